import { queryAll } from '../dom/own-method.ts';

/** A JSON-LD node as untrusted data: read only through the functions below. */
export type LinkedData = Record<string, unknown>;

/** Longer blocks are hostile or broken; the longest seen on a real page is under 40 kB. */
const LONGEST_BLOCK = 400_000;
const MOST_NODES = 500;
/** UTF-16 units; no line of a real page comes near. */
const LONGEST_TEXT = 20_000;

const isRecord = (value: unknown): value is LinkedData =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function flatten(value: unknown, out: LinkedData[]): void {
  if (out.length >= MOST_NODES) return;
  if (Array.isArray(value)) for (const item of value) flatten(item, out);
  else if (isRecord(value)) {
    out.push(value);
    flatten(value['@graph'], out);
  }
}

/** The top-level nodes of one block of JSON-LD; none when it does not parse. */
export function nodesIn(text: string): LinkedData[] {
  const nodes: LinkedData[] = [];
  if (text.length > LONGEST_BLOCK) return nodes;
  try {
    // Some papers leave raw line breaks inside strings, which JSON forbids.
    // oxlint-disable-next-line no-control-regex
    flatten(JSON.parse(text.replace(/[\u0000-\u001F]+/gu, ' ')), nodes);
  } catch {
    return [];
  }
  return nodes;
}

/** Every top-level JSON-LD node of the page; a block that does not parse is passed over. */
export function linkedData(doc: Document): LinkedData[] {
  const scripts = queryAll(doc, 'script[type="application/ld+json"]');
  return scripts.flatMap((script) => nodesIn(script.textContent ?? '')).slice(0, MOST_NODES);
}

/** The types of a node, which may be one name or a list; what is no name is left out. */
export function typesOf(node: LinkedData): string[] {
  const type = node['@type'];
  const list = Array.isArray(type) ? type : [type];
  return list.filter((name): name is string => typeof name === 'string');
}

const ARTICLE =
  /^(News|Reportage|Analysis|Opinion|Background|Review)?(NewsArticle|Article)$|^(LiveBlogPosting|BlogPosting)$/u;
const LISTING = /^(ItemList|CollectionPage|SearchResultsPage)$/u;

export const isArticleNode = (node: LinkedData): boolean =>
  typesOf(node).some((type) => ARTICLE.test(type));

export const isListingNode = (node: LinkedData): boolean =>
  typesOf(node).some((type) => LISTING.test(type));

const NAMED_CHARACTERS: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** Character references, which have no meaning in JSON and which papers write there all the same. */
function withoutReferences(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/giu,
    (whole, decimal, hex, name) => {
      if (typeof name === 'string') return NAMED_CHARACTERS[name.toLowerCase()] ?? whole;
      const code =
        typeof decimal === 'string' ? Number(decimal) : Number.parseInt(hex as string, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** A text property; the first one of a list. Null when absent or not text. */
export function textProperty(node: LinkedData | undefined, name: string): string | null {
  const value = node?.[name];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string' || first.trim() === '') return null;
  return withoutReferences(first.slice(0, LONGEST_TEXT));
}

/** A property that holds one node or a list of nodes. */
export function nodeProperty(node: LinkedData | undefined, name: string): LinkedData[] {
  const value = node?.[name];
  return (Array.isArray(value) ? value : [value]).filter(isRecord);
}
