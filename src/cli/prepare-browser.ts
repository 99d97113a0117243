import { ensureBrowser } from './ensure-browser.ts';

// Run before the checks, so that a missing browser is said (or installed) once and not by every test.
try {
  console.log(`Browser: ${ensureBrowser().path}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
