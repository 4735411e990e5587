import { describe, expect, it } from 'vitest';
import { saferBody } from '../../../../lib/extract/body/safer-body.ts';
import { openPage, PROSE } from '../../../tools/make-page.ts';

const prose = PROSE.map((text) => `<p>${text}</p>`);
const all = prose.join('');

function choose(html: string): { note: string | undefined; asked: number } {
  const { document } = openPage(html).window;
  let asked = 0;
  const find = (copy: Document): Element | null => {
    asked += 1;
    return copy.getElementById('other');
  };
  const body = document.getElementById('body') as Element;
  return { note: saferBody(document, body, find)?.note, asked };
}

describe('saferBody', () => {
  it('is the other body when the layout holds only the beginning, and says why', () => {
    const { note } = choose(
      `<div id="other"><div id="body">${prose[0]}</div><div>${all}</div></div>`,
    );
    expect(note).toMatch(/^its body has \d+ characters, generic extraction \d+/u);
  });

  it('does not look for another when the layout holds the prose of the page', () => {
    expect(choose(`<div id="body">${all}</div><p>Chia sẻ</p>`)).toEqual({
      note: undefined,
      asked: 0,
    });
  });

  it('does not count the readers’ words', () => {
    const html = `<div id="body">${all}</div><div class="comments">${all.repeat(3)}</div>`;
    expect(choose(html).asked).toBe(0);
  });

  it('keeps the layout’s body when the other holds another text', () => {
    expect(
      choose(`<div id="body">${prose[0]}</div><div id="other">${prose.slice(1).join('')}</div>`)
        .note,
    ).toBeUndefined();
  });

  it('keeps the layout’s body when no other is found', () => {
    expect(choose(`<div id="body">${prose[0]}</div><div>${all}</div>`)).toEqual({
      note: undefined,
      asked: 1,
    });
  });
});
