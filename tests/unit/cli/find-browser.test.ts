import { expect, test } from 'vitest';
import { findBrowser, launchFlags } from '../../../src/cli/browser.ts';

test('a browser that is named is used, and told by its name', () => {
  const named = (path: string) => findBrowser({ env: { OUTCOME_LENS_BROWSER: path }, platform: 'linux' });

  expect(named(process.execPath)).toEqual({ path: process.execPath, kind: 'chromium' });
});

test('a name that is no program is refused in plain words', () => {
  expect(() => findBrowser({ env: { OUTCOME_LENS_BROWSER: '/nowhere/browser' }, platform: 'linux' })).toThrow(
    'OUTCOME_LENS_BROWSER names "/nowhere/browser", which is not a program that can be run.',
  );
});

test('a machine without a browser is told what to do', () => {
  expect(() => findBrowser({ env: { PATH: '/nowhere' }, platform: 'win32' })).toThrow(
    /Install one, or set OUTCOME_LENS_BROWSER/,
  );
});

test('the sandbox is given up as root only', () => {
  expect(launchFlags(0)).toContain('--no-sandbox');
  expect(launchFlags(1000)).not.toContain('--no-sandbox');
});
