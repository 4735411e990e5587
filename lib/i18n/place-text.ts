import type { Change, PlaceStory, UnitName, UnitState } from '../places/story.ts';
import type { Format } from './format.ts';
import type { Translate } from './i18n.ts';

/** What puts facts about places into words. */
export interface PlaceWords {
  t: Translate;
  format: Pick<Format, 'date' | 'list'>;
}

const FIGURE = /^\d+$/u;

/** "phường Cẩm Phả", "Cẩm Phả ward"; numbered units as they are called: "Ward 12". */
export function unitName({ type, name }: UnitName, { t }: PlaceWords): string {
  if (FIGURE.test(name) && (type === 'ward' || type === 'urban-district')) {
    return t(`place.numbered.${type}`, { name });
  }
  return t(`place.unit.${type}`, { name });
}

/** Several units in a row: "phường Cẩm Phả, phường Cửa Ông và xã Hải Hòa". */
function unitList(units: readonly UnitName[], words: PlaceWords): string {
  return words.format.list(units.map((unit) => unitName(unit, words)));
}

/** "thành phố thuộc tỉnh Quảng Ninh": what a unit is, and of what. */
function stateText({ type, above, listed }: UnitState, words: PlaceWords): string {
  const { t, format } = words;
  const kind = t(`place.type.${type}`);
  const state =
    above.length === 0
      ? kind
      : t('place.within', {
          type: kind,
          above: above.map((unit) => unitName(unit, words)).join(', '),
        });
  return listed === null ? state : t('place.listed', { state, date: format.date(listed) });
}

/** What the unit was on the article's day, without a capital or a full stop. */
export function thenText(story: PlaceStory, words: PlaceWords): string {
  const { t, format } = words;
  const state = stateText(story.then, words);
  const date = story.turn === null ? '' : format.date(story.turn);
  if (story.presence === 'gone') return t('place.gone', { date, state });
  return story.presence === 'not-yet' ? t('place.notYet', { date, state }) : state;
}

/** What has become of the unit up to today; that it is still there when nothing has. */
export function nowText(story: PlaceStory, words: PlaceWords): string {
  if (story.changes.length === 0) {
    const { then } = story;
    return words.t('place.still', { state: stateText({ ...then, listed: null }, words) });
  }
  return story.changes.map((change) => changeText(change, words)).join('; ');
}

function changeText(change: Change, words: PlaceWords): string {
  const { t, format } = words;
  const date = format.date(change.date);
  const units = unitList(change.into, words);
  switch (change.kind) {
    case 'became':
      return t('place.became', { date, unit: units });
    case 'merged':
      return t('place.merged', { date, unit: units, others: unitList(change.others, words) });
    case 'joined':
      return t('place.joined', { date, unit: units });
    case 'split':
      return t('place.split', { date, units });
    case 'abolished':
      return change.into.length === 0
        ? t('place.abolished', { date })
        : t('place.abolishedArea', { date, units });
    case 'rearranged':
      return rearrangedText(change, words);
  }
}

function rearrangedText(change: Change, words: PlaceWords): string {
  const { t, format } = words;
  const date = format.date(change.date);
  if (change.into.length > 0) {
    const units = unitList(change.into, words);
    if (!change.divided) return t('place.rearranged', { date, units });
    return change.into.length > 1
      ? t('place.rearrangedSplit', { date, units })
      : t('place.rearrangedPart', { date, units });
  }
  const { heir, area } = change;
  const own =
    heir === null
      ? t('place.lastListed', { date })
      : t('place.heir', { date, unit: unitName(heir, words) });
  if (area === null) return own;
  const rest = t('place.area', { of: unitName(area.of, words), units: unitList(area.into, words) });
  return `${own}; ${rest}`;
}

/** A text of this module as a sentence of its own. */
export function asSentence(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}.`;
}

/** When a unit was formed and on what territory; null where neither is recorded. */
export function formedText({ began, formedOf }: PlaceStory, words: PlaceWords): string | null {
  if (began === null) return null;
  const date = words.format.date(began.date);
  return formedOf.length === 0
    ? words.t('place.began', { date })
    : words.t('place.formedOf', { date, units: unitList(formedOf, words) });
}
