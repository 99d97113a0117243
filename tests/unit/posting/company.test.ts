import { expect, test } from 'vitest';
import { companyIn } from '../../../src/posting/company.ts';

const page = { url: 'https://jobs.example/4471', title: 'Ferry Planner' };

test.each([
  [
    'a part of the page’s title',
    'Tidewater Ferries runs nine boats.',
    ['Ferry Planner – Tidewater Ferries'],
    'Tidewater Ferries',
  ],
  [
    'a name that is longer in full',
    'Quarry Lane insures bakeries.',
    ['Quarry Lane Insurance logo'],
    'Quarry Lane Insurance',
  ],
  ['a name one speaks at', 'At Tallow, we cook.', ['Tallow'], 'Tallow'],
  ['a name that is told about', 'Your tasks\nAbout Tallow', ['Tallow'], 'Tallow'],
  [
    'a part of a line of facts',
    'The role\nSkerry Docks unloads fish.',
    ['Skerry Docks · Lerwick'],
    'Skerry Docks',
  ],
  [
    'a German name',
    'Die Stadtwerke Ahrenbeck versorgen uns.',
    ['Leiter - Stadtwerke Ahrenbeck'],
    'Stadtwerke Ahrenbeck',
  ],
])('%s that the text speaks of is the employer’s', (_, text, names, company) => {
  expect(companyIn(text, [{ how: 'names', texts: names }], page)).toBe(company);
});

test.each([
  ['the host', 'https://kestrel-hall.jobs.example/4471'],
  ['the path', 'https://jobs.example/kestrel-hall/4471'],
])('a name that %s bears out is the employer’s', (_, url) => {
  expect(companyIn('Kestrel Hall sings every Friday.', [{ how: 'names', texts: [] }], { ...page, url })).toBe(
    'Kestrel Hall',
  );
});

test.each([
  ['a name that the text does not speak of', 'We mend nets.', ['Ferry Planner – Tidewater Ferries']],
  ['a name in the text alone', 'Tidewater Ferries runs nine boats.', ['Job Board', 'Ferry Planner']],
  ['the job', 'Ferry Planner wanted for a new line.', ['Ferry Planner']],
  ['a menu', 'Our company builds boats. Careers are long here.', ['Our company', 'Careers']],
  ['a department', 'Customer Success at our company is small.', ['Customer Success']],
  ['a date', 'Posted 29 days ago', ['Posted 29 days ago on the board']],
  ['the board', 'Jobs we like.', ['Jobs', 'Board']],
  ['nothing', '', ['']],
])('%s is no employer', (_, text, names) => {
  expect(companyIn(text, [{ how: 'names', texts: names }], page)).toBeUndefined();
});

test('a text of nothing but names is answered', () => {
  expect(
    companyIn(
      'Tidewater Ferries '.repeat(20_000),
      [{ how: 'names', texts: ['Tidewater'.repeat(2_000)] }],
      page,
    ),
  ).toBeUndefined();
});

test.each([
  [
    'https://tidewater-ferries.example/jobs/1',
    ['Ferry Planner | Tidewater Ferries'],
    true,
    'Tidewater Ferries',
  ],
  ['https://melio.example/jobs/1', ['Ferry Planner - Melio Consulting'], true, 'Melio Consulting'],
  ['https://board.example/jobs/1', ['Ferry Planner - Board'], false, undefined],
  ['https://jobs.example/1', ['Ferry Planner at Tallow | Jobs'], false, 'Tallow'],
  ['https://jobs.example/1', ['A day at Tallow'], true, undefined],
])('at %s, %s (a site of one employer: %s) is %s', (url, texts, own, company) => {
  expect(companyIn('We mend nets.', [{ how: 'names', texts, own }], { ...page, url })).toBe(company);
});
