import '../../../src/ui/tokens.css';
import '../../../src/ui/components/components.css';
import '../../../src/ui/components/page.css';
import '../../../src/ui/welcome/welcome.css';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { WelcomePage } from '../../../src/ui/welcome/welcome-page.tsx';
import { violationsIn } from '../../support/violations.ts';

beforeEach(() => document.body.classList.add('page'));

afterEach(() => {
  render(null, document.body);
  document.body.classList.remove('page');
});

test('no accessibility violation, in light or dark', async () => {
  render(<WelcomePage onOpen={() => undefined} />, document.body);

  expect(await violationsIn('light')).toEqual([]);
  expect(await violationsIn('dark')).toEqual([]);
});

test('the three marks have three line styles, so that no colour is needed to tell them apart', () => {
  render(<WelcomePage onOpen={() => undefined} />, document.body);

  const lines = [...document.querySelectorAll('.pole-tag')].map((tag) => [
    tag.textContent,
    getComputedStyle(tag).textDecorationStyle,
  ]);

  expect(lines).toEqual([
    ['Outcome', 'solid'],
    ['Output', 'dashed'],
    ['Red flag', 'wavy'],
  ]);
});

test('it leads to the options and the shortlist', async () => {
  const onOpen = vi.fn();
  render(<WelcomePage onOpen={onOpen} />, document.body);

  await page.getByRole('button', { name: 'Options' }).click();
  await page.getByRole('button', { name: 'Shortlist' }).click();

  expect(onOpen.mock.calls).toEqual([['options'], ['shortlist']]);
});
