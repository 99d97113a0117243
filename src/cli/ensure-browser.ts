import { spawnSync } from 'node:child_process';
import { type FoundBrowser, findBrowser } from './browser.ts';

/**
 * The browser to drive. Where there is none it is installed from Debian's packages if that can be done without
 * asking (as root), else the error says the one command to type.
 */
export function ensureBrowser(): FoundBrowser {
  try {
    return findBrowser();
  } catch (error) {
    const apt = spawnSync('apt-get', ['--version']).status === 0;
    if (!apt) throw error;
    if (process.getuid?.() !== 0) {
      throw new Error('No Chromium, Chrome or Edge was found. Type: sudo apt-get install -y chromium');
    }
    console.log('No browser found: installing Chromium from Debian’s packages (apt-get install chromium) …');
    installChromium();
    return findBrowser();
  }
}

/** A bare machine has no font at all, and a page without letters cannot be looked at. */
function installChromium(): void {
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation'],
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
