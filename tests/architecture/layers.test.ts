import { describe, expect, it } from 'vitest';
import { folderOf, sourcesBelow } from './sources.ts';

/**
 * Arrows point down. A folder may import itself and what its line names. The adapters (storage,
 * settings, messaging, platform) import the model and the pure folder whose rows they keep, never
 * one another.
 */
const PURE = ['model', 'text', 'sites'];
const KNOWLEDGE = [...PURE, 'glossary', 'places', 'citations', 'extract'];
const VIEWS = [...KNOWLEDGE, 'annotate', 'reader', 'library', 'study', 'export', 'speech'];

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  sites: ['model', 'text'],
  extract: PURE,
  glossary: PURE,
  places: PURE,
  citations: [...PURE, 'glossary'],
  annotate: KNOWLEDGE,
  reader: [...KNOWLEDGE, 'annotate'],
  library: KNOWLEDGE,
  speech: KNOWLEDGE,
  study: [...KNOWLEDGE, 'annotate'],
  export: [...KNOWLEDGE, 'annotate', 'reader', 'study'],
  i18n: ['model', 'glossary', 'places', 'reader'],
  storage: ['model', 'library', 'study'],
  settings: ['model', 'reader'],
  messaging: ['model'],
  platform: ['model'],
  background: ['model', 'sites', 'library', 'messaging'],
  pages: [...VIEWS, 'i18n', 'storage', 'settings', 'messaging', 'platform'],
};

/** Packages that only some folders may name; by the start of the name. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  dexie: /^lib\/storage\//u,
  'wxt/browser': /^lib\/platform\//u,
  'wxt/utils/storage': /^lib\/settings\//u,
  'wxt/utils/define': /^entrypoints\//u,
  wxt: /^(lib\/(platform|settings)|entrypoints)\//u,
  '@webext-core/messaging': /^lib\/messaging\//u,
  '@mozilla/readability': /^lib\/extract\//u,
  i18next: /^lib\/i18n\//u,
  preact: /^(components|entrypoints|lib\/pages)\//u,
  valibot: /^lib\/(model|messaging|settings|library|storage)\//u,
};

const sources = sourcesBelow('lib', 'components', 'entrypoints');

describe('arrows point down', () => {
  it('every folder of lib has its line', () => {
    const folders = new Set(sources.map(({ path }) => folderOf(path)));
    const unknown = [...folders].filter((folder) => folder.startsWith('lib/'));
    expect(Object.keys(MAY_IMPORT)).toEqual(
      expect.arrayContaining(unknown.map((folder) => folder.slice('lib/'.length))),
    );
  });

  it('no folder imports what its line does not name', () => {
    const wrong = sources.flatMap(({ path, imports }) => {
      const folder = folderOf(path);
      const allowed = (to: string): boolean => {
        if (to === folder || folder === 'entrypoints') return true;
        if (folder === 'components')
          return VIEWS.concat('i18n').some((name) => to === `lib/${name}`);
        return (MAY_IMPORT[folder.slice('lib/'.length)] ?? []).some((name) => to === `lib/${name}`);
      };
      return imports.filter((to) => !allowed(folderOf(to))).map((to) => `${path} → ${to}`);
    });
    expect(wrong).toEqual([]);
  });

  it('nothing imports an entrypoint but that entrypoint', () => {
    const wrong = sources.flatMap(({ path, imports }) => {
      const own = path.split('/').slice(0, 2).join('/');
      return imports
        .filter((to) => to.startsWith('entrypoints/') && !to.startsWith(`${own}/`))
        .map((to) => `${path} → ${to}`);
    });
    expect(wrong).toEqual([]);
  });

  it('product code imports no test', () => {
    const wrong = sources.filter(({ imports }) => imports.some((to) => to.startsWith('tests/')));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('a package is named only where it belongs', () => {
    const wrong = sources.flatMap(({ path, packages }) =>
      packages
        .filter((name) => {
          const rule = Object.keys(PACKAGES).find((start) => name.startsWith(start));
          return rule !== undefined && !PACKAGES[rule]?.test(path);
        })
        .map((name) => `${path} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('product code uses no part of Node', () => {
    const wrong = sources.filter(({ packages }) =>
      packages.some((name) => name.startsWith('node:')),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
