import { allFamilies } from './all-families.ts';
import { allPapers } from './all-papers.ts';
import type { CmsFamily, Layout, Newspaper, PartialDate } from './newspaper.ts';

const paperByHost = new Map<string, Newspaper>(
  allPapers.flatMap((paper) => paper.hosts.map(({ host }) => [host, paper] as const)),
);

const familyById = new Map<string, CmsFamily>(allFamilies.map((family) => [family.id, family]));

/**
 * The newspaper a host name belongs to: its own hosts and every subdomain of them ("www.", "m.",
 * "media."). The longest known host wins, so a paper may live on a subdomain of another's.
 * Null for every other name.
 */
export function newspaperForHost(hostname: string): Newspaper | null {
  const labels = hostname.toLowerCase().replace(/\.$/, '').split('.');
  for (let start = 0; start < labels.length - 1; start += 1) {
    const paper = paperByHost.get(labels.slice(start).join('.'));
    if (paper) return paper;
  }
  return null;
}

/** The family whose id a paper names; null when it names none. */
export function familyOf(paper: Newspaper): CmsFamily | null {
  return paper.family === null ? null : (familyById.get(paper.family) ?? null);
}

/**
 * True when the span may hold on the date; both ends belong to it. The shorter date decides: a
 * bound known to the year covers all of that year. An open bound never excludes.
 */
function spanHolds(span: { from: PartialDate | null; to: PartialDate | null }, date: string) {
  const { from, to } = span;
  const reached = from === null || date.slice(0, from.length) >= from.slice(0, date.length);
  const notPassed = to === null || date.slice(0, to.length) <= to.slice(0, date.length);
  return reached && notPassed;
}

/**
 * The layouts to try on a page of this paper, its own before its family's; those in force on the
 * date of publication first, the others after them, since archives are often shown in a later look.
 * @param publishedAt ISO date or a longer ISO time; null when not known (the order as written).
 */
export function layoutsFor(paper: Newspaper, publishedAt: string | null): Layout[] {
  const layouts = [...(paper.layouts ?? []), ...(familyOf(paper)?.layouts ?? [])];
  if (publishedAt === null) return layouts;
  const date = publishedAt.slice(0, 10);
  const holds = ({ since, until }: Layout) => spanHolds({ from: since, to: until }, date);
  return [...layouts.filter(holds), ...layouts.filter((layout) => !holds(layout))];
}

/** Patterns for the path of an article's address: the paper's own, then its family's. */
export function articlePathsFor(paper: Newspaper): RegExp[] {
  const sources = [paper.articlePath, familyOf(paper)?.articlePath];
  return sources.filter((source) => source != null).map((source) => new RegExp(source));
}

/**
 * The province a paper served on a date (ISO date or time); with no date, the latest it served.
 * Null for national papers and for dates outside every known period.
 */
export function provinceOn(paper: Newspaper, date: string | null): string | null {
  if (date === null) return paper.provinces.at(-1)?.name ?? null;
  const day = date.slice(0, 10);
  return paper.provinces.find((province) => spanHolds(province, day))?.name ?? null;
}
