import { describe, expect, it } from 'vitest';
import { allFamilies } from '../../../lib/sites/all-families.ts';
import { allPapers } from '../../../lib/sites/all-papers.ts';
import { isProvincial } from '../../../lib/sites/host-permissions.ts';
import type { ServedProvince } from '../../../lib/sites/newspaper.ts';
import { familyOf, newspaperForHost, provinceOn } from '../../../lib/sites/registry.ts';
import { provincialHosts } from './provincial-hosts.ts';
import { provincesOf2024, provincesSince2025 } from './provinces.ts';

const provincial = allPapers.filter(isProvincial);
const hosts = allPapers.flatMap((paper) => paper.hosts.map(({ host }) => host));
const partialDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const hostName = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

function servedOn(date: string): Set<string> {
  return new Set(provincial.map((paper) => provinceOn(paper, date)).filter((name) => name != null));
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('the newspapers', () => {
  it('have unique ids in lower-case ASCII', () => {
    const ids = allPapers.map(({ id }) => id);
    expect(repeated(ids)).toEqual([]);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it('have valid host names, each belonging to one paper, none with www.', () => {
    expect(repeated(hosts)).toEqual([]);
    for (const host of hosts) expect(host).toMatch(hostName);
    expect(hosts.filter((host) => host.startsWith('www.'))).toEqual([]);
  });

  it('are told by every host a provincial paper was ever met under', () => {
    const strange = provincialHosts.filter((host) => {
      const paper = newspaperForHost(host);
      return paper === null || !isProvincial(paper);
    });
    expect(strange).toEqual([]);
  });

  it('have a main host that a source shows', () => {
    for (const paper of allPapers) expect(paper.hosts[0]?.certainty, paper.id).toBe('confirmed');
  });

  it('say where each host was learnt, and call own knowledge unconfirmed', () => {
    for (const { host, source, certainty } of allPapers.flatMap((paper) => paper.hosts)) {
      expect(source.length, host).toBeGreaterThan(3);
      if (source === 'own knowledge') expect(certainty, host).toBe('unconfirmed');
    }
  });

  it('name image hosts only outside their own hosts', () => {
    for (const paper of allPapers) {
      for (const image of paper.imageHosts) {
        expect(image).toMatch(hostName);
        const own = paper.hosts.some(({ host }) => image === host || image.endsWith(`.${host}`));
        expect(own, image).toBe(false);
      }
    }
  });

  it('name families that exist', () => {
    for (const paper of allPapers) {
      if (paper.family !== null) expect(familyOf(paper)?.id, paper.id).toBe(paper.family);
    }
    expect(repeated(allFamilies.map(({ id }) => id))).toEqual([]);
  });

  it('have names in NFC', () => {
    for (const { name } of allPapers) expect(name).toBe(name.normalize('NFC'));
  });
});

describe('the provinces the papers serve', () => {
  it('were the 63 before 1 July 2025, one paper each', () => {
    expect(provincial).toHaveLength(63);
    expect([...servedOn('2024-12-01')].sort()).toEqual([...provincesOf2024].sort());
  });

  it('are the 34 since', () => {
    expect([...servedOn('2025-12-01')].sort()).toEqual([...provincesSince2025].sort());
  });

  it('have periods with well-formed bounds that follow one another without overlap', () => {
    for (const paper of provincial) {
      const bounds = paper.provinces.flatMap(({ from, to }: ServedProvince) => [from, to]);
      for (const bound of bounds) if (bound !== null) expect(bound).toMatch(partialDate);
      expect(bounds[0], paper.id).toBeNull();
      expect(bounds.at(-1), paper.id).toBeNull();
      const dated = bounds.filter((bound) => bound !== null);
      expect([...dated].sort(), paper.id).toEqual(dated);
    }
  });
});
