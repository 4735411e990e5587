import { namesInByline } from '../../text/names.ts';
import { namesOf } from '../dom/names-of.ts';
import { queryAll } from '../dom/own-method.ts';
import { textOf } from '../dom/text-of.ts';
import { nodeProperty, textProperty, typesOf, type LinkedData } from './json-ld.ts';
import type { Piece } from './headline-area.ts';
import { metaContent } from './meta.ts';

/** Authors in JSON-LD are nodes, or against the standard just names. */
function declaredPeople(node: LinkedData | undefined): string[] {
  const plain = textProperty(node, 'author');
  const people = nodeProperty(node, 'author').filter(
    (author) => !typesOf(author).includes('Organization'),
  );
  return [plain, ...people.map((author) => textProperty(author, 'name'))].flatMap((name) =>
    namesInByline(name ?? ''),
  );
}

const LONGEST_BYLINE = 120;
const AUTHOR = /author|byline|tac-?gia|nguoi-?viet/iu;

const saysAuthor = ({ element }: Piece): boolean =>
  AUTHOR.test(namesOf(element)) ||
  /author/iu.test(`${element.getAttribute('rel') ?? ''} ${element.getAttribute('itemprop') ?? ''}`);

/** The first element beneath the headline that is called an author and names somebody. */
function namedNear(pieces: readonly Piece[]): string[] {
  const names = pieces
    .filter((piece) => piece.text.length <= LONGEST_BYLINE && saysAuthor(piece))
    .map(({ text }) => namesInByline(text));
  return names.find((list) => list.length > 0) ?? [];
}

/** People named at the top of the page: the layout's byline, JSON-LD, meta, then any byline. */
export function findAuthors(
  doc: Document,
  {
    selectors,
    node,
    siteName,
    near,
  }: {
    selectors: readonly string[];
    node: LinkedData | undefined;
    siteName: string;
    near: readonly Piece[];
  },
): string[] {
  const shown = selectors
    .flatMap((selector) => queryAll(doc, selector))
    .map(textOf)
    .filter((text) => text.length <= LONGEST_BYLINE)
    .flatMap(namesInByline);
  const meta = ['author', 'article:author', 'dable:author'].map((name) =>
    namesInByline(metaContent(doc, name) ?? ''),
  );
  const site = siteName.toLowerCase();
  const found = [shown, declaredPeople(node), ...meta, namedNear(near)]
    .map((names) => names.filter((name) => !site.includes(name.toLowerCase())))
    .find((names) => names.length > 0);
  return [...new Set(found ?? [])];
}
