import type { BlockSpec } from './article-spec.ts';
import { paragraphMarkup, type Pen } from './pen.ts';

/** Who answers in every interview of the factory; invented. */
const SPEAKER = 'Ông Lê Văn Bách';

type Turn = Extract<BlockSpec, { type: 'question' | 'answer' }>;

const bold = (inner: string): string => `<strong>${inner}</strong>`;

function questionMarkup(text: string, pen: Pen): string {
  const inner = pen.ink.text(text);
  const thanks = !text.endsWith('?');
  switch (pen.style.dialogue) {
    case 'minus-plus':
    case 'dashes':
      return bold(`- ${inner}`);
    case 'reporter':
      return thanks ? bold(inner) : `${bold('P.V:')} ${bold(inner)}`;
    case 'ask-answer':
      return thanks ? bold(inner) : `${bold('Hỏi:')} ${inner}`;
    case 'bold':
      return bold(inner);
  }
}

function answerMarkup(text: string, pen: Pen): string {
  const inner = pen.ink.text(text);
  switch (pen.style.dialogue) {
    case 'minus-plus':
      return `+ ${inner}`;
    case 'dashes':
      return `- ${inner}`;
    case 'reporter':
      return `${bold(`- ${SPEAKER}:`)} ${inner}`;
    case 'ask-answer':
      return `${bold('Trả lời:')} ${inner}`;
    case 'bold':
      return inner;
  }
}

/** A turn of an interview with the mark the page's style gives it. */
export function dialogueMarkup(turn: Turn, pen: Pen): string {
  if (turn.type === 'question') return paragraphMarkup(questionMarkup(turn.text, pen), pen);
  const more = (turn.more ?? []).map((text) => paragraphMarkup(pen.ink.text(text), pen));
  return paragraphMarkup(answerMarkup(turn.text, pen), pen) + more.join('');
}
