import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Shortlist } from '../../../src/shortlist/shortlist.ts';
import { StorageError } from '../../../src/shortlist/storage-error.ts';
import { samplePosting, sampleReading } from '../../support/sample-item.ts';
import { hideShortlist, showShortlist } from '../../support/shortlist-screen.tsx';
import { freshName, testShortlist } from '../../support/test-shortlist.ts';

const archivist = {
  ...samplePosting,
  title: 'Archivist',
  company: 'City Records',
  url: 'https://city-records.example/jobs/3',
};

let name: string;
let shortlist: Shortlist;

beforeEach(async () => {
  await page.viewport(1200, 800);
  name = freshName();
  shortlist = testShortlist(name);
});

afterEach(() => {
  hideShortlist();
  vi.restoreAllMocks();
});

const storedItem = async () => (await shortlist.list()).items[0];
const row = (title: string) => page.getByRole('link', { name: title });
const notes = () => page.getByLabelText('Notes');

async function openSaved(): Promise<void> {
  await shortlist.save(samplePosting, sampleReading, 'json-ld');
  showShortlist(shortlist);
  await row('Visitor Experience Lead').click();
}

test('a saved posting is listed with score and range, and one with thin evidence without a number', async () => {
  await shortlist.save(samplePosting, sampleReading, 'json-ld');
  await shortlist.save(archivist, { ...sampleReading, evidence: 'little', score: 51 }, 'generic');

  showShortlist(shortlist);

  const [thin, sure] = [page.getByRole('listitem').nth(0), page.getByRole('listitem').nth(1)];
  await expect
    .element(sure)
    .toHaveTextContent('Visitor Experience LeadHarbour Museum · Bristol · £41,000–46,00064');
  await expect.element(sure.getByRole('img')).toHaveAccessibleName(/52.*73/);
  await expect.element(thin).toHaveTextContent('Too little to go by');
  await expect.element(thin).not.toHaveTextContent('51');
});

test('the saved text carries its marks in their three styles, and is the text', async () => {
  await openSaved();

  await expect.element(page.getByText('Text as it was saved')).toBeVisible();
  const marked = [...document.querySelectorAll('mark')].map((mark) => [mark.className, mark.textContent]);
  expect(marked).toEqual([
    ['mark-outcome', 'cut the waiting time of first-time visitors'],
    ['mark-output', 'ship two releases a week'],
    ['mark-flag', 'wear every hat in the house'],
  ]);
  expect(document.querySelector('.snapshot-text')?.textContent).toBe(samplePosting.text);
});

test('what a page wrote is shown as text and nothing of it runs', async () => {
  const payload = '<img src=x onerror="window.ran=true"><script>window.ran=true</script>';
  const hostile = {
    title: payload,
    company: payload,
    location: payload,
    pay: payload,
    text: `${payload}\n"'&lt;`,
  };
  await shortlist.save(hostile, null, 'generic');
  showShortlist(shortlist);

  await row(payload).click();

  await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent(payload);
  expect(document.querySelector('.snapshot-text')?.textContent).toBe(hostile.text);
  expect(document.querySelectorAll('main img, main script')).toHaveLength(0);
  expect('ran' in window).toBe(false);
});

test('a chosen status is stored and shown', async () => {
  await openSaved();

  await page.getByRole('article').getByLabelText('Status').selectOptions('applied');

  await expect.element(page.getByRole('navigation')).toHaveTextContent(/Visitor.*Applied/);
  expect(await storedItem()).toMatchObject({ status: 'applied' });
});

test('notes say Saved only when they are in the database', async () => {
  await openSaved();

  await notes().fill('Ask for Jo');

  await expect.element(page.getByText('Not saved yet')).toBeVisible();
  await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
  expect(await storedItem()).toMatchObject({ notes: 'Ask for Jo' });
});

test('notes that cannot be saved stay in the field, and Save again saves them', async () => {
  await openSaved();
  vi.spyOn(shortlist, 'setNotes').mockRejectedValueOnce(new StorageError('full', 'no space'));

  await notes().fill('Ask for Jo');

  await expect.element(page.getByText('Not saved. Your text is still here.')).toBeVisible();
  await expect.element(page.getByRole('alert')).toHaveTextContent('The disk is full');
  await expect.element(notes()).toHaveValue('Ask for Jo');
  await page.getByRole('button', { name: 'Save again' }).click();
  await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
  expect(await storedItem()).toMatchObject({ notes: 'Ask for Jo' });
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

test('notes that could not be saved are still there after a look at another posting', async () => {
  await shortlist.save(archivist, null, 'generic');
  await openSaved();
  vi.spyOn(shortlist, 'setNotes').mockRejectedValue(new StorageError('full', 'no space'));
  await notes().fill('Ask for Jo');
  await expect.element(page.getByText('Not saved. Your text is still here.')).toBeVisible();

  await row('Archivist').click();
  await expect.element(notes()).toHaveValue('');
  await row('Visitor Experience Lead').click();

  await expect.element(notes()).toHaveValue('Ask for Jo');
  await expect.element(page.getByText('Not saved. Your text is still here.')).toBeVisible();
});

test('notes written in two tabs are both kept, and the field says so', async () => {
  await openSaved();
  const other = testShortlist(name);
  const item = await storedItem();
  if (!item) throw new Error('nothing was saved');
  await other.setNotes(item, 'Written in the other tab');

  await notes().fill('Written here');

  await expect.element(page.getByText('Both texts are kept here.')).toBeVisible();
  await expect.element(notes()).toHaveValue('Written in the other tab\n\n— — —\n\nWritten here');
});

test('what was typed when the page went away is there when it is opened again', async () => {
  await openSaved();
  vi.spyOn(shortlist, 'setNotes').mockReturnValue(new Promise(() => undefined));
  await notes().fill('typed in the last second');

  window.dispatchEvent(new PageTransitionEvent('pagehide'));

  vi.restoreAllMocks();
  await expect
    .poll(async () => (await testShortlist(name).list()).items[0]?.notes)
    .toBe('typed in the last second');
});

test('a deleted posting leaves Undo in its place, and Undo brings it back with its notes', async () => {
  await openSaved();
  await notes().fill('Ask for Jo');
  await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Delete' }).click();

  const undo = page.getByRole('button', { name: 'Undo deleting Visitor Experience Lead' });
  await expect.element(undo.last()).toHaveFocus();
  await expect.poll(() => shortlist.count()).toBe(0);
  await userEvent.keyboard('{Enter}');
  await expect.element(notes()).toHaveValue('Ask for Jo');
  expect(await shortlist.count()).toBe(1);
});

test('an export handed to another browser gives the same postings', async () => {
  await shortlist.save(archivist, null, 'generic');
  await shortlist.save(samplePosting, sampleReading, 'json-ld');
  const downloads: [string, string][] = [];
  showShortlist(shortlist, (...file) => downloads.push(file));
  await page.getByRole('button', { name: 'Export' }).click();
  await expect.element(page.getByText('Postings in it: 2.')).toBeVisible();
  const [fileName, json] = downloads[0] ?? ['', ''];
  expect(fileName).toMatch(/^outcome-lens-shortlist-\d{4}-\d\d-\d\d\.json$/);

  const elsewhere = testShortlist(freshName());
  showShortlist(elsewhere);
  await page.getByLabelText('Import a file').upload(new File([json], fileName));

  await expect.element(page.getByText('Added: 2. Updated: 0. Unchanged: 0. Left out: 0.')).toBeVisible();
  await expect.element(row('Archivist')).toBeVisible();
  expect((await elsewhere.list()).items.length).toBe(2);
});

test('a file that is no shortlist is refused in words', async () => {
  showShortlist(shortlist);

  await page.getByLabelText('Import a file').upload(new File(['{"format":'], 'half.json'));

  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('It is damaged or ends too early. Nothing was changed.');
});

test('what a file holds that cannot be read is named', async () => {
  const { item } = await shortlist.save(samplePosting, null, 'generic');
  const items = [{ ...item, posting: { text: '', url: 'javascript:alert(1)' } }];
  const json = JSON.stringify({ format: 'outcome-lens-shortlist', version: 1, items });
  showShortlist(shortlist);

  await page.getByLabelText('Import').upload(new File([json], 'list.json'));

  await expect
    .element(page.getByText('Posting 1 of the file was left out: posting.url: not a web address'))
    .toBeVisible();
});

test('where the browser gives no storage the page says what is safe, and can be tried again', async () => {
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('A mutation operation was attempted on a database', 'InvalidStateError');
  });
  showShortlist(shortlist);
  await expect.element(page.getByRole('alert')).toHaveTextContent('The browser gives this window no storage');

  open.mockRestore();
  await page.getByRole('button', { name: 'Try again' }).click();

  await expect.element(page.getByText('Nothing is saved yet')).toBeVisible();
});

test('a stored posting that cannot be read is named, and does not make the list look empty', async () => {
  const { item } = await shortlist.save(samplePosting, null, 'generic');
  const raw = await openDB(name);
  await raw.put('items', { ...item, status: 'no such status' });
  raw.close();

  showShortlist(shortlist);

  await expect.element(page.getByText('Saved postings that cannot be read: 1')).toBeVisible();
  await expect.element(page.getByLabelText('Import')).toBeInTheDocument();
  await expect.element(page.getByText('Nothing is saved yet')).not.toBeInTheDocument();
});

test('an empty shortlist says how to fill it', async () => {
  showShortlist(shortlist);

  await expect.element(page.getByText('Open a job posting')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Export' })).not.toBeInTheDocument();
});

test('the list can be narrowed, and shown whole again', async () => {
  await shortlist.save(archivist, null, 'generic');
  await shortlist.save(samplePosting, sampleReading, 'json-ld');
  showShortlist(shortlist);

  await page.getByLabelText('Search').fill('city');
  await expect.element(row('Visitor Experience Lead')).not.toBeInTheDocument();
  await page.getByLabelText('Search').fill('nothing like it');
  await page.getByRole('button', { name: 'Show all' }).click();

  await expect.element(row('Visitor Experience Lead')).toBeVisible();
  await expect.element(row('Archivist')).toBeVisible();
});

test('at 320 px the page shows list or detail, and Back returns to where one was', async () => {
  await page.viewport(320, 640);
  const long = 'Donaudampfschifffahrtsgesellschaftskapitaensanwaerter'.repeat(2);
  await shortlist.save(
    { ...samplePosting, title: long, text: `${samplePosting.text}\n${long}` },
    sampleReading,
    'generic',
  );
  showShortlist(shortlist);
  await expect.element(row(long)).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);

  await row(long).click();
  await expect.element(page.getByRole('heading', { level: 2 })).toHaveFocus();
  await expect.element(page.getByRole('navigation')).not.toBeInTheDocument();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);

  await page.getByRole('link', { name: 'Back to the list' }).click();
  await expect.element(row(long)).toHaveFocus();
});

test('a change in another tab shows here, and is not written over what is being typed', async () => {
  const announced: ((ids: readonly string[]) => void)[] = [];
  vi.spyOn(shortlist, 'onChange').mockImplementation((listener) => void announced.push(listener));
  await openSaved();
  const item = await storedItem();
  if (!item) throw new Error('nothing was saved');
  const other = testShortlist(name);

  const { item: changed } = await other.setNotes(item, 'From the other tab');
  for (const listener of announced) listener([item.id]);
  await expect.element(notes()).toHaveValue('From the other tab');

  await notes().fill('From the other tab, and more');
  await other.setStatus(changed.id, 'offer');
  for (const listener of announced) listener([item.id]);

  await expect.element(page.getByRole('navigation')).toHaveTextContent(/Visitor.*Offer/);
  await expect.element(notes()).toHaveValue('From the other tab, and more');
});
