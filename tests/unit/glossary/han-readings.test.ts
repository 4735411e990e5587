import { getAllHanvietsOfChar } from 'hanviet-pinyin-words';
import { describe, expect, it } from 'vitest';
import { hanCharacters } from '../../../lib/glossary/han/characters.ts';

/** Readings that are right and that the list does not have. */
const UNLISTED: Readonly<Record<string, string>> = {
  命: 'mạng: the southern form of mệnh, in cách mạng everywhere',
  宗: 'tôn: tông, changed out of respect for a king’s name',
  武: 'vũ: the northern form of võ',
  領: 'lĩnh: the northern form of lãnh',
};

/** Spelling in one shape: kỉ and kỷ are the same, wherever the tone mark stands. */
const shape = (syllable: string): string =>
  [...syllable.normalize('NFD').replaceAll('y', 'i')].toSorted().join('');

const attested = (character: string, reading: string): boolean =>
  getAllHanvietsOfChar(character).map(shape).includes(shape(reading));

describe('the readings of the headwords’ characters', () => {
  it('are attested in a public word list', () => {
    const entries = [...hanCharacters.values()];
    const unlisted = entries.filter(({ traditional, readings }) =>
      readings.some((reading) => !attested(traditional, reading)),
    );
    expect(unlisted.map(({ traditional }) => traditional).toSorted()).toEqual(
      Object.keys(UNLISTED).toSorted(),
    );
  });
});
