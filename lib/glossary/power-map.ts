import { powerBodies } from './power/bodies.ts';
import {
  POWER_LEVELS,
  POWER_STAGES,
  type PowerBody,
  type PowerLevel,
  type PowerRelation,
  type PowerStage,
} from './power/power-model.ts';
import { powerRelations } from './power/relations.ts';
import { senseHolds } from './senses.ts';

/**
 * Who elects, confirms, appoints and leads whom, as dated data. The diagram and the lists of the
 * glossary page are both made from it and say nothing else.
 */
export interface PowerMap {
  bodies: readonly PowerBody[];
  relations: readonly PowerRelation[];
}

/** All that is known, of every time. */
export const wholePowerMap: PowerMap = { bodies: powerBodies, relations: powerRelations };

/** The bodies and relations in force on a day (YYYY-MM-DD). */
export function powerMapOn(day: string, map: PowerMap = wholePowerMap): PowerMap {
  return {
    bodies: map.bodies.filter((body) => senseHolds(body, day)),
    relations: map.relations.filter((relation) => senseHolds(relation, day)),
  };
}

/** The map of a stage. */
export function powerMapOf(stage: PowerStage): PowerMap {
  return powerMapOn(POWER_STAGES.find(({ id }) => id === stage)?.day ?? POWER_STAGES[2].day);
}

/** A body with what it does to others and what others do to it, for a list. */
export interface PowerEntry {
  body: PowerBody;
  acts: readonly { relation: PowerRelation; other: PowerBody }[];
  /** The same relations seen from the other side. */
  subject: readonly { relation: PowerRelation; other: PowerBody }[];
}

/** The levels that have bodies, from the top, each body with its relations. */
export function powerLists(map: PowerMap): { level: PowerLevel; entries: PowerEntry[] }[] {
  const bodies = new Map(map.bodies.map((body) => [body.id, body]));
  const order = [...bodies.values()];
  const withOther = (relations: readonly PowerRelation[], side: 'by' | 'whom') =>
    relations
      .flatMap((relation) => {
        const other = bodies.get(relation[side]);
        return other ? [{ relation, other }] : [];
      })
      .toSorted((a, b) => order.indexOf(a.other) - order.indexOf(b.other));
  const entryOf = (body: PowerBody): PowerEntry => ({
    body,
    acts: withOther(
      map.relations.filter(({ by }) => by === body.id),
      'whom',
    ),
    subject: withOther(
      map.relations.filter(({ whom }) => whom === body.id),
      'by',
    ),
  });
  return POWER_LEVELS.map((level) => ({
    level,
    entries: map.bodies.filter((body) => body.level === level).map(entryOf),
  })).filter(({ entries }) => entries.length > 0);
}
