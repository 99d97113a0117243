import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Shortlist } from '../../../src/shortlist/shortlist.ts';
import { samplePosting, sampleReading } from '../../support/sample-item.ts';
import { colourScheme, hideShortlist, showShortlist } from '../../support/shortlist-screen.tsx';
import { freshName, testShortlist } from '../../support/test-shortlist.ts';

let shortlist: Shortlist;

beforeEach(async () => {
  await page.viewport(1200, 800);
  shortlist = testShortlist(freshName());
});

afterEach(async () => {
  hideShortlist();
  await colourScheme('light');
});

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const SCHEMES = ['light', 'dark'] as const;

test.each(SCHEMES)('the empty page has no violations (%s)', async (scheme) => {
  await colourScheme(scheme);
  showShortlist(shortlist);
  await expect.element(page.getByText('Nothing is saved yet')).toBeVisible();

  expect(await violations()).toEqual([]);
});

test.each(SCHEMES)('list and detail have no violations (%s)', async (scheme) => {
  await colourScheme(scheme);
  await shortlist.save({ ...samplePosting, title: 'Archivist', url: 'https://a.example/' }, null, 'generic');
  await shortlist.save(samplePosting, sampleReading, 'json-ld');
  showShortlist(shortlist);
  await expect.element(page.getByText('Choose a posting')).toBeInTheDocument();
  expect(await violations()).toEqual([]);

  await page.getByRole('link', { name: 'Visitor Experience Lead' }).click();
  await expect.element(page.getByLabelText('Notes')).toBeVisible();
  expect(await violations()).toEqual([]);
});

test.each(SCHEMES)('a deleted posting and an import report have no violations (%s)', async (scheme) => {
  await colourScheme(scheme);
  await shortlist.save(samplePosting, sampleReading, 'json-ld');
  showShortlist(shortlist);
  await page.getByRole('link', { name: 'Visitor Experience Lead' }).click();
  await page.getByLabelText('Import').upload(new File(['{}'], 'x.json'));
  await expect.element(page.getByRole('alert')).toBeVisible();
  expect(await violations()).toEqual([]);

  await page.getByRole('button', { name: 'Delete' }).click();
  await expect.element(page.getByRole('button', { name: /^Undo/ }).first()).toBeVisible();
  expect(await violations()).toEqual([]);
});
