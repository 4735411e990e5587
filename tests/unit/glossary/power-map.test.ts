import { describe, expect, it } from 'vitest';
import {
  powerLists,
  powerMapOf,
  powerMapOn,
  wholePowerMap,
} from '../../../lib/glossary/power-map.ts';
import { POWER_STAGES, type PowerStage } from '../../../lib/glossary/power/power-model.ts';
import { allTerms } from '../../../lib/glossary/terms/all.ts';
import { powerDiagram } from '../../../lib/reader/power-diagram.ts';

const STAGES = POWER_STAGES.map(({ id }) => id);
const sentences = (stage: PowerStage) =>
  powerMapOf(stage).relations.map(({ by, kind, whom }) => `${by} ${kind} ${whom}`);

describe('the data of the map', () => {
  it('names terms that the glossary has', () => {
    const ids = new Set(allTerms.map(({ id }) => id));
    const unknown = wholePowerMap.bodies.filter(({ termId }) => !ids.has(termId));
    expect(unknown.map(({ id }) => id)).toEqual([]);
  });

  it('has each body once, in both languages, and no two in one place', () => {
    const { bodies } = wholePowerMap;
    expect(new Set(bodies.map(({ id }) => id)).size).toBe(bodies.length);
    expect(new Set(bodies.map(({ level, role }) => `${level} ${role}`)).size).toBe(bodies.length);
    for (const { name } of bodies) {
      expect(name.vi.normalize('NFC')).toBe(name.vi);
      expect(name.en).not.toBe('');
    }
  });

  it('gives every relation a source with an address, and a status that fits it', () => {
    for (const { by, kind, whom, source, status } of wholePowerMap.relations) {
      const relation = `${by} ${kind} ${whom}`;
      expect(source.url, relation).toMatch(/^https?:\/\//u);
      expect(status, relation).not.toBe('memory');
      expect(['elects', 'approves', 'appoints', 'leads'], relation).toContain(kind);
    }
  });

  it.each(STAGES)('relates only bodies that are there: %s', (stage) => {
    const { bodies, relations } = powerMapOf(stage);
    const there = new Set(bodies.map(({ id }) => id));
    for (const { by, whom } of relations) {
      expect(there.has(by), by).toBe(true);
      expect(there.has(whom), whom).toBe(true);
    }
  });

  it.each(STAGES)('leaves nobody without a role: %s', (stage) => {
    const { bodies, relations } = powerMapOf(stage);
    const related = new Set(relations.flatMap(({ by, whom }) => [by, whom]));
    expect(bodies.map(({ id }) => id).filter((id) => !related.has(id))).toEqual([]);
  });
});

describe('before and after 1 July 2025', () => {
  it('has three local levels before and two after', () => {
    const levels = (day: string) => new Set(powerMapOn(day).bodies.map(({ level }) => level));
    expect(levels('2020-07-23').has('district')).toBe(true);
    expect(levels('2025-06-30').has('district')).toBe(true);
    expect(levels('2025-07-01').has('district')).toBe(false);
  });

  it('is the same on every day of the three levels', () => {
    const on = (day: string) => powerMapOn(day).relations;
    expect(on('2025-06-30')).toEqual(on('2020-07-23'));
  });

  it('has a commune’s chair confirmed by the district, then by the province', () => {
    expect(sentences('before')).toContain('district-chair approves commune-chair');
    expect(sentences('before')).not.toContain('province-chair approves commune-chair');
    for (const stage of ['changeover', 'now'] as const) {
      expect(sentences(stage)).toContain('province-chair approves commune-chair');
      expect(sentences(stage)).not.toContain('district-chair approves commune-chair');
    }
  });

  it('appoints the leaders of merged units in the changeover only (Resolution 203/2025/QH15)', () => {
    const appointed = [
      'na-standing-committee appoints province-council-board',
      'prime-minister appoints province-chair',
      'province-council-board appoints commune-council-board',
      'province-council-board appoints commune-chair',
    ];
    expect(sentences('changeover')).toEqual(expect.arrayContaining(appointed));
    for (const stage of ['before', 'now'] as const) {
      expect(sentences(stage).filter((one) => appointed.includes(one))).toEqual([]);
    }
  });

  it('always has councils elected by voters, and chairs by councils', () => {
    for (const stage of STAGES) {
      const levels =
        stage === 'before' ? ['province', 'district', 'commune'] : ['province', 'commune'];
      for (const level of levels) {
        expect(sentences(stage)).toContain(`voters elects ${level}-council`);
        expect(sentences(stage)).toContain(`${level}-council elects ${level}-chair`);
      }
    }
  });
});

describe.each(STAGES)('diagram and lists say what the data says: %s', (stage) => {
  const map = powerMapOf(stage);
  const told = new Set(sentences(stage));
  const diagram = powerDiagram(map);

  it('draws every body once, none over another', () => {
    expect(diagram.boxes.map(({ body }) => body)).toEqual(map.bodies);
    const places = diagram.boxes.map(({ left, top }) => `${left} ${top}`);
    expect(new Set(places).size).toBe(places.length);
    for (const { left, top, width, height } of diagram.boxes) {
      expect(left + width).toBeLessThanOrEqual(diagram.width);
      expect(top + height).toBeLessThanOrEqual(diagram.height);
    }
  });

  it('draws every relation as a line, and nothing else', () => {
    const drawn = diagram.lines.map(({ by, kind, whom }) => `${by} ${kind} ${whom}`);
    expect(new Set(drawn)).toEqual(told);
    expect(drawn).toHaveLength(told.size);
    const paths = diagram.lines.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(path).not.toContain('NaN');
  });

  it('lists every relation under both its bodies', () => {
    const lists = powerLists(map).flatMap(({ entries }) => entries);
    const done = lists.flatMap(({ acts }) => acts.map(({ relation }) => relation));
    const suffered = lists.flatMap(({ subject }) => subject.map(({ relation }) => relation));
    expect(new Set(done)).toEqual(new Set(map.relations));
    expect(new Set(suffered)).toEqual(new Set(map.relations));
    expect(lists.map(({ body }) => body).toSorted()).toEqual([...map.bodies].toSorted());
  });
});
