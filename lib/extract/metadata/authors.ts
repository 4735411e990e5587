import { namesInByline } from '../../text/names.ts';
import { queryAll } from '../dom/own-method.ts';
import { textOf } from '../dom/text-of.ts';
import { nodeProperty, textProperty, typesOf, type LinkedData } from './json-ld.ts';
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

/** People named at the top of the page: the layout's byline, then JSON-LD, then meta. */
export function findAuthors(
  doc: Document,
  {
    selectors,
    node,
    siteName,
  }: { selectors: readonly string[]; node: LinkedData | undefined; siteName: string },
): string[] {
  const shown = selectors
    .flatMap((selector) => queryAll(doc, selector))
    .map(textOf)
    .filter((text) => text.length <= LONGEST_BYLINE)
    .flatMap(namesInByline);
  const meta = metaContent(doc, 'author', 'article:author', 'dable:author');
  const found = [shown, declaredPeople(node), namesInByline(meta ?? '')].find(
    (names) => names.length > 0,
  );
  const site = siteName.toLowerCase();
  return [...new Set(found ?? [])].filter((name) => !site.includes(name.toLowerCase()));
}
