import { describe, expect, it } from 'vitest';
import { hanCharacters } from '../../../lib/glossary/han/characters.ts';
import { partyFalseFriends } from '../../../lib/glossary/han/false-friends-party.ts';
import { stateFalseFriends } from '../../../lib/glossary/han/false-friends-state.ts';
import { workFalseFriends } from '../../../lib/glossary/han/false-friends-work.ts';
import { falseFriends } from '../../../lib/glossary/han/false-friends.ts';
import type { FalseFriend } from '../../../lib/glossary/han/false-friend.ts';
import { allTerms } from '../../../lib/glossary/terms/all.ts';

const terms = new Map(allTerms.map((term) => [term.id, term]));
const parts = [partyFalseFriends, stateFalseFriends, workFalseFriends];

/** Ids of the warnings that a rule says no to. */
const breaking = (keeps: (friend: FalseFriend, id: string) => boolean): string[] =>
  [...falseFriends].filter(([id, friend]) => !keeps(friend, id)).map(([id]) => id);

describe('the warnings of false friends', () => {
  it('are many, and no term has two', () => {
    expect(falseFriends.size).toBeGreaterThanOrEqual(60);
    const listed = parts.reduce((sum, part) => sum + Object.keys(part).length, 0);
    expect(listed).toBe(falseFriends.size);
  });

  it('are about characters that stand side by side in the headword', () => {
    const inHeadword = ({ word }: FalseFriend, id: string): boolean =>
      (terms.get(id)?.hanViet ?? [])
        .map((one) => one ?? '·')
        .join('')
        .includes(word);
    expect(breaking(inHeadword)).toEqual([]);
  });

  it('name their readers once, and usual words only for them', () => {
    const named = ({ readers, usual = {} }: FalseFriend): boolean =>
      readers.length > 0 &&
      new Set(readers).size === readers.length &&
      Object.keys(usual).every((language) => readers.some((reader) => reader === language));
    expect(breaking(named)).toEqual([]);
  });

  it('name as usual a word other than the one they warn of', () => {
    const other = ({ word, usual = {} }: FalseFriend): boolean => {
      const form = (of: 'simplified' | 'japanese') =>
        Array.from(word, (one) => hanCharacters.get(one)?.[of] ?? one).join('');
      return usual.zh !== form('simplified') && usual.ja !== form('japanese');
    };
    expect(breaking(other)).toEqual([]);
  });

  it('are said in both languages in one or two sentences, without characters inside', () => {
    const wellSaid = ({ warning: { vi, en } }: FalseFriend): boolean =>
      [vi, en].every(
        (text) =>
          text === text.normalize('NFC').trim() &&
          text.endsWith('.') &&
          text.length <= 240 &&
          !/\p{Script=Han}|[\p{Script=Hangul}]/u.test(text) &&
          (text.match(/[.!?](\s|$)/gu) ?? []).length <= 2,
      ) && vi !== en;
    expect(breaking(wellSaid)).toEqual([]);
  });
});
