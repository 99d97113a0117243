import { installPackages, packagesAre } from './apt.ts';
import { type FoundBrowser, findBrowser } from './browser.ts';

/**
 * The browser to drive. Where there is none it is installed from Debian's packages if that can be done without
 * asking (as root), else the error says the one command to type.
 */
export function ensureBrowser(): FoundBrowser {
  try {
    return findBrowser();
  } catch (error) {
    const packages = packagesAre();
    if (packages === 'elsewhere') throw error;
    if (packages === 'here, for root')
      throw new Error('No Chromium, Chrome or Edge was found. Type: sudo apt-get install -y chromium');
    console.log('No browser found: installing Chromium from Debian’s packages (apt-get install chromium) …');
    // A bare machine has no font at all, and a page without letters cannot be looked at.
    installPackages('chromium', 'fonts-liberation');
    return findBrowser();
  }
}
