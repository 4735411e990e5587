import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allPapers } from '../../../lib/sites/all-papers.ts';
import {
  hostPattern,
  optionalHostPatterns,
  requiredHostPatterns,
} from '../../../lib/sites/host-permissions.ts';

const frozen: string[] = JSON.parse(
  readFileSync(new URL('required-hosts.json', import.meta.url), 'utf8'),
);

function covered(host: string, patterns: readonly string[]): boolean {
  const labels = host.split('.');
  return labels.some((_, start) => patterns.includes(hostPattern(labels.slice(start).join('.'))));
}

describe('requiredHostPatterns', () => {
  it('is the frozen list: a host added later is optional, or installed copies would be disabled', () => {
    expect(requiredHostPatterns()).toEqual(frozen);
  });

  it('is sorted, unique and made of match patterns for one host and its subdomains', () => {
    expect([...new Set(frozen)].sort()).toEqual(frozen);
    for (const pattern of frozen)
      expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/);
  });

  it('covers the main host of every provincial paper and its image hosts', () => {
    for (const paper of allPapers.filter(({ provinces }) => provinces.length > 0)) {
      const hosts = [paper.hosts[0]?.host ?? '', ...paper.imageHosts];
      for (const host of hosts) expect(covered(host, frozen), host).toBe(true);
    }
  });

  it('holds no national paper and no host that nobody has seen', () => {
    for (const { provinces, hosts } of allPapers) {
      for (const { host, certainty } of hosts) {
        const excluded = provinces.length === 0 || certainty === 'unconfirmed';
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
