/** Every value of a union of strings once: one left out or too many is a type error. */
export function keysOf<Key extends string>(all: Record<Key, true>): Key[] {
  return Object.keys(all) as Key[];
}
