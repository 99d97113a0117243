import { existsSync } from 'node:fs';

const NEEDED = ['dist/manifest.json', 'dist-cli/read.js', 'dist-cli/extract.js'];

/** Runs once before the end-to-end tests, which drive what was built. */
export function setup(): void {
  const missing = NEEDED.filter((file) => !existsSync(file));
  if (missing.length > 0)
    throw new Error(
      `${missing.join(', ')} not found. Type "npm run build" first; "npm test" does so by itself.`,
    );
}
