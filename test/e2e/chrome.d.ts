/** The extension's own API, for code that a test evaluates inside Chromium's service worker. */
// A global declaration file can't import; the type is named in place.
// eslint-disable-next-line @typescript-eslint/consistent-type-imports
declare const chrome: typeof import('wxt/browser').browser;
