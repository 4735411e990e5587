import { describe, expect, it } from 'vitest';
import { allTerms } from '../../../lib/glossary/terms/all.ts';
import { legacyEncoding } from '../../../lib/text/legacy-encoding.ts';
import { normaliseText } from '../../../lib/text/normalise.ts';

const VIETNAMESE =
  'Hội đồng nhân dân tỉnh họp kỳ thường lệ, thông qua mười tám nghị quyết về đầu tư công, đất đai và ' +
  'chính sách cho người nghèo. Đại biểu đề nghị Ủy ban nhân dân sớm bố trí vốn, giữ đúng tiến độ.';

/** Lower-case letters of TCVN3 (ABC) as Latin-1 shows its bytes, in the order of `LETTERS`. */
const LETTERS =
  'à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ đ è é ẻ ẽ ẹ ê ề ế ể ễ ệ ì í ỉ ĩ ị ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ ù ú ủ ũ ụ ư ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ Đ'.split(
    ' ',
  );
const TCVN3 =
  'µ ¸ ¶ · ¹ ¨ » ¾ ¼ ½ Æ © Ç Ê È É Ë ® Ì Ð Î Ï Ñ ª Ò Õ Ó Ô Ö × Ý Ø Ü Þ ß ã á â ä « å è æ ç é ¬ ê í ë ì î ï ó ñ ò ô \u00AD õ ø ö ÷ ù ú ý û ü þ §'.split(
    ' ',
  );
const VNI =
  'aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä ñ eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î Ñ'.split(
    ' ',
  );

function encode(text: string, signs: readonly string[]): string {
  return Array.from(text, (letter) => {
    const index = LETTERS.indexOf(letter);
    return index === -1 ? letter : (signs[index] as string);
  }).join('');
}

const bytes = new TextEncoder().encode(VIETNAMESE);

describe('a text in an old encoding', () => {
  it.each([
    ['TCVN3', 'tcvn3', encode(VIETNAMESE, TCVN3)],
    [
      'TCVN3 as printed in a real notice',
      'tcvn3',
      '§iÒu 5. Ph¹m vi ¸p dông cña quy chÕ nµy bao gåm toµn bé ho¹t ®éng',
    ],
    [
      'TCVN3 in capitals, whose fonts show the same signs',
      'tcvn3',
      encode(VIETNAMESE.toLowerCase(), TCVN3),
    ],
    ['VNI', 'vni', encode(VIETNAMESE, VNI)],
    [
      'UTF-8 read as Latin-1',
      'mojibake',
      Array.from(bytes, (b) => String.fromCharCode(b)).join(''),
    ],
    ['UTF-8 read as Windows-1252', 'mojibake', new TextDecoder('windows-1252').decode(bytes)],
    ['UTF-8 read as Windows-1258', 'mojibake', new TextDecoder('windows-1258').decode(bytes)],
    ['letters that were lost', 'mojibake', VIETNAMESE.replace(/[^\x20-\x7E]/gu, '\uFFFD')],
  ] as const)('%s', (_, encoding, text) => {
    expect(legacyEncoding(text)).toBe(encoding);
    // As the reader keeps it: eth turned into đ, soft hyphens gone.
    expect(legacyEncoding(normaliseText(text))).toBe(encoding);
  });

  it('is known although a name in it is Unicode', () => {
    expect(legacyEncoding(`Báo Quảng Ninh: ${encode(VIETNAMESE, TCVN3)}`)).toBe('tcvn3');
  });
});

describe('no false alarm', () => {
  it.each([
    ['Vietnamese', VIETNAMESE],
    ['Vietnamese, decomposed', VIETNAMESE.normalize('NFD')],
    ['Vietnamese in capitals', VIETNAMESE.toUpperCase()],
    [
      'Vietnamese without marks',
      'Hoi dong nhan dan tinh hop ky thuong le, thong qua muoi tam nghi quyet',
    ],
    ['with one broken word', `${VIETNAMESE} Táºp Ä‘oàn`],
    [
      'English',
      'The People’s Council met; it’s the 18th session – “a good one”, said Mr Hòa, café owner.',
    ],
    [
      'English with marks of trade',
      'Windows® and Office® are Microsoft® products, ©2024, 25 µm ± 3 %, §5 ¶2.',
    ],
    [
      'French',
      'Où est le naïf garçon dont la mère coûte cher, l’œuvre où il aïe été reçu à Noël ?',
    ],
    [
      'Spanish',
      'El año que viene la señora Núñez, de la montaña aérea, enseña español a los niños.',
    ],
    ['Portuguese', 'São João não põe limões; corações e nações são leões às vezes.'],
    ['German', 'Größe, Öl, Übermut und Ärger: Mädchen tönen schön über süße Äpfel, öööh.'],
    ['Czech', 'Příliš žluťoučký kůň úpěl ďábelské ódy, šťastně žil český člověk.'],
    ['Chinese', '都市一體化，人民委員會於二〇二〇年七月二十三日公布決議。'],
    ['numbers', '1.000.000 20,5 % 15/2019/QĐ 0203.3825.057'],
    ['too little to tell', '®¹i häc'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(legacyEncoding(text)).toBeNull();
  });

  it('in any definition of the glossary', () => {
    const texts = allTerms.flatMap(({ definition }) => [definition.vi, definition.en]);
    expect(texts.filter((text) => legacyEncoding(text) !== null)).toEqual([]);
  });
});
