/** Builds the gallery of components for Chromium, without the extension around them. */
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

export default defineConfig({ root: import.meta.dirname, plugins: [preact()], logLevel: 'error', build: { outDir: '../../test-results/gallery', emptyOutDir: true } });
