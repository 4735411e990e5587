import { describe, expect, it } from 'vitest';
import { keptLines, putBackLikeKept } from '../../../../lib/extract/body/kept-lines.ts';
import { linesBefore } from '../../../../lib/extract/body/left-behind.ts';
import { NO_DEADLINE } from '../../../../lib/extract/deadline.ts';
import { textOf } from '../../../../lib/extract/dom/text-of.ts';
import { articleOf, articlePage, elementOf, PROSE } from '../../../tools/make-page.ts';

const prose = (index: number, name = 'doan'): string => `<p class="${name}">${PROSE[index]}</p>`;

/** The text after the finder kept only the first box, and what was put back into it. */
function putBack(html: string): string {
  const body = elementOf(`<h1>Tiêu đề</h1><article>${html}</article>`);
  const doc = body.ownerDocument;
  const box = doc.querySelector('.hop') as Element;
  const { lines } = linesBefore(box, { headline: doc.querySelector('h1'), deadline: NO_DEADLINE });
  const element = doc.createElement('div');
  element.append(box);
  putBackLikeKept(lines, { element, kept: keptLines(element, lines) });
  return textOf(element);
}

const FIRST = `<div class="hop">${prose(0)}${prose(1)}</div>`;
const kept = PROSE.slice(0, 2).join(' ');

describe('an article set in several boxes', () => {
  it('is put together again, with the headings between', () => {
    const second = `<div class="hop">${prose(2)}<h3>Những việc còn lại</h3>${prose(3)}</div>`;
    expect(putBack(FIRST + second)).toBe(`${kept} ${PROSE[2]} Những việc còn lại ${PROSE[3]}`);
    expect(putBack(`<div class="hop">${prose(2)}${prose(3)}</div>${FIRST}`)).toContain(PROSE[3]);
  });

  it.each([
    [
      'paragraphs of another form',
      `<div class="khac">${prose(2, 'khac')}${prose(3, 'khac')}</div>`,
    ],
    ['readers’ words', `<div class="comments"><div class="hop">${prose(2)}${prose(3)}</div></div>`],
    [
      'a short note of the paper’s',
      `<div class="hop"><p class="doan">Bạn đọc quan tâm xin gọi số máy của tòa soạn trong giờ làm việc hằng ngày nhé.</p></div>`,
    ],
    ['the same again', `<div class="hop">${prose(0)}${prose(1)}</div>`],
  ])('takes in no %s', (_, html) => {
    expect(putBack(FIRST + html)).toBe(kept);
  });
});

describe('boxes that ask for consent', () => {
  it('are no text of a page, whatever they say', () => {
    const box = `<div id="onetrust-consent-sdk">${PROSE.map((text) => `<p>Cookie: ${text}</p>`).join('')}</div>`;
    const { blocks } = articleOf(articlePage().replace('</main>', `</main>${box}`));
    expect(JSON.stringify(blocks)).not.toContain('Cookie');
    const named = articlePage().replace('<main>', '<main class="cookie-page">');
    expect(articleOf(named).blocks).toHaveLength(PROSE.length);
  });
});
