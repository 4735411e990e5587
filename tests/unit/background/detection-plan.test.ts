import { describe, expect, it } from 'vitest';
import { detectionPlan, type DetectionScript } from '../../../lib/background/detection-plan.ts';

const TUOI_TRE = '*://*.tuoitre.vn/*';
const ZNEWS = '*://*.znews.vn/*';
const script = (id: string, match: string): DetectionScript => ({ id, matches: [match] });
const nothing = { add: [], drop: [] };

/** What a browser would have after the plan. */
function applied(granted: string[], registered: DetectionScript[]): DetectionScript[] {
  const { add, drop } = detectionPlan({ granted, registered });
  return [...registered.filter(({ id }) => !drop.includes(id)), ...add];
}

describe('detectionPlan', () => {
  it('registers each granted paper once, under an id that stays', () => {
    const { add, drop } = detectionPlan({ granted: [TUOI_TRE, ZNEWS], registered: [] });
    expect(add).toEqual([script('detect-tuoitre.vn', TUOI_TRE), script('detect-znews.vn', ZNEWS)]);
    expect(drop).toEqual([]);
    // Browsers keep ids that begin with "_" for themselves.
    for (const { id } of add) expect(id).not.toMatch(/^_/);
  });

  it('changes nothing when it is done already', () => {
    const granted = [TUOI_TRE, ZNEWS];
    expect(detectionPlan({ granted, registered: applied(granted, []) })).toEqual(nothing);
  });

  it('registers again what an update has made the browser forget', () => {
    expect(applied([TUOI_TRE, ZNEWS], [script('detect-znews.vn', ZNEWS)])).toHaveLength(2);
  });

  it('lets go of a paper whose access was taken back', () => {
    const registered = applied([TUOI_TRE, ZNEWS], []);
    expect(detectionPlan({ granted: [ZNEWS], registered })).toEqual({
      add: [],
      drop: ['detect-tuoitre.vn'],
    });
  });

  it('replaces a script whose pages are no longer the right ones', () => {
    const registered = [script('detect-tuoitre.vn', '*://tuoitre.vn/*')];
    expect(detectionPlan({ granted: [TUOI_TRE], registered })).toEqual({
      add: [script('detect-tuoitre.vn', TUOI_TRE)],
      drop: ['detect-tuoitre.vn'],
    });
  });

  it('leaves scripts alone that are none of its own', () => {
    const registered = [script('lookup', '*://*/*')];
    expect(detectionPlan({ granted: [], registered })).toEqual(nothing);
  });
});
