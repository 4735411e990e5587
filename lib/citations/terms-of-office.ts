import type { PartialDate } from '../glossary/term.ts';

/** A numbered or dated term. Both ends inclusive; a year ends in the one where the next begins. */
export interface Term {
  number: number;
  from: PartialDate;
  to: PartialDate;
  /** False: years from memory, no source was seen. */
  confirmed: boolean;
}

const term = (number: number, from: PartialDate, to: PartialDate, confirmed = true): Term => ({
  number,
  from,
  to,
  confirmed,
});

/**
 * Days of the national Party congresses. I-VIII, X-XIII: nhandan.vn, mattran.org.vn, qdnd.vn;
 * XIV: vnexpress.net, 24 January 2026.
 */
export const CONGRESSES: readonly Term[] = [
  term(1, '1935-03-27', '1935-03-31'),
  term(2, '1951-02-11', '1951-02-19'),
  term(3, '1960-09-05', '1960-09-10'),
  term(4, '1976-12-14', '1976-12-20'),
  term(5, '1982-03-27', '1982-03-31'),
  term(6, '1986-12-15', '1986-12-18'),
  term(7, '1991-06-24', '1991-06-27'),
  term(8, '1996-06-28', '1996-07-01'),
  term(9, '2001-04-19', '2001-04-22', false),
  term(10, '2006-04-18', '2006-04-25'),
  term(11, '2011-01-12', '2011-01-19'),
  term(12, '2016-01-20', '2016-01-28'),
  term(13, '2021-01-26', '2021-02-01'),
  term(14, '2026-01-19', '2026-01-23'),
];

/** Terms of the National Assembly, as infonet.vn and vietnamplus.vn list them. */
export const ASSEMBLIES: readonly Term[] = [
  term(1, '1946', '1960'),
  term(2, '1960', '1964'),
  term(3, '1964', '1971'),
  term(4, '1971', '1975'),
  term(5, '1975', '1976'),
  term(6, '1976', '1981'),
  term(7, '1981', '1987'),
  term(8, '1987', '1992'),
  term(9, '1992', '1997'),
  term(10, '1997', '2002'),
  term(11, '2002', '2007'),
  term(12, '2007', '2011'),
  term(13, '2011', '2016'),
  term(14, '2016', '2021', false),
  term(15, '2021', '2026'),
  term(16, '2026', '2031'),
];

/** Bodies whose terms news names by their years alone. */
export type TermBody = 'assembly' | 'councils' | 'central-party' | 'local-party' | 'front';

interface Span {
  from: number;
  to: number;
  bodies: readonly TermBody[];
  confirmed: boolean;
}

/** Which bodies have a term of these years. Councils are elected together with the Assembly. */
export const SPANS: readonly Span[] = [
  { from: 2010, to: 2015, bodies: ['local-party'], confirmed: false },
  { from: 2011, to: 2016, bodies: ['assembly', 'councils', 'central-party'], confirmed: false },
  { from: 2014, to: 2019, bodies: ['front'], confirmed: false },
  { from: 2015, to: 2020, bodies: ['local-party'], confirmed: true },
  { from: 2016, to: 2021, bodies: ['assembly', 'councils', 'central-party'], confirmed: true },
  { from: 2019, to: 2024, bodies: ['front'], confirmed: false },
  { from: 2020, to: 2025, bodies: ['local-party'], confirmed: true },
  { from: 2021, to: 2026, bodies: ['assembly', 'councils', 'central-party'], confirmed: true },
  { from: 2024, to: 2029, bodies: ['front'], confirmed: true },
  { from: 2025, to: 2030, bodies: ['local-party'], confirmed: true },
  { from: 2026, to: 2031, bodies: ['assembly', 'councils', 'central-party'], confirmed: true },
];

/** The congress that elected the Central Committee in office on a day; null before the first. */
export function congressBefore(day: PartialDate): Term | null {
  return CONGRESSES.findLast(({ from }) => from.slice(0, day.length) <= day) ?? null;
}
