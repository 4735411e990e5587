import { describe, expect, it } from 'vitest';
import { adoptEscaped, mainContainer } from '../../../../lib/extract/body/escaped-pieces.ts';
import { textOf } from '../../../../lib/extract/dom/text-of.ts';
import { openPage, PROSE } from '../../../tools/make-page.ts';

const prose = PROSE.map((text) => `<p>${text}</p>`);
const [first = '', second = '', third = ''] = prose;

function adopted(after: string): { taken: number; text: string } {
  const { document } = openPage(`<article><div id="body">${first}</div>${after}</article>`).window;
  const body = document.getElementById('body') as Element;
  return { taken: adoptEscaped(body), text: textOf(body) };
}

describe('adoptEscaped', () => {
  it('takes in what follows the container as its text goes on', () => {
    const { taken, text } = adopted(`${second}<h3>Phần sau</h3>${third}<p>Thu Hà</p>`);
    expect(taken).toBeGreaterThan(PROSE[1]?.length ?? 0);
    expect(text).toContain('Phần sau');
    expect(text).toMatch(/Thu Hà$/u);
  });

  it('steps over small boxes between the paragraphs', () => {
    expect(adopted(`<div class="ads">Mua ngay</div>${second}`).text).toContain(PROSE[1]);
  });

  it('takes in tables and pictures', () => {
    const table =
      '<table><tr><td>Một</td><td>Hai</td></tr></table><figure><img src="/a.jpg"></figure>';
    expect(adopted(`${table}${second}`).text).toContain('Một Hai');
  });

  it('takes in the signature, and what little stands before it', () => {
    const after =
      '<p>Xin cảm ơn ông!</p><p style="text-align:right"><b>Thu Hà</b></p><div class="tags">Từ khóa</div>';
    expect(adopted(after).text).toBe(`${PROSE[0]} Xin cảm ơn ông! Thu Hà`);
  });

  it.each([
    ['nothing', ''],
    ['short lines only', '<p>Thu Hà</p><p>Chia sẻ</p>'],
    ['boxes only', '<div class="tags">Từ khóa</div><div class="other">Tin khác</div>'],
    ['a large box', `<section class="comments">${second.repeat(4)}</section>`],
    ['prose behind a large box', `<section>${third.repeat(4)}</section>${second}`],
  ])('leaves %s where it is', (_, after) => {
    const { taken, text } = adopted(after);
    expect({ taken, text }).toEqual({ taken: 0, text: PROSE[0] });
  });
});

describe('mainContainer', () => {
  it('is the element with most prose right inside it', () => {
    const { document } = openPage(
      `<div>${first}</div><div id="most"><p>Ngắn.</p>${prose.join('')}</div>`,
    ).window;
    expect(mainContainer(document)?.id).toBe('most');
  });

  it('is none on a page with hardly any', () => {
    expect(mainContainer(openPage(first).window.document)).toBeNull();
  });
});
