import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'vite';

/** A node of the syntax tree (ESTree with TypeScript's nodes), read only by its type and place. */
export interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

export interface Source {
  /** From the root of the project: "lib/text/tokens.ts". */
  path: string;
  text: string;
  /** Paths inside the project; assets and type imports too. */
  imports: string[];
  /** Packages and their parts as written: "wxt/browser". */
  packages: string[];
  /** Its statements. */
  body: SyntaxNode[];
  /** Every node of its syntax tree. */
  nodes: readonly SyntaxNode[];
}

const CODE = /\.tsx?$/u;

export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Every node of a tree in no particular order. */
function nodesOf(tree: object): SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  const left: object[] = [tree];
  for (let value = left.pop(); value; value = left.pop()) {
    if ('type' in value && typeof value.type === 'string') nodes.push(value as SyntaxNode);
    for (const child of Object.values(value) as unknown[])
      if (typeof child === 'object' && child !== null) left.push(child);
  }
  return nodes;
}

function requestsOf(nodes: readonly SyntaxNode[], text: string): string[] {
  const asked: string[] = [];
  for (const { type, source } of nodes) {
    const imports = /^(Import|ExportNamed|ExportAll)Declaration$|^ImportExpression$/u.test(type);
    const { value } = (source ?? {}) as { value?: unknown };
    if (imports && typeof value === 'string') asked.push(value);
  }
  // new URL('./asset.woff2', import.meta.url)
  for (const [, path] of text.matchAll(/new URL\('(\.[^']+)', import\.meta\.url\)/gu)) {
    if (path !== undefined) asked.push(path);
  }
  return asked;
}

function readSource(path: string): Source {
  const text = readFileSync(path, 'utf8');
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const nodes = nodesOf(program);
  const asked = requestsOf(nodes, text);
  const local = (request: string): boolean => request.startsWith('.');
  return {
    path,
    text,
    imports: asked
      .filter(local)
      .map((request) => normalize(join(dirname(path), request.replace(/\?.*$/u, '')))),
    packages: asked.filter((request) => !local(request)),
    body: program.body as unknown as SyntaxNode[],
    nodes,
  };
}

/** Every TypeScript file below some folders of the project. */
export function sourcesBelow(...folders: string[]): Source[] {
  return folders
    .flatMap(filesBelow)
    .filter((path) => CODE.test(path))
    .sort()
    .map(readSource);
}

/** "lib/text" for a file of lib, else the top folder: "components". */
export function folderOf(path: string): string {
  const [top = '', next = ''] = path.split('/');
  return top === 'lib' ? `lib/${next}` : top;
}
