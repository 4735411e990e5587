import { cityOfHue } from '../sources.ts';
import type { AdminUnit } from '../unit.ts';

/** Units that ended before the rosters begin and that news text still names. */
export const earlierUnits: readonly AdminUnit[] = [
  {
    id: 'd474-1',
    name: 'Huế',
    type: 'city',
    parent: 'p46t',
    from: null,
    to: '2024-12-31',
    successors: ['d474', 'd475'],
    ended: cityOfHue,
    // That the city was split into the two urban districts is known, not yet seen in a document.
    certainty: 'memory',
  },
];
