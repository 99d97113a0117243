import { existsSync, readFileSync } from 'node:fs';

/** Real postings beside the project, one JSON object with `text` a line, where there are any. */
export const BESIDE = process.env.OUTCOME_LENS_POSTINGS ?? '../shared/corpus/postings.jsonl';
const SAMPLE = 'src/cli/sample-careers-page.html';

/** Up to 300 posting texts of 2 to 8 kB; made from the sample page's own words where no real ones are at hand. */
export function postingTexts(): { readonly texts: readonly string[]; readonly from: string } {
  if (existsSync(BESIDE)) {
    const lines = readFileSync(BESIDE, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    const texts = lines.map((line) => String((JSON.parse(line) as { text: unknown }).text));
    return {
      texts: texts.filter(({ length }) => length >= 2000 && length <= 8000).slice(0, 300),
      from: 'real postings',
    };
  }
  const page = readFileSync(SAMPLE, 'utf8').replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ');
  const lines = page
    .replace(/<[^>]+>/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 20);
  const texts = Array.from({ length: 300 }, (_, i) =>
    Array.from({ length: 60 }, (_, k) => lines[(i * 7 + k * (1 + (i % 5))) % lines.length]).join('\n'),
  );
  return {
    texts,
    from: 'postings made from the sample page (set OUTCOME_LENS_POSTINGS to a file of real ones)',
  };
}
