import type { Block, RichText } from '../../model/article.ts';
import { richTextToString } from '../../model/block-text.ts';
import { dropStart } from '../blocks/inline.ts';
import type { RawBlock } from '../blocks/raw-block.ts';
import { allBold, paragraphRuns, unbold } from './block-style.ts';
import type { DraftBody } from './draft-body.ts';

/** A turn of an interview as its mark tells it. */
interface Turn {
  type: 'question' | 'answer';
  speaker: string | null;
  /** UTF-16 units of the mark at the front of the text. */
  mark: number;
}

const MINUS = /^[-–—]\s*/u;
const PLUS = /^\+\s*/u;
const REPORTER = /^(p\.?\s?v|phóng viên|hỏi)\s*[:：]\s*/iu;
const REPLY = /^(đáp|trả lời)\s*[:：]\s*/iu;
const NAMED =
  /^[-–—]?\s*((?:ông|bà|anh|chị|đồng chí|đ\/c|bác sĩ|bs\.?|ts\.?|pgs\.?|gs\.?|luật sư|ths\.?)\s+[^:.?!]{3,80})\s*[:：]\s*/iu;
/** "- Chủ tịch UBND tỉnh:", "Hướng dẫn viên:" */
const LABEL = /^[-–—]?\s*(\p{Lu}[^:：.?!…]{1,80}?)\s*[:：]\s+/u;
const THANKS = /(xin|trân trọng)\s[^.?]{0,20}cảm ơn/iu;

/** "- question / + answer": the form of Quảng Ninh and its kin. */
function minusPlus(runs: RichText): Turn | null {
  const text = richTextToString(runs);
  const plus = PLUS.exec(text);
  if (plus) return { type: 'answer', speaker: null, mark: plus[0].length };
  const minus = MINUS.exec(text);
  const asks = allBold(runs) || text.endsWith('?') || THANKS.test(text);
  return minus && asks ? { type: 'question', speaker: null, mark: minus[0].length } : null;
}

/** "P.V: question", "- Ông …: answer", "Đáp: …". */
function named(runs: RichText): Turn | null {
  const text = richTextToString(runs);
  const reporter = REPORTER.exec(text);
  if (reporter) return { type: 'question', speaker: reporter[1] ?? null, mark: reporter[0].length };
  const reply = REPLY.exec(text);
  if (reply) return { type: 'answer', speaker: null, mark: reply[0].length };
  const person = NAMED.exec(text);
  return person ? { type: 'answer', speaker: person[1] ?? null, mark: person[0].length } : null;
}

/** Bold questions between plain answers. */
function boldQuestion(runs: RichText): Turn | null {
  const text = richTextToString(runs);
  if (!allBold(runs) || !(/\?["”]?$/u.test(text) || THANKS.test(text))) return null;
  return { type: 'question', speaker: null, mark: MINUS.exec(text)?.[0].length ?? 0 };
}

type Reader = (runs: RichText) => Turn | null;

const counts = (blocks: readonly RawBlock[], read: Reader, type: Turn['type']): number =>
  blocks.filter((raw) => {
    const runs = paragraphRuns(raw);
    return runs !== null && read(runs)?.type === type;
  }).length;

/** How an interview marks its turns. */
interface Form {
  read: Reader;
  /** Whether speakers are named, so that any short name before a colon answers a question. */
  labelled: boolean;
}

/** Which form of interview a text is, if any: one mark alone is a dash in a list. */
function formOf(blocks: readonly RawBlock[]): Form | null {
  const both = (read: Reader): number =>
    Math.min(counts(blocks, read, 'question'), counts(blocks, read, 'answer'));
  if (both(minusPlus) >= 1) return { read: minusPlus, labelled: false };
  if (both(named) >= 1 || counts(blocks, named, 'question') >= 2) {
    return { read: either(named, boldQuestion), labelled: true };
  }
  const asked = counts(blocks, boldQuestion, 'question');
  return asked >= 2 ? { read: boldQuestion, labelled: false } : null;
}

/** What marks the paragraph right after a question as its answer. */
function replyTurn(runs: RichText, labelled: boolean): Turn | null {
  const text = richTextToString(runs);
  const person = NAMED.exec(text) ?? (labelled ? LABEL.exec(text) : null);
  if (person) return { type: 'answer', speaker: person[1] ?? null, mark: person[0].length };
  const dash = MINUS.exec(text);
  return dash ? { type: 'answer', speaker: null, mark: dash[0].length } : null;
}

const either =
  (a: Reader, b: Reader): Reader =>
  (runs) =>
    a(runs) ?? b(runs);

function turnBlock(runs: RichText, turn: Turn): Block {
  const text = dropStart(runs, turn.mark);
  return {
    type: turn.type,
    speaker: turn.speaker,
    runs: turn.type === 'question' && allBold(text) ? unbold(text) : text,
  };
}

/**
 * Turns the paragraphs of an interview into questions and answers; what follows an answer or a
 * question without a mark of its own goes on answering. Other texts are left as they are.
 */
export function tellTurns(draft: DraftBody): void {
  const form = formOf(draft.blocks);
  if (!form) return;
  let begun = false;
  let asked = false;
  draft.blocks = draft.blocks.map((raw) => {
    const runs = paragraphRuns(raw);
    if (!runs) return raw;
    const turn = form.read(runs) ?? (asked ? replyTurn(runs, form.labelled) : null);
    asked = turn?.type === 'question' && !THANKS.test(richTextToString(runs));
    if (turn) begun = asked || turn.type === 'answer';
    if (turn) return { ...raw, block: turnBlock(runs, turn) };
    return begun ? { ...raw, block: { type: 'answer', speaker: null, runs } } : raw;
  });
}
