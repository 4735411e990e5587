import { allPapers } from './all-papers.ts';
import type { Newspaper, NewspaperHost } from './newspaper.ts';

/** The match pattern for a host and its subdomains, over http and https. */
export function hostPattern(host: string): string {
  return `*://*.${host}/*`;
}

/** Papers of a province; national ones and portals are reached by optional permissions only. */
export function isProvincial({ kind, provinces }: Newspaper): boolean {
  return kind !== 'portal' && provinces.length > 0;
}

/**
 * A host nobody has shown to be the paper's may be a stranger's: it is never required. Neither is
 * one learnt after the first release, since Chrome disables a copy whose required hosts grow.
 */
function mayBeRequired({ certainty, later }: NewspaperHost): boolean {
  return certainty !== 'unconfirmed' && later !== true;
}

/** Every host that serves images of the paper. */
export function imageHostsOf({ imageHosts, laterImageHosts = [] }: Newspaper): string[] {
  return [...imageHosts, ...laterImageHosts];
}

/** Patterns in order, each once, without those that a wider one of the list covers. */
function patternsOf(hosts: readonly string[]): string[] {
  const widest = hosts.filter((host) => !hosts.some((other) => host.endsWith(`.${other}`)));
  return [...new Set(widest.map(hostPattern))].sort();
}

/**
 * The match patterns asked for at install: the hosts of provincial papers that a source shows,
 * and the image hosts their data names; nothing else. Sorted, without repetition.
 */
export function requiredHostPatterns(): string[] {
  return patternsOf(
    allPapers
      .filter(isProvincial)
      .flatMap((paper) => [
        ...paper.hosts.filter(mayBeRequired).map(({ host }) => host),
        ...paper.imageHosts,
      ]),
  );
}

/**
 * The match patterns of every other known host, asked for one by one when they are needed: the
 * national papers and the portals with their image hosts, and hosts of provincial papers not yet seen or new.
 */
export function optionalHostPatterns(): string[] {
  const required = new Set(requiredHostPatterns());
  const national = allPapers
    .filter((paper) => !isProvincial(paper))
    .flatMap((paper) => [...paper.hosts.map(({ host }) => host), ...imageHostsOf(paper)]);
  const unseen = allPapers
    .filter(isProvincial)
    .flatMap(({ hosts, laterImageHosts = [] }) => [
      ...hosts.filter((host) => !mayBeRequired(host)).map(({ host }) => host),
      ...laterImageHosts,
    ]);
  return patternsOf([...national, ...unseen]).filter((pattern) => !required.has(pattern));
}
