/** The extension's own API, for code that a test evaluates inside Chromium's service worker. */
declare const chrome: typeof import('wxt/browser').browser;
