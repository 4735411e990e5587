/** What the path of an address alone says about the page behind it. */
export type PathShape = 'article' | 'listing' | 'home' | 'unknown';

const home = /^\/?(?:(?:index|home|default|trang-chu)(?:\.\w+)?\/?)?$/i;

/** `/chinh-tri/202007/slug-2493527/` and its kin; `/web/…/-/asset_publisher/…/content/slug`. */
const sureArticle = /\/(?:19|20)\d\d(?:0[1-9]|1[0-2])\/[^/]+\/?$|\/asset_publisher\/.*content\/./i;

/** Topics, tags, searches, authors, following pages, feeds: also when an id ends them. */
const listing =
  /\/(?:chu-?de|tags?|tu-khoa|topics?|event|tim-kiem|search|tac-gia|authors?|chuyen-(?:muc|de)|dong-su-kien|rss|page|trang|c)(?:\/|-\d+|\.|$)|[/-](?:trang|page|p)-?\d{1,3}(?:\.\w+|\/)?$|-(?:event|tag|topic)\d+(?:\.\w+|\/)?$|-[cet]\d{1,5}\.html?$/i;

/** A slug that ends in an id, or stands before, after or beside one. */
const article =
  /-(?:\d|[a-z]{1,6})\d{3,}(?:-\d+)?\.[a-z]{3,4}$|-[a-z]{0,6}\d{5,}(?:-\d+)?\/?$|\/[a-z]?\d{4,}\.[a-z]{3,4}$|\/\d{3,}(?:p\d\w*)?\/(?:[^/]+\/)?[^/]+-[^/]+-[^/]+$|\/\d{4,}-[^/]+(?:\.html?)?$|---id\d+\/?$|^\/(?:tin-bai|bai-viet)\/.+-./;
/** An id of letters and digits mixed, as Báo Sơn La has it. */
const mixedId = /-(?!sk\d)(?=\w*\d)(?=\w*[A-Z])\w{7,12}\.html?$/;
/** Viewers that take the article's number as a query. */
const articleQuery = /[?&](?:mabb|itemid|newsid|articleid|id)=\d{3,}/i;
const listingQuery = /[?&](?:page|trang|p|q|keyword)=/i;

/** Words of a last segment from which on it is a headline, not the name of a section. */
const HEADLINE_WORDS = 8;
const SECTION_WORDS = 6;

/**
 * Tells an article's address from a listing's by its path and query, for every known paper; the
 * page itself is not looked at. `unknown` when neither shape is plain: the page must decide.
 * @param pathname `location.pathname`
 * @param search `location.search`, with its question mark, or empty
 */
export function pathShape(pathname: string, search: string): PathShape {
  if (articleQuery.test(search) && /\.aspx$/i.test(pathname)) return 'article';
  if (home.test(pathname)) return 'home';
  if (sureArticle.test(pathname)) return 'article';
  if (listing.test(pathname)) return 'listing';
  if (article.test(pathname) || mixedId.test(pathname)) return 'article';
  if (listingQuery.test(search)) return 'listing';
  const segments = pathname.split('/').filter(Boolean);
  const last = segments.at(-1) ?? '';
  const words = last.split('-').length;
  if (words >= HEADLINE_WORDS && !last.includes('.')) return 'article';
  return words <= SECTION_WORDS && segments.length < 4 ? 'listing' : 'unknown';
}
