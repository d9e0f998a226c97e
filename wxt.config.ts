import preact from '@preact/preset-vite';
import { defineConfig, type UserManifest } from 'wxt';
import { managedSchema } from './core/settings/managed-schema.ts';
import { shipOnce } from './scripts/build/ship-once.ts';

/**
 * The button, and Firefox's sidebar, are neutral until the background dresses them as the reader chose (browser/dress-toolbar.ts): if it comes late or fails,
 * nobody meets Caveat's mark who chose to have none.
 */
const NEUTRAL_ICON = { 16: '/icon/neutral-16.png', 32: '/icon/neutral-32.png', 48: '/icon/neutral-48.png' };

const WEB = ['http://*/*', 'https://*/*'];

/**
 * Keyboard commands (browser/commands.ts). One key only comes with Caveat: the one that must be there when it is needed. It has no letter, so
 * that it is the same in every layout.
 */
const commandsFor = (browser: string): NonNullable<UserManifest['commands']> => ({
  'quick-hide': { suggested_key: { default: 'Ctrl+Shift+Space', mac: 'MacCtrl+Shift+Space' }, description: '__MSG_commandQuickHide__' },
  _execute_action: {},
  ...(browser === 'firefox' ? { _execute_sidebar_action: {} } : { 'open-panel': { description: '__MSG_commandOpenPanel__' } }),
  forget: { description: '__MSG_commandForget__' },
});

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [shipOnce(), preact()],
    build: { target: ['chrome120', 'firefox140'] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['scripting', 'storage', 'alarms', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: WEB,
    icons: { 16: '/icon/normal-16.png', 32: '/icon/normal-32.png', 48: '/icon/normal-48.png', 128: '/icon/normal-128.png' },
    commands: commandsFor(browser),
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
    // Chrome gives pages of the package nothing by default; naming the policy keeps it so if a default ever changes.
    content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; connect-src 'self'; font-src 'none'; frame-ancestors 'none'" },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'caveat@caveat.invalid', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    // Here, since WXT takes the titles from those of the pages, which say who we are.
    'build:manifestGenerated': (_wxt, manifest) => {
      const { action, sidebar_action: sidebar } = manifest as { action?: object; sidebar_action?: object };
      for (const shown of [action, sidebar]) if (shown) Object.assign(shown, { default_title: '__MSG_neutralTitle__', default_icon: NEUTRAL_ICON });
    },
    // Made from the table of settings, so that what an administrator can set is what there is to set.
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'managed-schema.json', contents: `${JSON.stringify(managedSchema, null, 2)}\n` });
    },
  },
  zip: { excludeSources: ['shots/**', 'test-results/**', 'playwright-report/**', 'generated/**'] },
});
