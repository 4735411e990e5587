import { describe, expect, it } from 'vitest';
import { falseFriendOf, hanNotes } from '../../../lib/reader/han-notes.ts';

describe('what is known of a headword’s characters', () => {
  it('is told once a character, in the order of the headword', () => {
    const notes = hanNotes({ hanViet: ['委', null, '黨', '委'] });
    expect(notes.map(({ traditional }) => traditional)).toEqual(['委', '黨']);
    expect(notes[1]).toMatchObject({ simplified: '党', japanese: '党', readings: ['đảng'] });
  });

  it('leaves out characters that nothing is known of', () => {
    expect(hanNotes({ hanViet: ['龘', null] })).toEqual([]);
  });
});

describe('the warning of a false friend', () => {
  it('belongs to the term it was written for', () => {
    const friend = falseFriendOf({ id: 'khoi-to', hanViet: ['起', '訴'] });
    expect(friend).toMatchObject({ word: '起訴', usual: { zh: '立案' } });
    expect(falseFriendOf({ id: 'tinh-uy', hanViet: ['省', '委'] })).toBeNull();
  });

  it('is not given to another term of the same id', () => {
    expect(falseFriendOf({ id: 'khoi-to', hanViet: ['起', null] })).toBeNull();
  });
});
