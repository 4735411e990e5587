import type { LegalSource } from '../term.ts';
import { at, source } from './sources.ts';

/**
 * A general monolingual dictionary of about 30,000 words with definitions and examples. No law
 * defines everyday words; what they mean is what a dictionary says.
 */
const generalDictionary = source({
  title: 'Từ điển tiếng Việt (vntk/dictionary)',
  url: 'https://github.com/vntk/dictionary',
});

/**
 * The dictionary at one headword, in the dictionary's own spelling ("quản lí nhà nước"); for a
 * phrase it does not list, at the words the phrase is made of.
 */
export const word = (...headwords: readonly string[]): LegalSource =>
  at(generalDictionary, `mục ${headwords.map((headword) => `“${headword}”`).join(', ')}`);
