import { LONGEST_QUERY } from './glossary-route.ts';

export const LIBRARY_PAGE = '/library.html';

/** The library with a text looked for in the saved articles; all of it for an empty one. */
export function libraryAddress(text: string): string {
  const query = text.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_QUERY);
  return query === '' ? LIBRARY_PAGE : `${LIBRARY_PAGE}?q=${encodeURIComponent(query)}`;
}
