import { spawnSync } from 'node:child_process';
import { installPackages, packagesAre } from './apt.ts';

/**
 * Makes sure of GNU parallel, under which the checks run `read --jsonl`: installed from Debian's packages where that
 * can be done without asking (as root), else the error says what to type.
 * @returns its name and version
 */
export function ensureParallel(): string {
  const found = parallelHere();
  if (found) return found;
  const packages = packagesAre();
  if (packages === 'elsewhere')
    throw new Error(
      'GNU parallel was not found; the checks run it. Install it (macOS: brew install parallel) and try again.',
    );
  if (packages === 'here, for root')
    throw new Error('GNU parallel was not found; the checks run it. Type: sudo apt-get install -y parallel');
  console.log('Installing GNU parallel from Debian’s packages (apt-get install parallel) …');
  installPackages('parallel');
  const installed = parallelHere();
  if (!installed) throw new Error('GNU parallel was installed but cannot be started.');
  return installed;
}

/** Another program of the same name, of moreutils, does something else. */
function parallelHere(): string | null {
  const { stdout } = spawnSync('parallel', ['--version'], { encoding: 'utf8' });
  return /^GNU parallel \S+/.exec(stdout ?? '')?.[0] ?? null;
}
