import { run as extraction } from './extraction.ts';
import type { Figure } from './figure.ts';
import { run as guest } from './guest.ts';
import { run as page } from './page.ts';
import { run as reading } from './reading.ts';
import { run as stream } from './stream.ts';

// Measures speed and size: `npm run bench`, or with `-- --json` one line a figure. Ratios are to a baseline measured
// in the same run, so they mean the same on a slow machine.

const figures: Figure[] = [
  ...reading(),
  ...stream(),
  ...(await extraction()),
  ...(await page()),
  ...(await guest()),
];
if (process.argv.includes('--json')) for (const figure of figures) console.log(JSON.stringify(figure));
else
  for (const { name, value, unit, baseline, ratio } of figures)
    console.log(`${name}: ${value.toFixed(3)} ${unit}\n    ×${ratio.toFixed(2)} against ${baseline}`);
