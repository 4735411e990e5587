import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { glossaryTsv } from '../../../lib/export/glossary-tsv.ts';
import { yomitanZip } from '../../../lib/export/yomitan.ts';
import { allTerms } from '../../../lib/glossary/terms/all.ts';
import { createI18n } from '../../../lib/i18n/i18n.ts';
import { yomitanTexts } from '../../../lib/i18n/yomitan-texts.ts';
import { asTerm } from '../../../lib/library/own-terms/as-term.ts';
import { parseDelimited } from '../../../lib/text/delimited.ts';
import { makeOwnTerm } from '../../tools/make-own-term.ts';

const own = asTerm(
  makeOwnTerm('=đường\tgom', {
    definition: { vi: '<script>alert(1)</script>', en: '' },
    han: '塘·',
  }),
);
const terms = [...allTerms, own];
const notes = new Map([
  [own.id, { note: 'một\nhai' }],
  ['do-thi', { note: 'ghi chú' }],
]);
const options = { texts: yomitanTexts(createI18n('en').t), day: '2026-11-27', notes };

function filesOf(zip: Uint8Array): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(unzipSync(zip)).map(([name, bytes]) => [
      name,
      JSON.parse(strFromU8(bytes)) as unknown,
    ]),
  );
}

/**
 * What the third version of the format asks of a piece of structured content, as far as texts go:
 * a text, a list of pieces, or a div or span with nothing but tag, content and style, the style of
 * known names and values. Written from the format's description, apart from what makes the file.
 */
function contentProblems(content: unknown, at: string): string[] {
  if (typeof content === 'string') return [];
  if (Array.isArray(content))
    return content.flatMap((one, i) => contentProblems(one, `${at}.${i}`));
  if (typeof content !== 'object' || content === null) return [`${at}: no content`];
  const { tag, content: inner, style = {}, ...rest } = content as Record<string, unknown>;
  const styles: Record<string, (value: unknown) => boolean> = {
    fontStyle: (value) => ['normal', 'italic'].includes(String(value)),
    fontWeight: (value) => ['normal', 'bold'].includes(String(value)),
    fontSize: (value) => /^(?:xx?-small|small|medium|large|x{1,3}-large)$/u.test(String(value)),
    marginTop: (value) => typeof value === 'number',
  };
  return [
    ...(['div', 'span'].includes(String(tag)) ? [] : [`${at}: tag ${String(tag)}`]),
    ...Object.keys(rest).map((key) => `${at}: ${key}`),
    ...Object.entries(style as object)
      .filter(([name, value]) => styles[name]?.(value) !== true)
      .map(([name]) => `${at}: style ${name}`),
    ...(inner === undefined ? [] : contentProblems(inner, `${at}.content`)),
  ];
}

/** What the format asks of a row of a term bank: eight fields of these kinds. */
function rowProblems(row: unknown, at: string): string[] {
  if (!Array.isArray(row) || row.length !== 8) return [`${at}: not eight fields`];
  const [term, reading, tags, rules, score, definitions, sequence, termTags] = row as unknown[];
  const texts = [term, reading, tags, rules, termTags];
  const whole = typeof sequence === 'number' && Number.isInteger(sequence);
  return [
    ...(texts.every((one) => typeof one === 'string') ? [] : [`${at}: a text is none`]),
    ...(term === '' ? [`${at}: no term`] : []),
    ...(typeof score === 'number' && whole ? [] : [`${at}: a number is none`]),
    ...(Array.isArray(definitions) && definitions.length > 0 ? [] : [`${at}: no definitions`]),
    ...(definitions as Record<string, unknown>[]).flatMap(({ type, content, ...rest }) => [
      ...(type === 'structured-content' ? [] : [`${at}: type`]),
      ...Object.keys(rest),
      ...contentProblems(content, at),
    ]),
  ];
}

describe('the glossary as a Yomitan dictionary', () => {
  const zip = yomitanZip(terms, options);
  const files = filesOf(zip);

  it('keeps the rules of the format', () => {
    const names = Object.keys(files);
    expect(names).toContain('index.json');
    expect(names.filter((name) => !/^(?:index|(?:term|tag)_bank_\d+)\.json$/u.test(name))).toEqual(
      [],
    );
    expect(files['index.json']).toEqual({
      title: expect.stringMatching(/\S/u) as string,
      revision: '2026-11-27',
      format: 3,
      sequenced: true,
      description: expect.any(String) as string,
    });
    const banks = names.filter((name) => name.startsWith('term_bank_'));
    expect(banks.map((_, i) => `term_bank_${i + 1}.json`)).toEqual(banks.toSorted());
    const problems = banks.flatMap((name) =>
      (files[name] as unknown[]).flatMap((row, i) => rowProblems(row, `${name}.${i}`)),
    );
    expect(problems).toEqual([]);
    const tags = files['tag_bank_1.json'] as unknown[][];
    expect(tags.every((tag) => tag.length === 5)).toBe(true);
    expect(tags.map((tag) => tag.map((field) => typeof field).join())).toEqual(
      tags.map(() => 'string,string,number,string,number'),
    );
  });

  it('has every form of every term, with tags it names, and markup as text', () => {
    const rows = Object.entries(files).flatMap(([name, rowsOf]) =>
      name.startsWith('term_bank_') ? (rowsOf as [string, string, string][]) : [],
    );
    const written = new Set(rows.map(([term]) => term));
    for (const { headword, abbreviations } of terms) {
      expect(written).toContain(headword);
      for (const form of abbreviations) expect(written).toContain(form);
    }
    const known = new Set((files['tag_bank_1.json'] as [string][]).map(([name]) => name));
    const used = new Set(rows.flatMap(([, , tags]) => tags.split(' ')));
    expect([...used].filter((tag) => !known.has(tag))).toEqual([]);
    expect(JSON.stringify(rows.at(-1))).toContain('<script>alert(1)</script>');
    expect(JSON.stringify(rows.at(-1))).toContain('"hai"');
  });

  it('is the same file for the same glossary', () => {
    expect(yomitanZip(terms, options)).toEqual(zip);
  });
});

describe('the glossary as a table', () => {
  it('is read back cell by cell', () => {
    const { rows, problem } = parseDelimited(glossaryTsv(terms, { notes }), '\t');
    expect(problem).toBeNull();
    expect(rows).toHaveLength(terms.length + 1);
    expect(new Set(rows.map(({ cells }) => cells.length))).toEqual(new Set([12]));
    expect(rows.slice(1).map(({ cells }) => cells[0])).toEqual(terms.map(({ id }) => id));
    expect(rows.at(-1)?.cells.slice(1)).toEqual([
      '=đường gom',
      '',
      '',
      '塘',
      '=đường gom',
      '<script>alert(1)</script>',
      '',
      'socio-economy',
      '3',
      'yes',
      'một hai',
    ]);
  });
});
