/** Whether two JSON values say the same, whatever the order of their keys. */
export function sameData(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

/** The same, with texts that differ only in how their marks are composed counting as equal. */
export function sameDataInNfc(one: unknown, other: unknown): boolean {
  return canonical(one).normalize('NFC') === canonical(other).normalize('NFC');
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
