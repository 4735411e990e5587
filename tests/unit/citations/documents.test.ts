import { describe, expect, it } from 'vitest';
import { documentBegins } from '../../../lib/citations/document.ts';
import { allDocuments } from '../../../lib/citations/documents/all.ts';
import {
  canonicalNumber,
  documentById,
  documentId,
  documentsNumbered,
  forceOn,
  standsInPlace,
} from '../../../lib/citations/register.ts';
import { documentByNumber } from '../../../lib/glossary/documents.ts';
import { firstDay, lastDay } from '../../../lib/glossary/senses.ts';
import * as economy from '../../../lib/glossary/terms/sources-economy.ts';
import * as law from '../../../lib/glossary/terms/sources.ts';
import { allTerms } from '../../../lib/glossary/terms/all.ts';

const each = allDocuments.map((document) => [documentId(document), document] as const);
const DATE = /^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;
const find = (id: string) => {
  const document = documentById(id);
  if (document === null) throw new Error(`no ${id}`);
  return document;
};

describe('the register of documents', () => {
  it('holds the documents that provincial news cites most, each once', () => {
    expect(allDocuments.length).toBeGreaterThanOrEqual(150);
    expect(new Set(each.map(([id]) => id)).size).toBe(allDocuments.length);
  });

  it.each(each)('%s is whole and sane', (_, document) => {
    const { number, type, title, english, subject, signed, effective, ended, url } = document;
    expect(number).toBe(number.normalize('NFC').trim());
    expect(canonicalNumber(number)).not.toBe('');
    for (const text of [type, title, english, subject.vi, subject.en]) {
      expect(text.trim()).not.toBe('');
      expect(text).toBe(text.normalize('NFC'));
    }
    expect(title.startsWith(title.charAt(0).toUpperCase())).toBe(true);
    for (const date of [signed, effective, ended?.on ?? null]) {
      if (date !== null) expect(date).toMatch(DATE);
    }
    expect(document.year).toBeGreaterThan(1945);
    if (signed && effective) expect(firstDay(signed) <= lastDay(effective)).toBe(true);
    if (ended) expect(firstDay(documentBegins(document)) <= lastDay(ended.on)).toBe(true);
    if (url !== null) expect(url).toMatch(/^https?:\/\//u);
  });

  it('names a page for whatever is not from memory, here or in the glossary’s sources', () => {
    const sources = new Set(
      [...Object.values(law), ...Object.values(economy)].flatMap((one) =>
        typeof one === 'object' && one.number !== null ? [one.number] : [],
      ),
    );
    const without = allDocuments.filter(
      ({ status, url, number }) => status === 'verified' && url === null && !sources.has(number),
    );
    expect(without.map(documentId)).toEqual([]);
  });

  it('says who adopted every central Party document, and when', () => {
    const central = allDocuments.filter(({ number }) => /^\d+-(?:NQ|CT|KL|QĐ)\/TW$/u.test(number));
    const wanting = central.filter(
      ({ body, signed, effective }) => body === null || (signed ?? effective) === null,
    );
    expect(central.length).toBeGreaterThan(50);
    expect(wanting.map(documentId)).toEqual([]);
  });

  it.each(each.filter(([, { ended }]) => ended?.by))(
    '%s: what replaced it is here',
    (_, document) => {
      const heirs = documentsNumbered(document.ended?.by ?? '');
      expect(heirs.length).toBeGreaterThan(0);
      const heir = standsInPlace(document, '2099-01-01');
      expect(heir).not.toBeNull();
      expect(heir).not.toBe(document);
    },
  );

  it('agrees with the sources of the glossary on the day of effect', () => {
    const terms = new Map(allTerms.map((term) => [term.id, term]));
    const differ = allDocuments.filter(({ number, effective }) => {
      const source = documentByNumber(terms, number);
      return source?.effective && effective && source.effective !== effective;
    });
    expect(differ.map(documentId)).toEqual([]);
  });
});

describe('whether a document holds on a day', () => {
  const localLaw = find('77/2015/QH13 (2015)');

  it.each([
    ['2015-07-01', 'not-yet'],
    ['2016-01-01', 'in-force'],
    ['2025-02-28', 'in-force'],
    ['2025-03-01', 'ended'],
  ])('%s: %s', (day, force) => {
    expect(forceOn(localLaw, day)).toBe(force);
  });

  it('follows what replaced it to what stands today', () => {
    expect(standsInPlace(localLaw, '2025-04-01')?.number).toBe('65/2025/QH15');
    expect(standsInPlace(localLaw, '2026-04-01')?.number).toBe('72/2025/QH15');
    expect(standsInPlace(localLaw, '2020-01-01')).toBeNull();
  });

  it('knows a Party number of two congresses apart', () => {
    expect(documentsNumbered('18-NQ/T.Ư').map(({ year }) => year)).toEqual([2017, 2022]);
    const farmers = find('26-NQ/TW (2008)');
    expect(standsInPlace(farmers, '2024-01-01')?.year).toBe(2022);
  });

  it('knows a number however it is written', () => {
    for (const written of ['217-QĐ/TW', '217/QĐ-TW']) {
      expect(documentsNumbered(written).map(({ year }) => year)).toEqual([2013]);
    }
    expect(documentsNumbered('06/QĐ-Ttg')).toHaveLength(1);
    expect(documentsNumbered('01-NQ/TU')).toEqual([]);
  });
});
