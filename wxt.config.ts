import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { glossaryHeads } from './lib/glossary/heads.ts';
import { allTerms } from './lib/glossary/terms/all.ts';
import { manifestMessages } from './lib/i18n/manifest-messages.ts';
import { LANGUAGES } from './lib/reader/preferences.ts';
import { requiredHostPatterns } from './lib/sites/host-permissions.ts';
import { HAN_STYLES, hanFontFile, hanShown } from './tests/tools/han-font.ts';

/**
 * Nothing from elsewhere is loaded, run or framed. `connect-src` is wide because images come from
 * the papers' servers, some over http: without an explicit policy Firefox would ask for https.
 */
const POLICY: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' blob: data:",
  'connect-src': "'self' http: https:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** The development server sends styles as text and speaks over a socket. */
const DEVELOPMENT_POLICY: Record<string, string> = {
  ...POLICY,
  'script-src': "'self' http://localhost:3000",
  'style-src': "'self' 'unsafe-inline'",
  'connect-src': "'self' http: https: ws://localhost:3000",
};

/** The Open Font License wants to go with the fonts; the settings lead to it. SC and JP share TC's. */
const BUNDLED_FONTS = {
  'noto-serif': '@fontsource-variable/noto-serif',
  'noto-serif-tc': '@fontsource/noto-serif-tc',
  'be-vietnam-pro': '@fontsource/be-vietnam-pro',
};

const policyText = (policy: Record<string, string>) =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

const iconPaths = (state: string, sizes: readonly number[]) =>
  Object.fromEntries(sizes.map((size) => [size, `/icon/${state}-${size}.png`]));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    plugins: [preact()],
    build: { target: ['chrome120', 'firefox140'] },
  }),
  dev: { server: { port: 3000, strictPort: true } },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'vi',
    icons: iconPaths('readable', [16, 32, 48, 96, 128]),
    action: {
      default_title: '__MSG_actionUnknown__',
      default_icon: iconPaths('unreadable', [16, 32]),
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+D' } },
      'open-library': { description: '__MSG_commandLibrary__' },
    },
    omnibox: { keyword: 'tt' },
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'declarativeNetRequestWithHostAccess',
      'scripting',
      'storage',
      'unlimitedStorage',
    ],
    host_permissions: requiredHostPatterns(),
    optional_permissions: browser === 'firefox' ? ['downloads'] : ['downloads', 'offscreen'],
    optional_host_permissions: ['*://*/*'],
    content_scripts: [
      { matches: requiredHostPatterns(), js: ['detect.js'], run_at: 'document_idle' },
    ],
    content_security_policy: {
      extension_pages: policyText(command === 'serve' ? DEVELOPMENT_POLICY : POLICY),
    },
    ...(browser === 'firefox' ? firefoxKeys : chromeKeys),
  }),
  hooks: {
    'build:publicAssets': async (_wxt, files) => {
      for (const language of LANGUAGES) {
        files.push({
          relativeDest: `_locales/${language}/messages.json`,
          contents: JSON.stringify(manifestMessages(language), null, 2),
        });
      }
      files.push({
        relativeDest: 'glossary-heads.json',
        contents: JSON.stringify(glossaryHeads(allTerms)),
      });
      for (const style of HAN_STYLES) {
        files.push({
          relativeDest: `fonts/han-${style}.woff2`,
          absoluteSrc: await hanFontFile(style, hanShown(style)),
        });
      }
      for (const [name, folder] of Object.entries(BUNDLED_FONTS)) {
        const licence = new URL(`node_modules/${folder}/LICENSE`, import.meta.url);
        files.push({ relativeDest: `licences/${name}.txt`, absoluteSrc: fileURLToPath(licence) });
      }
    },
  },
  zip: {
    name: 'to-tuong',
    excludeSources: ['screenshots/**', 'stats.html'],
  },
});

const chromeKeys = {
  minimum_chrome_version: '120',
  // The default, "spanning", cannot show a page of ours in a private tab. Firefox reads "split" as
  // "not allowed", so it goes without.
  incognito: 'split',
} as const;

const firefoxKeys = {
  browser_specific_settings: {
    gecko: {
      id: '{6f0a2a54-2d0e-4c1b-9c1f-5b7e0d3a8c21}',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] as ['none'] },
    },
    // The first on Android to know data_collection_permissions.
    gecko_android: { strict_min_version: '142.0' },
  },
};
