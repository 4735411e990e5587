import { isPromotion, isRelatedHeading } from '../../lib/extract/clean/phrases.ts';
import { parsePrintedDate } from '../../lib/text/dates.ts';

/** Syllables that mean nothing together: what stands for the words of somebody else's article. */
const FILLER = (
  'bàn ghế lúa sông núi mây gió nắng mưa đường làng cầu chợ thuyền đò bến vườn cây lá hoa quả hạt ' +
  'giếng ao hồ đồi rừng biển cát đá sỏi đất trời trăng sao sáng tối sớm chiều xuân hạ thu đông ' +
  'trâu bò gà vịt chim cá tôm cua ong bướm nhà cửa sân ngõ mái hiên bếp lửa khói cơm canh rau ' +
  'muối mắm tương chén đũa nồi vải áo khăn nón giày dép sách vở bút giấy thơ nhạc đàn trống'
).split(' ');

/** Words that tell what a line is and belong to no article: marks of captions, bylines, dialogue. */
const KEPT =
  /^(ảnh|tin|bài|video|clip|theo|nguồn|thực|hiện|p\.?v|ctv|phóng|viên|hỏi|đáp|trả|lời|xem|thêm|tags?|từ|khóa)$/iu;

function hashOf(text: string): number {
  let hash = 7;
  for (const letter of text) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return hash;
}

function likeCase(filler: string, word: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return filler.toUpperCase();
  const first = word.charAt(0);
  return first === first.toUpperCase() ? filler.charAt(0).toUpperCase() + filler.slice(1) : filler;
}

const fillWord = (word: string): string =>
  KEPT.test(word)
    ? word
    : likeCase(FILLER[hashOf(word.toLowerCase()) % FILLER.length] as string, word);

/**
 * A text with every word exchanged for one of ours, the same word always for the same: repeats stay
 * repeats. Marks, numbers, capitals and length stay; dates and the paper's own phrases stay whole.
 */
export function fillText(text: string): string {
  const trimmed = text.trim();
  const functional = isRelatedHeading(trimmed) || isPromotion(trimmed);
  if (trimmed === '' || functional || (trimmed.length < 60 && parsePrintedDate(trimmed)))
    return text;
  return text.normalize('NFC').replace(/\p{L}[\p{L}\p{M}]*/gu, fillWord);
}

/** An address of the same shape that names nothing: digits and the ending stay. */
export function fillAddress(address: string): string {
  const [, origin = '', path = ''] = /^((?:https?:)?\/\/[^/?#]+)?(.*)$/su.exec(address) ?? [];
  return (
    origin +
    path.replace(/(?<=[/-])[a-z]{2,}(?=-)|(?<=-)[a-z]{2,}(?=[-/]|$)/giu, (word) => {
      const filler = FILLER[hashOf(word.toLowerCase()) % FILLER.length] as string;
      return filler.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
    })
  );
}
