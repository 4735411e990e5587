import { describe, expect, it } from 'vitest';
import {
  accessByProvince,
  knownPatterns,
  missingAccess,
  optionalAccess,
  optionalPagePatterns,
  otherOrigins,
  revokedPatterns,
} from '../../../lib/sites/paper-access.ts';
import { requiredHostPatterns } from '../../../lib/sites/host-permissions.ts';
import { provincesSince2025, successorOf } from './provinces.ts';

const installed = new Set(requiredHostPatterns());
const without = (...patterns: string[]) =>
  new Set([...installed].filter((pattern) => !patterns.includes(pattern)));

describe('accessByProvince', () => {
  const groups = accessByProvince(installed);

  it('lists the 34 of today in the order of the Vietnamese alphabet, with all 63 papers', () => {
    const names = groups.map(({ province }) => province);
    expect([...names].sort()).toEqual([...provincesSince2025].sort());
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi').compare));
    expect(groups.flatMap(({ papers }) => papers)).toHaveLength(63);
  });

  it('puts a province’s own paper before those of the provinces it took in, and names these', () => {
    for (const { province, papers } of groups) {
      const merged = papers.filter(({ formerly }) => formerly !== null);
      expect(papers.slice(papers.length - merged.length), province).toEqual(merged);
      for (const { formerly } of merged) expect(successorOf(formerly ?? '')).toBe(province);
    }
  });

  it('knows where every host is granted, and where one is not', () => {
    const hosts = groups.flatMap(({ papers }) => papers.flatMap(({ hosts }) => hosts));
    expect(hosts.every(({ granted }) => granted)).toBe(true);
    const denied = accessByProvince(without('*://*.baothainguyen.vn/*'))
      .flatMap(({ papers }) => papers.flatMap(({ hosts }) => hosts))
      .filter(({ granted }) => !granted)
      .map(({ host }) => host);
    // One pattern opens the old paper's subdomain as well.
    expect(denied.toSorted()).toEqual(['baothainguyen.vn', 'bbk.baothainguyen.vn']);
  });
});

describe('revokedPatterns', () => {
  it('is empty after the install and names what was taken back', () => {
    expect(revokedPatterns(installed)).toEqual([]);
    expect(revokedPatterns(without('*://*.baoangiang.com.vn/*'))).toEqual([
      '*://*.baoangiang.com.vn/*',
    ]);
  });
});

describe('optionalAccess', () => {
  it('offers each national paper with its image hosts, and no host of the install', () => {
    const offers = optionalAccess(installed);
    const vnExpress = offers.find(({ id }) => id === 'vnexpress');
    expect(vnExpress).toMatchObject({
      national: true,
      granted: false,
      patterns: ['*://*.vnexpress.net/*', '*://*.vnecdn.net/*'],
    });
    const patterns = offers.flatMap(({ patterns }) => patterns);
    expect(patterns.filter((pattern) => installed.has(pattern))).toEqual([]);
    expect(offers.findIndex(({ national }) => !national)).toBeGreaterThan(
      offers.findLastIndex(({ national }) => national) - 1,
    );
  });

  it('counts as granted only when every part is', () => {
    const half = new Set([...installed, '*://*.vnexpress.net/*']);
    const whole = new Set([...half, '*://*.vnecdn.net/*']);
    const state = (granted: Set<string>) =>
      optionalAccess(granted).find(({ id }) => id === 'vnexpress')?.granted;
    expect([state(half), state(whole)]).toEqual([false, true]);
  });
});

describe('missingAccess', () => {
  it.each([
    ['a granted paper', 'baoangiang.com.vn', installed, null],
    ['a subdomain of one', 'media.baoangiang.com.vn', installed, null],
    ['an unknown host', 'tin.example', installed, null],
    ['a host that only resembles one', 'xbaoangiang.com.vn', new Set<string>(), null],
  ])('is null for %s', (_, host, granted, expected) => {
    expect(missingAccess(host, granted)).toBe(expected);
  });

  it('tells what was taken back from what was never asked', () => {
    expect(missingAccess('www.baoangiang.com.vn', new Set())).toEqual({
      paper: 'Báo An Giang',
      patterns: ['*://*.baoangiang.com.vn/*'],
      kind: 'revoked',
    });
    expect(missingAccess('tuoitre.vn', installed)).toEqual({
      paper: 'Báo Tuổi Trẻ',
      patterns: ['*://*.tuoitre.vn/*'],
      kind: 'optional',
    });
  });

  it('names only what this host and its images need, not the paper’s older hosts', () => {
    const missing = missingAccess('hanoimoi.vn', new Set());
    expect(missing?.patterns).toContain('*://*.hanoimoi.vn/*');
    expect(missing?.patterns).not.toContain('*://*.hanoimoi.com.vn/*');
  });
});

describe('optionalPagePatterns', () => {
  it('holds pages of papers, not hosts of images alone', () => {
    const patterns = optionalPagePatterns();
    expect(patterns).toContain('*://*.vnexpress.net/*');
    expect(patterns).not.toContain('*://*.vnecdn.net/*');
    expect(patterns.filter((pattern) => installed.has(pattern))).toEqual([]);
  });
});

describe('otherOrigins', () => {
  it('leaves what the reader allowed beyond every host we know', () => {
    expect(otherOrigins([...knownPatterns(), '*://anh.example/*'])).toEqual(['*://anh.example/*']);
  });
});
