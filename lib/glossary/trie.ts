/** A trie whose edges are syllables. Looking up costs one step a syllable, whatever the number of forms. */
export interface TrieNode<T> {
  next: Map<string, TrieNode<T>> | null;
  values: T[] | null;
}

/** A trie without paths. */
export function createTrie<T>(): TrieNode<T> {
  return { next: null, values: null };
}

/** Adds a value at the end of a path; an empty path is ignored. */
export function insert<T>(root: TrieNode<T>, path: readonly string[], value: T): void {
  if (path.length === 0) return;
  let node = root;
  for (const step of path) {
    node.next ??= new Map();
    let child = node.next.get(step);
    if (child === undefined) {
      child = createTrie<T>();
      node.next.set(step, child);
    }
    node = child;
  }
  node.values ??= [];
  node.values.push(value);
}
