import { describe, expect, it } from 'vitest';
import { affairsCollocations } from '../../../lib/glossary/collocations/affairs.ts';
import { collocations } from '../../../lib/glossary/collocations/all.ts';
import { cadreCollocations } from '../../../lib/glossary/collocations/cadres.ts';
import { documentCollocations } from '../../../lib/glossary/collocations/documents.ts';
import { economyCollocations } from '../../../lib/glossary/collocations/economy.ts';
import { partyCollocations } from '../../../lib/glossary/collocations/party.ts';
import { placeCollocations } from '../../../lib/glossary/collocations/places.ts';
import { stateCollocations } from '../../../lib/glossary/collocations/state.ts';
import { createMatcher } from '../../../lib/glossary/matcher.ts';
import { allTerms } from '../../../lib/glossary/terms/all.ts';
import { tokenise } from '../../../lib/text/tokens.ts';

const tables = [
  placeCollocations,
  stateCollocations,
  partyCollocations,
  cadreCollocations,
  documentCollocations,
  economyCollocations,
  affairsCollocations,
];
const phrases = [...collocations].flatMap(([id, rows]) => rows.map(([vi, en]) => ({ id, vi, en })));
const OLD_PLACEMENT = /(?<![qQ])u[ỳýỷỹỵ](?!\p{L})|o[àáảãạèéẻẽẹ](?!\p{L})/u;

describe('the phrases in which terms are met', () => {
  it('are there for every term that readers meet first, and 200 in all', () => {
    const common = allTerms.filter(({ level }) => level <= 2).map(({ id }) => id);
    expect(common.filter((id) => !collocations.has(id))).toEqual([]);
    expect(collocations.size).toBeGreaterThanOrEqual(200);
  });

  it('stand in one table only, two to four a term', () => {
    const listed = tables.reduce((sum, table) => sum + Object.keys(table).length, 0);
    expect(listed).toBe(collocations.size);
    const wrong = [...collocations].filter(([, rows]) => rows.length < 2 || rows.length > 4);
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it('contain the term that they are told of, and the matcher finds it there', () => {
    const matcher = createMatcher(allTerms);
    const missed = phrases.filter(
      ({ id, vi }) =>
        !matcher.match(tokenise(vi), { official: true }).some(({ term }) => term.id === id),
    );
    expect(missed.map(({ id, vi }) => `${id}: ${vi}`)).toEqual([]);
  });

  it('say more than the term alone', () => {
    const terms = new Map(allTerms.map((term) => [term.id, term]));
    const bare = phrases.filter(
      ({ id, vi }) => terms.get(id)?.headword.toLowerCase() === vi.toLowerCase(),
    );
    expect(bare.map(({ vi }) => vi)).toEqual([]);
  });

  it('are told once each', () => {
    const written = phrases.map(({ vi }) => vi.toLocaleLowerCase('vi'));
    expect(written.filter((one, i) => written.indexOf(one) !== i)).toEqual([]);
  });

  it('are written in NFC, with the modern placement of tones, and translated', () => {
    const wrong = phrases.filter(
      ({ vi, en }) =>
        [vi, en].some((text) => text === '' || text !== text.normalize('NFC').trim()) ||
        OLD_PLACEMENT.test(vi) ||
        vi === en,
    );
    expect(wrong.map(({ vi }) => vi)).toEqual([]);
  });
});
