import type { LocaleShape } from '../locale-shape.ts';
import type { citationsVi } from './citations-vi.ts';

/** English texts about cited documents, terms of office, undated articles and old encodings. */
export const citationsEn = {
  cite: {
    parts: 'Reading the number',
    running: 'The document’s running number in the issuing body’s register.',
    year: 'The year of issue; only legal normative documents carry it in their number.',
    type: 'Type of document: {{type}}.',
    issuer: 'Issued by: {{issuer}}.',
    unknownCode: 'The abbreviation of the issuing body; which body is not known.',
    unknownType: 'The abbreviation of the document type; which type is not known.',
    side: {
      'party-dash-first': 'A Party document: the hyphen stands before the slash.',
      'party-issuer': 'A Party document, though its number is written the State’s way.',
      'state-slash-first':
        'A State document: the slash stands before the hyphen; it has no year, since it settles one particular matter.',
      'state-year': 'A State document: the year between two slashes marks a general rule.',
    },
    body: {
      congress: 'the National Party Congress',
      'central-committee': 'the Party Central Committee',
      politburo: 'the Politburo',
      secretariat: 'the Secretariat of the Party Central Committee',
    },
    adoptedBy: 'Adopted by',
    signed: 'Signed',
    effective: 'In force from',
    ended: 'No longer in force since',
    unconfirmed: '{{fact}} (unconfirmed)',
    force: {
      'in-force': 'In force.',
      ended: 'No longer in force since {{date}}.',
      'not-yet': 'Not yet in force.',
      unknown: 'The day it took effect is not recorded here.',
    },
    noSuccessor: 'No document replacing it is recorded here.',
    replacedBy: 'In its place today: {{title}} ({{number}}).',
    recurs: 'The number has no year and may recur; this is the document most often meant by it.',
    candidates: 'The article does not say which document it means. It may be:',
    named: 'The article uses a short name without the number.',
    congress:
      'Adopted by the {{number}} National Party Congress, which met from {{from}} to {{to}}.',
  },
  period: {
    heading: 'At this point in the article',
    assembly: 'National Assembly, {{number}} legislature: {{from}}–{{to}}.',
    committee:
      'Central Committee, {{number}} tenure: {{from}}–{{to}}, elected by the {{number}} National Party Congress.',
    committeeNow:
      'Central Committee, {{number}} tenure: from {{from}}, elected by the {{number}} National Party Congress.',
    congress: 'The {{number}} National Party Congress met from {{from}} to {{to}}.',
    span: '{{from}}–{{to}} is a term of {{bodies}}.',
    plan: '{{from}}–{{to}} are the years of a five-year socio-economic development plan of the State.',
    planBy:
      '{{from}}–{{to}} are the years of a five-year socio-economic development plan of the State, under Resolution {{resolution}}.',
    firstHalf: 'They are the first half of the ten-year strategy {{from}}–{{to}}.',
    secondHalf: 'They are the second half of the ten-year strategy {{from}}–{{to}}.',
    strategy:
      '{{from}}–{{to}} are the ten years of the socio-economic development strategy adopted by the {{number}} National Party Congress.',
    planning:
      'National, regional and provincial master plans are drawn up for the same ten years (Planning Law of 2017, article 8).',
    unconfirmed: 'These dates are unconfirmed.',
    body: {
      assembly: 'the National Assembly',
      councils: 'People’s Councils at all levels',
      'central-party': 'the Party Central Committee',
      'local-party': 'local Party committees',
      front: 'Fatherland Front committees at all levels',
    },
  },
  assumed: {
    note: 'The article bears no date; its annotations follow the rules of today, {{date}}.',
    set: 'The article bears no date; its annotations follow the day you set, {{date}}.',
    change: 'Set the date of publication',
    label: 'Date of publication, as far as you know',
    apply: 'Use this date',
    reset: 'Back to today',
    wrong: 'Choose a day from 1 January 1945 to today.',
  },
  letters: {
    tcvn3:
      'The page’s letters are in the old TCVN3 (ABC) encoding, not Unicode. Tỏ Tường leaves the text as it is; terms in it cannot be recognised.',
    vni: 'The page’s letters are in the old VNI encoding, not Unicode. Tỏ Tường leaves the text as it is; terms in it cannot be recognised.',
    mojibake:
      'The page’s letters were broken by reading them in the wrong encoding. Tỏ Tường leaves the text as it is; terms in it cannot be recognised. Try the original page again.',
  },
} as const satisfies LocaleShape<typeof citationsVi>;
