export const LIBRARY_PAGE = '/library.html';

/** Longer text is no search: a selected page must not become an address. */
const LONGEST_QUERY = 300;

/** The library with a text looked for in the saved articles; all of it for an empty one. */
export function libraryAddress(text: string): string {
  const query = text.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_QUERY);
  return query === '' ? LIBRARY_PAGE : `${LIBRARY_PAGE}?q=${encodeURIComponent(query)}`;
}
