import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The built extension with sites switched on, as if the user had done so. Gives its folder. */
export function extensionOnSites(patterns: readonly string[]): string {
  const folder = copyOfExtension();
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions = [...patterns];
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

/** The built extension with its shadow roots on pages open, so that tools can look into them. Gives its folder. */
export function extensionWithOpenRoots(): string {
  const folder = copyOfExtension();
  for (const script of ['content.js', 'content-picker.js']) {
    const file = join(folder, script);
    const code = readFileSync(file, 'utf8');
    const opened = code.replaceAll(/mode:([`'"])closed\1/g, 'mode:$1open$1');
    if (opened === code) throw new Error(`${script} makes no closed shadow root`);
    writeFileSync(file, opened);
  }
  return folder;
}

function copyOfExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'outcome-lens-copy-'));
  cpSync('dist', folder, { recursive: true });
  return folder;
}
