import { expect, test } from 'vitest';
import { isJobAddress } from '../../../src/posting/verdict.ts';

test.each([
  'https://interns.example/job_detail.html',
  'https://interns.example/it_jobs',
  'https://interns.example/job-detail',
  'https://interns.example/job/12',
  'https://jobs.example/12',
  'https://interns.example/open_positions',
])('speaks of jobs: %s', (address) => {
  expect(isJobAddress(new URL(address))).toBe(true);
});

test.each([
  'https://shop.example/jobless_claims',
  'https://shop.example/my_jobber',
  'https://shop.example/a_b',
])('does not speak of jobs: %s', (address) => {
  expect(isJobAddress(new URL(address))).toBe(false);
});
