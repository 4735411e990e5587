/** Detection scripts registered at run time, for hosts the reader allowed after the install. */

export interface DetectionScript {
  /** Stable, so that a script is found again: `detect-` and the host. */
  id: string;
  /** Exactly one match pattern. */
  matches: string[];
}

export interface DetectionPlan {
  add: DetectionScript[];
  /** Ids. */
  drop: string[];
}

const PREFIX = 'detect-';

/**
 * What to register and what to let go, so that detection runs on the pages of exactly the granted
 * patterns. Doing it twice changes nothing: browsers forget registered scripts when the extension
 * is updated, keep them when the browser starts, and hosts come and go in between.
 * @param state.granted patterns such as `*://*.tuoitre.vn/*`
 * @param state.registered what the browser has; scripts that are not ours to manage are left alone
 */
export function detectionPlan(state: {
  granted: readonly string[];
  registered: readonly DetectionScript[];
}): DetectionPlan {
  const wanted = new Map(state.granted.map((pattern) => [scriptId(pattern), pattern]));
  const ours = state.registered.filter(({ id }) => id.startsWith(PREFIX));
  const isRight = ({ id, matches }: DetectionScript) =>
    matches.length === 1 && matches[0] === wanted.get(id);
  const right = new Set(ours.filter(isRight).map(({ id }) => id));
  return {
    add: [...wanted]
      .filter(([id]) => !right.has(id))
      .map(([id, pattern]) => ({ id, matches: [pattern] })),
    drop: ours.filter((script) => !isRight(script)).map(({ id }) => id),
  };
}

function scriptId(pattern: string): string {
  return PREFIX + pattern.replace(/^\*:\/\/(?:\*\.)?/u, '').replace(/\/\*$/u, '');
}
