import { LETTERS, NO_FILTERS, type Filters } from '../glossary/browse.ts';
import { POWER_STAGES, type PowerStage } from '../glossary/power/power-model.ts';
import { CATEGORIES, TERM_LEVELS } from '../glossary/term.ts';

/** What the glossary page shows, as its address names it after the "#". */
export type GlossaryRoute =
  /** An empty query browses. */
  | { page: 'search'; query: string; filters: Filters }
  | { page: 'term'; id: string }
  /** The reader's own terms. */
  | { page: 'own' }
  /** The form: for a term of the reader's, or (null) for a new one of that headword. */
  | { page: 'own-form'; id: string | null; headword: string }
  | { page: 'power'; stage: PowerStage };

export const GLOSSARY_PAGE = '/glossary.html';

/** Longer text is no search: a selected page must not become an address. UTF-16 units. */
export const LONGEST_QUERY = 300;

/** Everything, from A. */
export const BROWSE_ALL: GlossaryRoute = { page: 'search', query: '', filters: NO_FILTERS };

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** "category=party&level=2"; pairs without "=" and names it does not know are passed over. */
function parseFilters(text: string): Filters {
  const given = new Map(
    text.split('&').map((pair) => {
      const [name = '', value = ''] = pair.split('=');
      return [name, decoded(value)];
    }),
  );
  const level = Number(given.get('level'));
  const letter = given.get('letter') ?? '';
  return {
    category: CATEGORIES.find((one) => one === given.get('category')) ?? null,
    level: TERM_LEVELS.find((one) => one === level) ?? null,
    letter: [...LETTERS, '#'].includes(letter) ? letter : null,
  };
}

/** Reads the part of the address from "#" on. What it does not know is the whole glossary. */
export function parseGlossaryRoute(hash: string): GlossaryRoute {
  const [path = '', filters = ''] = hash.replace(/^#\/?/u, '').split('?');
  const [page, ...rest] = path.split('/');
  const name = decoded(rest.join('/'));
  if (page === 'term' && name !== '') return { page, id: name };
  if (page === 'own') return parseOwnRoute(name);
  if (page === 'power') {
    const stage = POWER_STAGES.find(({ id }) => id === name) ?? POWER_STAGES.at(-1);
    return { page, stage: stage?.id ?? 'now' };
  }
  const query = page === 'search' ? name.slice(0, LONGEST_QUERY) : '';
  return { page: 'search', query, filters: parseFilters(filters) };
}

/** "own", "own/new/HEADWORD", "own/edit/ID"; anything else is the list. */
function parseOwnRoute(rest: string): GlossaryRoute {
  const [what, ...named] = rest.split('/');
  const name = named.join('/').slice(0, LONGEST_QUERY);
  if (what === 'new') return { page: 'own-form', id: null, headword: name };
  if (what === 'edit' && name !== '') return { page: 'own-form', id: name, headword: '' };
  return { page: 'own' };
}

/** The part of the address for a route: "#/search/%C4%91%C3%B4%20th%E1%BB%8B?level=1". */
export function glossaryHash(route: GlossaryRoute): string {
  if (route.page === 'term') return `#/term/${encodeURIComponent(route.id)}`;
  if (route.page === 'power') return `#/power/${route.stage}`;
  if (route.page === 'own') return '#/own';
  if (route.page === 'own-form') {
    const { id, headword } = route;
    if (id !== null) return `#/own/edit/${encodeURIComponent(id)}`;
    return headword === '' ? '#/own/new' : `#/own/new/${encodeURIComponent(headword)}`;
  }
  const { query, filters } = route;
  const narrowed = Object.entries(filters)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  const asked = narrowed.length > 0 ? `?${narrowed.join('&')}` : '';
  return query === '' ? `#/${asked}` : `#/search/${encodeURIComponent(query)}${asked}`;
}

/** The whole path of a route inside the extension: "/glossary.html#/term/do-thi". */
export const glossaryAddress = (route: GlossaryRoute): string =>
  GLOSSARY_PAGE + glossaryHash(route);

/** The page of one term. */
export const termAddress = (id: string): string => glossaryAddress({ page: 'term', id });

/** The form for a term of the reader's, from within the glossary and from elsewhere. */
export const ownFormHash = (id: string): string =>
  glossaryHash({ page: 'own-form', id, headword: '' });
export const ownFormAddress = (id: string): string => GLOSSARY_PAGE + ownFormHash(id);

/** Looking a text up: quotes, ends of sentences and white space around it are dropped. */
export function lookUpAddress(text: string): string {
  const query = text
    .replace(/\s+/gu, ' ')
    .replace(/^[\s"'“”‘’«»()[\],.;:!?–-]+|[\s"'“”‘’«»()[\],.;:!?–-]+$/gu, '')
    .slice(0, LONGEST_QUERY);
  return glossaryAddress({ page: 'search', query, filters: NO_FILTERS });
}
