import { existsSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser, launchFlags } from '../src/cli/browser.ts';
import { lexiconPlugin } from '../src/lexicon-compiler/vite-plugin.ts';

const root = new URL('..', import.meta.url).pathname;
const wants = (area: string) => existsSync(`${root}tests/${area}`);
if (!wants('unit') || !wants('browser')) throw new Error('tests/unit and tests/browser must exist');

export default defineConfig({
  root,
  publicDir: false,
  plugins: [lexiconPlugin(`${root}lexicons`)],
  test: {
    // Generous: a slow machine must not fail a check that says nothing about time.
    testTimeout: 60_000,
    reporters: ['default', `${root}tests/support/closing-line.ts`],
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node' } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: [`${root}tests/support/require-build.ts`],
          hookTimeout: 120_000,
          // Each drives a browser of its own: one after the other, and after what needs no build.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        plugins: [preact()],
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findBrowser().path, args: [...launchFlags()] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
