import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Packages whose code stands in the built extension. A test compares the notices with what is imported. */
const BUNDLED: readonly string[] = ['idb', 'preact', 'valibot', 'webextension-polyfill'];

/** Adds `LICENSE` and `THIRD-PARTY-NOTICES.txt`: name, version and licence text of each bundled package. */
export function notices(root: string): Plugin {
  return {
    name: 'outcome-lens-notices',
    apply: 'build',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'LICENSE',
        source: readFileSync(join(root, 'LICENSE'), 'utf8'),
      });
      const source = BUNDLED.map((name) => noticeOf(root, name)).join(`\n${'-'.repeat(78)}\n\n`);
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source });
    },
  };
}

function noticeOf(root: string, name: string): string {
  const folder = join(root, 'node_modules', name);
  const about: { version: string; license?: string; homepage?: string } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
  const head = `${name} ${about.version}\nLicence: ${about.license ?? 'see below'}\nSource: ${about.homepage ?? `https://www.npmjs.com/package/${name}`}\n`;
  return text
    ? `${head}\n${text.trim()}\n`
    : `${head}\nThe full text of the licence: https://spdx.org/licenses/${about.license}.html\n`;
}
