import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allPapers } from '../../../lib/sites/all-papers.ts';
import {
  hostPattern,
  isProvincial,
  optionalHostPatterns,
  requiredHostPatterns,
} from '../../../lib/sites/host-permissions.ts';

const frozen: string[] = JSON.parse(
  readFileSync(new URL('required-hosts.json', import.meta.url), 'utf8'),
);

const WHAT_TO_DO = `Hosts were added to those required at install. Chrome disables every installed \
copy until its reader accepts the longer list, so a host learnt after the first release is asked for \
when it is needed: give it "later: true" (an image host: list it in "laterImageHosts") in \
lib/sites/papers/. Do not add it to required-hosts.json.`;

function covered(host: string, patterns: readonly string[]): boolean {
  const labels = host.split('.');
  return labels.some((_, start) => patterns.includes(hostPattern(labels.slice(start).join('.'))));
}

describe('requiredHostPatterns', () => {
  it('is the frozen list: a host added later is optional, or installed copies would be disabled', () => {
    const added = requiredHostPatterns().filter((pattern) => !frozen.includes(pattern));
    expect(added, WHAT_TO_DO).toEqual([]);
    expect(requiredHostPatterns()).toEqual(frozen);
  });

  it('is sorted, unique and made of match patterns for one host and its subdomains', () => {
    expect([...new Set(frozen)].sort()).toEqual(frozen);
    for (const pattern of frozen)
      expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/);
  });

  it('covers the main host of every provincial paper and its image hosts', () => {
    for (const paper of allPapers.filter(isProvincial)) {
      const hosts = [paper.hosts[0]?.host ?? '', ...paper.imageHosts];
      for (const host of hosts) expect(covered(host, frozen), host).toBe(true);
    }
  });

  it('holds no national paper, no portal, no host that nobody has seen and none learnt later', () => {
    for (const paper of allPapers) {
      for (const { host, certainty, later } of paper.hosts) {
        const excluded = !isProvincial(paper) || certainty === 'unconfirmed' || later === true;
        if (excluded) expect(covered(host, frozen), host).toBe(false);
      }
    }
  });
});

describe('optionalHostPatterns', () => {
  it('holds every other known host, and none that is required', () => {
    const optional = optionalHostPatterns();
    expect(optional.filter((pattern) => frozen.includes(pattern))).toEqual([]);
    for (const { host } of allPapers.flatMap(({ hosts }) => hosts)) {
      expect(covered(host, [...optional, ...frozen]), host).toBe(true);
    }
  });
});
