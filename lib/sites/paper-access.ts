import { allPapers } from './all-papers.ts';
import {
  hostPattern,
  imageHostsOf,
  isProvincial,
  optionalHostPatterns,
  requiredHostPatterns,
} from './host-permissions.ts';
import type { Newspaper } from './newspaper.ts';
import { newspaperForHost } from './registry.ts';

/**
 * What the browser lets us read of the papers we know. `granted` is the set of our own match
 * patterns that the browser grants; browsers let people take any of them back.
 */
type Granted = ReadonlySet<string>;

export interface HostAccess {
  host: string;
  /** The match pattern that opens this host; several hosts may share one. */
  pattern: string;
  /** Only images come from here. */
  images: boolean;
  granted: boolean;
}

export interface PaperAccess {
  id: string;
  name: string;
  /** The province it served under another name or before a merger; null when there was none. */
  formerly: string | null;
  /** Main host first, image hosts last; without hosts nobody has seen. */
  hosts: HostAccess[];
}

export interface ProvinceAccess {
  /** One of the 34 of today. */
  province: string;
  /** Its own paper first, then those of the provinces it took in. */
  papers: PaperAccess[];
}

/** Hosts that are asked for together, when the reader wants them. */
export interface OptionalAccess {
  id: string;
  name: string;
  /** A national paper or a portal; false for hosts of a provincial paper no source shows. */
  national: boolean;
  hosts: string[];
  patterns: string[];
  granted: boolean;
}

/** Access that reading a page of this host would need and that is not there. */
export interface MissingAccess {
  paper: string;
  patterns: string[];
  /** `revoked`: given at install and taken back. `optional`: never asked for so far. */
  kind: 'revoked' | 'optional';
}

/** Every pattern whose state the functions below want to know. */
export function knownPatterns(): string[] {
  return [...requiredHostPatterns(), ...optionalHostPatterns()];
}

/** The pattern of the list that covers a host; null when none does. */
export function coveringPattern(host: string, patterns: ReadonlySet<string>): string | null {
  const labels = host.toLowerCase().split('.');
  const candidates = labels.map((_, start) => hostPattern(labels.slice(start).join('.')));
  return candidates.find((pattern) => patterns.has(pattern)) ?? null;
}

/** The papers allowed at install, by today's provinces in the order of the Vietnamese alphabet. */
export function accessByProvince(granted: Granted): ProvinceAccess[] {
  const required = new Set(requiredHostPatterns());
  const groups = new Map<string, PaperAccess[]>();
  for (const paper of allPapers) {
    const province = paper.provinces.at(-1)?.name;
    if (province === undefined || !isProvincial(paper)) continue;
    const group = groups.get(province) ?? [];
    groups.set(province, [...group, paperAccess(paper, { required, granted })]);
  }
  const { compare } = new Intl.Collator('vi');
  return [...groups]
    .map(([province, papers]) => ({ province, papers: papers.sort(ownFirst(compare)) }))
    .sort((a, b) => compare(a.province, b.province));
}

/** What can be allowed beyond the hosts of the install: national papers and portals, then unseen hosts. */
export function optionalAccess(granted: Granted): OptionalAccess[] {
  const optional = new Set(optionalHostPatterns());
  return allPapers
    .map((paper) => {
      const hosts = [...paper.hosts.map(({ host }) => host), ...imageHostsOf(paper)].filter(
        (host) => coveringPattern(host, optional) !== null,
      );
      const patterns = patternsFor(hosts, optional);
      return {
        id: paper.id,
        name: paper.name,
        national: !isProvincial(paper),
        hosts,
        patterns,
        granted: patterns.every((pattern) => granted.has(pattern)),
      };
    })
    .filter(({ patterns }) => patterns.length > 0)
    .sort((a, b) => Number(b.national) - Number(a.national));
}

/** Patterns of the install that the person took back. */
export function revokedPatterns(granted: Granted): string[] {
  return requiredHostPatterns().filter((pattern) => !granted.has(pattern));
}

/** Null when the host belongs to no known paper, or nothing is missing. */
export function missingAccess(hostname: string, granted: Granted): MissingAccess | null {
  const paper = newspaperForHost(hostname);
  if (paper === null) return null;
  const wanted = [hostname, ...imageHostsOf(paper)];
  const missing = (among: readonly string[]) =>
    patternsFor(wanted, new Set(among)).filter((pattern) => !granted.has(pattern));
  const revoked = missing(requiredHostPatterns());
  if (revoked.length > 0) return { paper: paper.name, patterns: revoked, kind: 'revoked' };
  const patterns = missing(optionalHostPatterns());
  return patterns.length > 0 ? { paper: paper.name, patterns, kind: 'optional' } : null;
}

/** Patterns of pages (not of images alone) whose papers are looked at only once they are granted. */
export function optionalPagePatterns(): string[] {
  const optional = new Set(optionalHostPatterns());
  const pages = allPapers.flatMap(({ hosts }) => hosts.map(({ host }) => host));
  return patternsFor(pages, optional);
}

/** Granted origins that are none of the patterns we know: a reader allowed them one by one. */
export function otherOrigins(origins: readonly string[]): string[] {
  const known = new Set(knownPatterns());
  return origins.filter((origin) => !known.has(origin)).sort();
}

function paperAccess(
  paper: Newspaper,
  { required, granted }: { required: ReadonlySet<string>; granted: Granted },
): PaperAccess {
  const toAccess = (images: boolean) => (host: string) => {
    const pattern = coveringPattern(host, required);
    return pattern === null ? [] : [{ host, pattern, images, granted: granted.has(pattern) }];
  };
  const first = paper.provinces[0]?.name ?? null;
  return {
    id: paper.id,
    name: paper.name,
    formerly: first === paper.provinces.at(-1)?.name ? null : first,
    hosts: [
      ...paper.hosts.map(({ host }) => host).flatMap(toAccess(false)),
      ...paper.imageHosts.flatMap(toAccess(true)),
    ],
  };
}

function patternsFor(hosts: readonly string[], among: ReadonlySet<string>): string[] {
  const patterns = hosts.map((host) => coveringPattern(host, among));
  return [...new Set(patterns.filter((pattern) => pattern !== null))];
}

function ownFirst(compare: (a: string, b: string) => number) {
  return (a: PaperAccess, b: PaperAccess): number =>
    Number(a.formerly !== null) - Number(b.formerly !== null) || compare(a.name, b.name);
}
