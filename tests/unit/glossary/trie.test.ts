import { describe, expect, it } from 'vitest';
import { createTrie, insert } from '../../../lib/glossary/trie.ts';

describe('trie', () => {
  it('keeps several values at one end, in the order they came, and none between', () => {
    const root = createTrie<string>();
    insert(root, ['ủy', 'ban', 'nhân', 'dân'], 'a');
    insert(root, ['ủy', 'ban', 'nhân', 'dân'], 'b');
    insert(root, ['ủy', 'ban'], 'c');
    const committee = root.next?.get('ủy')?.next?.get('ban');
    expect(committee?.values).toEqual(['c']);
    expect(committee?.next?.get('nhân')?.values).toBeNull();
    expect(committee?.next?.get('nhân')?.next?.get('dân')?.values).toEqual(['a', 'b']);
  });

  it('ignores an empty path', () => {
    const root = createTrie<string>();
    insert(root, [], 'a');
    expect(root).toEqual({ next: null, values: null });
  });

  it('does not trip over names that objects inherit', () => {
    const root = createTrie<string>();
    insert(root, ['constructor', '__proto__'], 'a');
    expect(root.next?.get('toString')).toBeUndefined();
    expect(root.next?.get('constructor')?.next?.get('__proto__')?.values).toEqual(['a']);
  });
});
