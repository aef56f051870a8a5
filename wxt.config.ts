import { join } from 'node:path';
import { defineConfig, type WxtViteConfig } from 'wxt';

/** What the extension's own pages may load and reach: themselves, and nothing else. */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // Reports read their fonts from the extension's own files.
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  srcDir: 'extension',
  outDir: 'dist',
  publicDir: 'extension/public',
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: CONTENT_POLICY },
    // Letters that neither browser uses itself: Chromium leaves a command without keys where it does (A, B, C, N, P, R, T,
    // W, X, Z), and in Firefox its menus are opened instead (B, E, F, H, S, T, V).
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+M' } },
      'toggle-panel': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandTogglePanel__' },
      'note-selection': { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_commandNoteSelection__' },
      'open-palette': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandOpenPalette__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: '{5b0c6a1e-6f0a-4f0b-9a55-7d1c3c2f4e10}',
          // From here on both of its editions know the declaration below.
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  vite: () => ({
    resolve: { alias: [{ find: /^zod$/, replacement: join(import.meta.dirname, 'extension/ui/no-eval.ts') }] },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    plugins: [withoutRelics],
    // The polyfill for older browsers would fetch; every browser served here preloads by itself.
    build: { modulePreload: false, rollupOptions: { onwarn: warnUnlessAboutComments } },
  }),
});

/**
 * What packages carry that is never called here, and that stores and reviewers rightly ask about: fontkit's code made of
 * text, for browsers of 2010, and Preact's way to set HTML, which is made to set text.
 */
const RELICS: Readonly<Record<string, readonly (readonly [relic: string, instead: string])[]>> = {
  '@pdf-lib/fontkit/dist/fontkit.es.js': [
    ['Function.prototype.bind || implementation$1', 'Function.prototype.bind'],
    ["'%eval%': eval,", ''],
  ],
  'preact/dist/preact.mjs': [['(t.innerHTML=h.__html)', '(t.textContent=h.__html)']],
};

const withoutRelics = {
  name: 'tidemark-without-relics',
  transform(code: string, id: string): string | undefined {
    const [file, relics] = Object.entries(RELICS).find(([path]) => id.endsWith(path)) ?? [];
    return relics?.reduce((kept, [relic, instead]) => {
      if (!kept.includes(relic)) throw new Error(`${String(file)} has changed: ${relic} is not there`);
      return kept.replace(relic, instead);
    }, code);
  },
};

type OnWarn = NonNullable<NonNullable<NonNullable<WxtViteConfig['build']>['rollupOptions']>['onwarn']>;

/** Packages' remarks to other bundlers are none of ours. */
function warnUnlessAboutComments(...[warning, warn]: Parameters<OnWarn>): void {
  if (warning.code !== 'INVALID_ANNOTATION') warn(warning);
}
