import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the built command on lines of input. */
function extract(lines: readonly string[]): Promise<{ code: number | null; out: Record<string, unknown>[] }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [
      `${root}dist-cli/extract.js`,
      '--jsonl',
      '--root',
      `${root}tests/fixtures/pages`,
    ]);
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        code,
        out: out
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line)),
      }),
    );
    child.stdin.end(lines.join('\n'));
  });
}

test('each line is answered in order, and a line that cannot be read stops no other', {
  timeout: 60_000,
}, async () => {
  const { code, out } = await extract([
    '{"file":"ashby.html","url":"https://jobs.ashbyhq.com/marrow/1?utm_source=x"}',
    '{"file":"nowhere.html","url":""}',
    'not json',
    '',
    '{"file":"silent-captcha.html","url":""}',
    '{"file":"generic-rich-text.html","url":"ftp://a.example/"}',
  ]);

  expect(code).toBe(1);
  expect(out).toMatchObject([
    {
      file: 'ashby.html',
      found: true,
      via: 'site:ashby',
      title: 'Bindery Manager',
      url: 'https://jobs.ashbyhq.com/marrow/1',
    },
    { file: 'nowhere.html', line: 2, error: 'there is no such file' },
    { file: null, line: 3, error: 'the line is not JSON' },
    { file: 'silent-captcha.html', found: false },
    { file: 'generic-rich-text.html', found: true, via: 'generic' },
  ]);
  expect(out[0]?.description).toContain('\n\nResponsibilities\nPlan each week');
});
