import type { TextProblem } from '../extract/plain/text-problem.ts';

/** What the page for pasting a text is told and tells. */

/** The form as it stands. */
export interface PasteForm {
  text: string;
  title: string;
  /** YYYY-MM-DD, or empty. */
  date: string;
  province: string;
  source: string;
}

export const EMPTY_FORM: PasteForm = { text: '', title: '', date: '', province: '', source: '' };

export type PasteProblem =
  | TextProblem
  | 'bad-date'
  | 'not-text'
  | 'file-too-large'
  | 'unreadable'
  /** The text could be kept nowhere, so there is nothing to open. */
  | 'not-kept';
