import { parameterNames } from '../dom/address.ts';

/** How the address of one page of an article differs from those of its others. */
export interface PageMark {
  /** The address without host and mark, the same for all pages of one article. */
  stem: string;
  /** From 1. */
  number: number;
  /** The address of another page of the same article; absolute. */
  at(number: number): string;
}

const PARAMETER = /^(page|p|pg|paged|trang|pageno|pageindex|page_?num(ber)?|currentpage)$/iu;
/**
 * "/bai-viet-p2.html", "/bai-viet-trang-2", "/bai-viet/trang-2", "/bai-viet/page/2/". A bare number
 * at the end of a name is the article's own.
 */
const IN_PATH = /(?<sign>[-_/](?:p|page|trang)[-_/]?)(?<number>\d{1,2})(?=\/?$|\.\w{2,5}$)/iu;
/** "/bai-viet/2/", as WordPress counts: told only beside an address known to be the article's. */
const BARE = /\/(\d{1,2})\/?$/u;

const PAGE = /^[1-9]\d?$/u;

const bareHost = (url: URL): string => url.host.replace(/^(www|m)\./u, '');

const stemOf = (url: URL): string =>
  `${bareHost(url)}${url.pathname.replace(/\/+$/u, '')}${url.search}`;

function markInQuery(url: URL): PageMark | null {
  const name = parameterNames(url).find(
    (key) => PARAMETER.test(key) && PAGE.test(url.searchParams.get(key) ?? ''),
  );
  if (name === undefined) return null;
  const bare = new URL(url.href);
  bare.searchParams.delete(name);
  return {
    stem: stemOf(bare),
    number: Number(url.searchParams.get(name)),
    at(number) {
      const other = new URL(url.href);
      other.searchParams.set(name, String(number));
      return other.href;
    },
  };
}

function markInPath(url: URL, pattern: RegExp): PageMark | null {
  const found = pattern.exec(url.pathname);
  const number = found?.groups?.number ?? found?.[1];
  if (!found || number === undefined || !PAGE.test(number)) return null;
  const { pathname } = url;
  const digits = found.index + found[0].lastIndexOf(number);
  const bare = new URL(url.href);
  bare.pathname = pathname.slice(0, found.index) + pathname.slice(digits + number.length);
  return {
    stem: stemOf(bare),
    number: Number(number),
    at(other) {
      const page = new URL(url.href);
      page.pathname = pathname.slice(0, digits) + other + pathname.slice(digits + number.length);
      return page.href;
    },
  };
}

/**
 * What an address says about being one page of several; null when it says nothing. `stems` are
 * addresses known to be the article's, beside which a bare number counts too.
 * @param href absolute http(s)
 */
export function pageMark(href: string, stems: ReadonlySet<string>): PageMark | null {
  const url = new URL(href);
  url.hash = '';
  const told = markInQuery(url) ?? markInPath(url, IN_PATH);
  if (told) return told;
  const bare = markInPath(url, BARE);
  return bare && stems.has(bare.stem) ? bare : null;
}

/** The address as a stem: what pages of one article share when this one carries no mark. */
export function plainStem(href: string): string {
  const url = new URL(href);
  url.hash = '';
  return stemOf(url);
}
