import { globSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

const FILES = globSync('components/**/*.tsx');
const SPOKEN = new Set([
  'title',
  'alt',
  'label',
  'legend',
  'placeholder',
  'aria-label',
  'aria-valuetext',
]);
/** Where a string is a key, a condition or a name, not something to be read. */
const NOT_TEXT = new Set([
  'CallExpression',
  'BinaryExpression',
  'JSXAttribute',
  'MemberExpression',
]);

interface Node {
  type: string;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
const childrenOf = (node: Node) => Object.values(node).flat().filter(isNode);
const hasLetters = (value: unknown): value is string =>
  typeof value === 'string' && /\p{L}/u.test(value);

/** Strings that an expression among the children of an element can put on the page. */
function shown(node: Node): string[] {
  if (NOT_TEXT.has(node.type) || node.type === 'JSXElement') return [];
  if (node.type === 'Literal') return hasLetters(node['value']) ? [node['value']] : [];
  if (node.type === 'TemplateElement') {
    const { cooked } = node['value'] as { cooked: string };
    return hasLetters(cooked) ? [cooked] : [];
  }
  return childrenOf(node).flatMap(shown);
}

/** Words written between tags, and in the attributes that people see or hear. */
function literalTexts(node: Node): string[] {
  if (node.type === 'JSXText') return hasLetters(node['value']) ? [node['value'].trim()] : [];
  if (node.type === 'JSXAttribute') {
    const { name, value } = node as unknown as { name: { name: string }; value: Node | null };
    if (SPOKEN.has(name.name) && value?.type === 'Literal') return [String(value['value'])];
  }
  const own =
    node.type === 'JSXElement' || node.type === 'JSXFragment'
      ? (node['children'] as Node[])
          .filter(({ type }) => type === 'JSXExpressionContainer')
          .flatMap(shown)
      : [];
  return [...own, ...childrenOf(node).flatMap(literalTexts)];
}

const textsIn = (source: string) =>
  literalTexts(parseAst(source, { lang: 'tsx' }) as unknown as Node);

describe('components hold no text of their own', () => {
  it.each([
    ['<p class="a">Xin chào</p>', ['Xin chào']],
    ['<p>Đã lưu {count}</p>', ['Đã lưu']],
    ['<img alt="một tấm ảnh" />', ['một tấm ảnh']],
    ['<p>{open && "đang mở"}</p>', ['đang mở']],
    ['<p>{`${count} bài`}</p>', [' bài']],
    ['<p class={a} data-x="b">{t("article.title")}{kind === "x" && " "}</p>', []],
  ])('finds text in %s', (jsx, texts) => {
    expect(textsIn(`const view = ${jsx};`)).toEqual(texts);
  });

  it('reads the components', () => {
    expect(FILES.length).toBeGreaterThan(20);
  });

  it.each(FILES)('%s', (file) => {
    expect(textsIn(readFileSync(file, 'utf8'))).toEqual([]);
  });
});
