import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The built extension with sites switched on, as if the user had done so. Gives its folder. */
export function extensionOnSites(patterns: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'outcome-lens-sites-'));
  cpSync('dist', folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions = [...patterns];
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
