import { spawnSync } from 'node:child_process';

/** Whether Debian's packages are to be had here, and without asking: true only for root. */
export function packagesAre(): 'here' | 'here, for root' | 'elsewhere' {
  if (spawnSync('apt-get', ['--version']).status !== 0) return 'elsewhere';
  return process.getuid?.() === 0 ? 'here' : 'here, for root';
}

/** Installs Debian packages. Throws with the reason that apt-get gave. */
export function installPackages(...names: readonly string[]): void {
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', ...names],
  ]) {
    const { status, stderr } = spawnSync('apt-get', args, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0)
      throw new Error(
        `apt-get ${args.join(' ')} failed: ${stderr.trim().split('\n').at(-1) ?? 'no reason given'}`,
      );
  }
}
