import { affairsCollocations } from './affairs.ts';
import { cadreCollocations } from './cadres.ts';
import type { Collocation } from './collocation.ts';
import { documentCollocations } from './documents.ts';
import { economyCollocations } from './economy.ts';
import { partyCollocations } from './party.ts';
import { placeCollocations } from './places.ts';
import { stateCollocations } from './state.ts';

/** The phrases in which the commonest terms are met, by term id. */
export const collocations: ReadonlyMap<string, readonly Collocation[]> = new Map(
  [
    placeCollocations,
    stateCollocations,
    partyCollocations,
    cadreCollocations,
    documentCollocations,
    economyCollocations,
    affairsCollocations,
  ].flatMap((table) => Object.entries(table)),
);
