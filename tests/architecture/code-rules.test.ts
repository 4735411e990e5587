import { describe, expect, it } from 'vitest';
import { folderOf, sourcesBelow, type Source, type SyntaxNode } from './sources.ts';

const sources = sourcesBelow('lib', 'components', 'entrypoints');
const DATA =
  /^lib\/(places\/data|citations\/documents|glossary\/(terms|han|collocations)|sites\/(papers|families)|i18n\/locales)\//u;
const PURE = new Set(
  [
    'model',
    'text',
    'sites',
    'extract',
    'glossary',
    'places',
    'citations',
    'annotate',
    'reader',
    'library',
    'study',
    'export',
    'speech',
  ].map((name) => `lib/${name}`),
);
const isPure = ({ path }: Source): boolean => PURE.has(folderOf(path));

const lineOf = ({ path, text }: Source, { start }: SyntaxNode): string =>
  `${path}:${text.slice(0, start).split('\n').length}`;

/** Where some node of the code answers a question. */
const found = (among: readonly Source[], ask: (node: SyntaxNode) => boolean): string[] =>
  among.flatMap((source) => source.nodes.filter(ask).map((node) => lineOf(source, node)));

const nameOf = (node: unknown): unknown => (node as { name?: unknown } | null)?.name;

/** `object.property`, also `object['property']`. */
function isMember(node: SyntaxNode, object: string | null, property: string): boolean {
  if (node.type !== 'MemberExpression') return false;
  const key = node.property as { name?: unknown; value?: unknown };
  return (
    (object === null || nameOf(node.object) === object) && (key.name ?? key.value) === property
  );
}

describe('no markup is ever inserted and no text run as code', () => {
  it.each([
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'setHTMLUnsafe',
    'createContextualFragment',
  ])('%s', (name) => {
    expect(found(sources, (node) => isMember(node, null, name))).toEqual([]);
  });

  it('document.write', () => {
    const writes = (node: SyntaxNode): boolean =>
      ['write', 'writeln'].some(
        (name) => isMember(node, 'document', name) || isMember(node, 'doc', name),
      );
    expect(found(sources, writes)).toEqual([]);
  });

  it('dangerouslySetInnerHTML', () => {
    const sets = (node: SyntaxNode): boolean => nameOf(node) === 'dangerouslySetInnerHTML';
    expect(found(sources, sets)).toEqual([]);
  });

  it('eval and new Function', () => {
    const runs = (node: SyntaxNode): boolean =>
      (node.type === 'CallExpression' && nameOf(node.callee) === 'eval') ||
      (/^(New|Call)Expression$/u.test(node.type) && nameOf(node.callee) === 'Function');
    expect(found(sources, runs)).toEqual([]);
  });

  it('timers that run text', () => {
    const runs = (node: SyntaxNode): boolean => {
      const first = (node.arguments as SyntaxNode[] | undefined)?.[0];
      return (
        node.type === 'CallExpression' &&
        ['setTimeout', 'setInterval'].includes(String(nameOf(node.callee))) &&
        /^(Literal|TemplateLiteral)$/u.test(first?.type ?? '')
      );
    };
    expect(found(sources, runs)).toEqual([]);
  });
});

describe('pure code is told the time and the chance', () => {
  const pure = sources.filter(isPure);

  it.each([
    ['Date', 'now'],
    ['performance', 'now'],
    ['Math', 'random'],
    ['crypto', 'randomUUID'],
    ['crypto', 'getRandomValues'],
  ])('no %s.%s', (object, property) => {
    expect(found(pure, (node) => isMember(node, object, property))).toEqual([]);
  });

  it('no new Date() of the present', () => {
    const present = (node: SyntaxNode): boolean =>
      node.type === 'NewExpression' &&
      nameOf(node.callee) === 'Date' &&
      (node.arguments as unknown[]).length === 0;
    expect(found(pure, present)).toEqual([]);
  });

  it.each(['browser', 'chrome', 'window', 'localStorage', 'indexedDB', 'fetch'])(
    'no global %s',
    (name) => {
      const uses = (node: SyntaxNode): boolean =>
        (node.type === 'MemberExpression' && nameOf(node.object) === name) ||
        (node.type === 'CallExpression' && nameOf(node.callee) === name);
      expect(found(pure, uses)).toEqual([]);
    },
  );
});

describe('size and shape', () => {
  /** Lines that are neither blank nor comment. */
  const linesOfCode = (text: string): number =>
    text
      .replace(/\/\*[\s\S]*?\*\//gu, '')
      .split('\n')
      .filter((line) => !/^\s*(\/\/.*)?$/u.test(line)).length;

  it('files of code have at most 300 lines', () => {
    const long = sources.filter(({ path, text }) => !DATA.test(path) && linesOfCode(text) > 300);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('functions have at most 60 lines', () => {
    const long = sources
      .filter(({ path }) => !DATA.test(path))
      .flatMap((source) =>
        source.nodes
          .filter(({ type }) =>
            /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/u.test(type),
          )
          .filter(({ start, end }) => linesOfCode(source.text.slice(start, end)) > 60)
          .map((node) => lineOf(source, node)),
      );
    expect(long).toEqual([]);
  });

  it('no file is a heap: utils, helpers, common, misc', () => {
    const heaps = sources.filter(({ path }) =>
      /(^|\/)(utils?|helpers?|common|shared|misc|stuff)(\/|\.tsx?$)/u.test(path),
    );
    expect(heaps.map(({ path }) => path)).toEqual([]);
  });

  it('modules are kebab-case, components PascalCase', () => {
    const odd = sources.filter(({ path }) => {
      const name = path.split('/').at(-1) ?? '';
      if (path.endsWith('.ts')) return !/^[a-z\d]+(-[a-z\d]+)*(\.content)?\.ts$/u.test(name);
      return !/^([A-Z][A-Za-z\d]*|[a-z\d]+(-[a-z\d]+)*)\.tsx$/u.test(name);
    });
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it('no barrel: a file with nothing but re-exports', () => {
    const barrels = sources.filter(
      ({ body }) =>
        body.length > 0 &&
        body.every(
          ({ type, source }) =>
            type === 'ExportAllDeclaration' || (type === 'ExportNamedDeclaration' && source),
        ),
    );
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });

  it('exports have names; only the entrypoints’ definitions are default', () => {
    const wrong = sources.filter(
      ({ path, body }) =>
        !path.startsWith('entrypoints/') &&
        body.some(({ type }) => type === 'ExportDefaultDeclaration'),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('nothing TypeScript must translate: enums, namespaces, parameter properties', () => {
    const translated = (node: SyntaxNode): boolean =>
      /^(TSEnumDeclaration|TSModuleDeclaration|TSParameterProperty)$/u.test(node.type) &&
      node.declare !== true;
    expect(found(sources, translated)).toEqual([]);
  });
});

describe('docstrings', () => {
  const exportedFunctions = ({ body }: Source): SyntaxNode[] =>
    body.filter(
      ({ type, declaration }) =>
        type === 'ExportNamedDeclaration' &&
        (declaration as SyntaxNode | null)?.type === 'FunctionDeclaration',
    );

  it('every exported function of lib says what it does', () => {
    const silent = sources
      .filter(({ path }) => path.startsWith('lib/') && !DATA.test(path))
      .flatMap((source) =>
        exportedFunctions(source)
          .filter(({ start }) => !/\*\/\s*$/u.test(source.text.slice(0, start)))
          .map((node) => lineOf(source, node)),
      );
    expect(silent).toEqual([]);
  });

  it('no docstring is empty or a mere list of tags', () => {
    const empty = sources.filter(({ text }) => /\/\*\*[\s*]*(@[^*]*)?\*\//u.test(text));
    expect(empty.map(({ path }) => path)).toEqual([]);
  });
});
