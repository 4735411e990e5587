import { describe, expect, it } from 'vitest';
import { formsOf, type Form } from '../../../lib/glossary/forms.ts';
import { createMatcher } from '../../../lib/glossary/matcher.ts';
import { firstDay, lastDay } from '../../../lib/glossary/senses.ts';
import type { Term } from '../../../lib/glossary/term.ts';
import { allTerms } from '../../../lib/glossary/terms/all.ts';
import { tokenise } from '../../../lib/text/tokens.ts';

const byId = new Map(allTerms.map((term) => [term.id, term]));
const syllables = (headword: string): string[] => headword.split(/[\s,-]+/u).filter(Boolean);

/** Every string of a value, however deep. */
const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
};

const linked = (a: Term, b: Term): boolean =>
  a.related?.includes(b.id) === true || b.related?.includes(a.id) === true;

/** Whether more than four fifths of the smaller set are in the other; stops at the first doubt. */
const mostlyShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let spare = Math.ceil(0.2 * few.size) - 1;
  for (const word of few) if (!many.has(word) && --spare < 0) return false;
  return true;
};

/** Every Vietnamese/English pair of a term. */
const pairs = (term: Term) => [
  term.definition,
  ...term.senses.flatMap(({ meaning }) => meaning ?? []),
  ...(term.example ? [term.example] : []),
];

describe('the glossary as a whole', () => {
  it('covers the ordinary vocabulary of a provincial paper', () => {
    expect(allTerms.length).toBeGreaterThanOrEqual(130);
  });

  it('has unique ids', () => {
    expect(byId.size).toBe(allTerms.length);
  });

  it('shares a written form between terms only where the neighbours of each decide', () => {
    const owners = new Map<string, Form[]>();
    for (const term of allTerms) {
      for (const { path, form } of formsOf(term)) {
        const key = path.join(' ');
        owners.set(key, [...(owners.get(key) ?? []), form]);
      }
    }
    const undecided = [...owners].filter(
      ([, forms]) =>
        new Set(forms.map(({ term }) => term)).size > 1 && forms.some(({ cues }) => !cues),
    );
    expect(
      undecided.map(([key, forms]) => `${key}: ${forms.map(({ term }) => term.id).join(', ')}`),
    ).toEqual([]);
  });

  it('gives cues only to forms that a term has', () => {
    const stray = allTerms.flatMap(({ id, formCues, headword, variants, abbreviations }) =>
      Object.keys(formCues ?? {})
        .filter((form) => ![headword, ...variants, ...abbreviations].includes(form))
        .map((form) => `${id}: ${form}`),
    );
    expect(stray).toEqual([]);
  });

  it('defines every term in words of its own', () => {
    for (const language of ['vi', 'en'] as const) {
      const seen = new Map<string, string>();
      for (const term of allTerms) {
        const text = term.definition[language];
        expect(seen.get(text), `${term.id} repeats a definition`).toBeUndefined();
        seen.set(text, term.id);
      }
    }
  });

  it.each(['vi', 'en'] as const)('shares no definition between unrelated terms: %s', (language) => {
    const words = allTerms.map(
      ({ definition }) => new Set(definition[language].toLowerCase().match(/[\p{L}\p{N}]+/gu)),
    );
    const alike: string[] = [];
    for (const [i, term] of allTerms.entries()) {
      for (const [j, other] of allTerms.entries()) {
        if (j <= i || !mostlyShared(words[i] as Set<string>, words[j] as Set<string>)) continue;
        if (!linked(term, other)) alike.push(`${term.id}, ${other.id}`);
      }
    }
    expect(alike).toEqual([]);
  });

  it('finds every term in its own example', () => {
    const matcher = createMatcher(allTerms);
    const missed = allTerms.filter(
      ({ id, example }) =>
        example &&
        !matcher.match(tokenise(example.vi), { official: true }).some(({ term }) => term.id === id),
    );
    expect(missed.map(({ id, example }) => `${id}: ${example?.vi}`)).toEqual([]);
  });
});

/** What is wrong with a term by one rule; nothing is the right answer. */
type Rule = (term: Term) => string[];

const when = (wrong: boolean, words: string): string[] => (wrong ? [words] : []);

const PARTIAL_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/u;
const OLD_PLACEMENT = /(?<![qQ])u[ỳýỷỹỵ](?!\p{L})|o[àáảãạèéẻẽẹ](?!\p{L})/u;

const periodsInOrder: Rule = ({ senses }) => [
  ...when(senses.length === 0, 'no sense'),
  ...senses.flatMap(({ from, to }, i) => {
    const dates = [from, to].filter((date) => date !== null);
    const next = senses[i + 1];
    return [
      ...dates.filter((date) => !PARTIAL_DATE.test(date)),
      ...when(from !== null && to !== null && firstDay(from) > lastDay(to), `${from} after ${to}`),
      ...when(next !== undefined && (to === null || next.from === null), 'an open end inside'),
      ...when(
        next?.from != null && to !== null && lastDay(to) >= firstDay(next.from),
        `${to} overlaps`,
      ),
    ];
  }),
];

const periodsSaySomething: Rule = ({ senses }) => {
  const [first] = senses;
  const undated = senses.length === 1 && first?.from === null && first.to === null;
  if (undated) return when(first.meaning !== null, 'an undated sense has only the definition');
  return senses.flatMap(({ meaning, from }) => when(meaning === null, `no meaning from ${from}`));
};

const certaintyHasSources: Rule = ({ senses }) =>
  senses
    .filter(({ status }) => status !== 'memory')
    .flatMap(({ status, source }) => [
      ...when(source === null, `${status} without a source`),
      ...when(source !== null && !source.number && !source.url, `${status}: nowhere to find it`),
      ...when(
        source?.url != null && !/^https?:\/\/(?![\d.]+[:/])/u.test(source.url),
        `${source?.url}`,
      ),
    ]);

const RULES: readonly (readonly [string, Rule])[] = [
  ['has a lower-case ASCII slug', ({ id }) => when(!/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(id), id)],
  [
    'is written in NFC, without stray spaces',
    (term) => strings(term).filter((t) => t !== t.normalize('NFC').trim() || /\s{2}/u.test(t)),
  ],
  [
    'uses the modern placement of tones',
    (term) =>
      strings([term.headword, pairs(term).map(({ vi }) => vi)]).filter((t) =>
        OLD_PLACEMENT.test(t),
      ),
  ],
  [
    'has one Hán character or null a syllable',
    ({ hanViet, headword }) => [
      ...when(hanViet.length !== syllables(headword).length, `${hanViet.length} characters`),
      ...hanViet
        .filter((character) => character !== null && !/^\p{Script=Han}$/u.test(character))
        .map(String),
    ],
  ],
  [
    'speaks both languages, each in its own words',
    (term) => [
      ...when(term.english === '', 'no English'),
      ...pairs(term)
        .filter(({ vi, en }) => vi === '' || en === '' || vi === en)
        .map(({ vi }) => vi),
      ...when(
        term.definition.vi.toLowerCase() === term.headword.toLowerCase(),
        'defined by itself',
      ),
    ],
  ],
  [
    'has an example if it is common',
    ({ level, example }) => when(level <= 2 && !example, 'no example'),
  ],
  ['has periods in order that do not overlap', periodsInOrder],
  ['says what is particular to each period', periodsSaySomething],
  ['claims no more certainty than its sources give', certaintyHasSources],
  [
    'is related to other terms that exist, each once',
    ({ id, related = [] }) => [
      ...related.filter((other) => other === id || !byId.has(other)),
      ...when(new Set(related).size < related.length, 'the same term twice'),
    ],
  ],
  [
    'lists no form twice',
    ({ headword, variants }) => {
      const keys = [headword, ...variants].map((form) =>
        tokenise(form)
          .map(({ key }) => key)
          .join(' '),
      );
      return keys.filter((key, i) => keys.indexOf(key) !== i);
    },
  ],
];

describe('every term', () => {
  it.each(RULES)('%s', (_, rule) => {
    expect(allTerms.flatMap((term) => rule(term).map((words) => `${term.id}: ${words}`))).toEqual(
      [],
    );
  });
});
