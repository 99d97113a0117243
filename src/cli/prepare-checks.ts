import { ensureBrowser } from './ensure-browser.ts';
import { ensureParallel } from './ensure-parallel.ts';

// Run before the checks, so that a missing program is said (or installed) once and not by every test.
try {
  console.log(`Browser: ${ensureBrowser().path}`);
  console.log(`For the test of the command line: ${ensureParallel()}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
