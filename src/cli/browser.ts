import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** `chromium` loads an unpacked extension with `--load-extension`; branded `chrome` and `edge` ignore that flag. */
type BrowserKind = 'chromium' | 'chrome' | 'edge';
export type FoundBrowser = { readonly path: string; readonly kind: BrowserKind };

type Host = { readonly env: Readonly<Record<string, string | undefined>>; readonly platform: string };

const NAMES: readonly (readonly [BrowserKind, string])[] = [
  ['chromium', 'chromium'],
  ['chromium', 'chromium-browser'],
  ['chrome', 'google-chrome'],
  ['chrome', 'google-chrome-stable'],
  ['chrome', 'chrome'],
  ['edge', 'microsoft-edge'],
  ['edge', 'microsoft-edge-stable'],
  ['edge', 'msedge'],
];

const LINUX: readonly (readonly [BrowserKind, string])[] = [
  ['chromium', '/usr/bin/chromium'],
  ['chromium', '/usr/bin/chromium-browser'],
  ['chromium', '/snap/bin/chromium'],
  ['chrome', '/usr/bin/google-chrome'],
  ['chrome', '/opt/google/chrome/chrome'],
  ['edge', '/usr/bin/microsoft-edge'],
  ['edge', '/opt/microsoft/msedge/msedge'],
];

const MAC: readonly (readonly [BrowserKind, string])[] = [
  ['chromium', 'Applications/Chromium.app/Contents/MacOS/Chromium'],
  ['chrome', 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['edge', 'Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
];

const WINDOWS: readonly (readonly [BrowserKind, string])[] = [
  ['chromium', 'Chromium\\Application\\chrome.exe'],
  ['chrome', 'Google\\Chrome\\Application\\chrome.exe'],
  ['edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
];

/**
 * The browser to drive: the one named by `OUTCOME_LENS_BROWSER`, else the first Chromium, Chrome or Edge in
 * PATH or in the usual places. Throws an Error in plain words where there is none.
 */
export function findBrowser(host: Host = { env: process.env, platform: process.platform }): FoundBrowser {
  const named = host.env.OUTCOME_LENS_BROWSER;
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return { path: named, kind: kindOf(named) };
    throw new Error(`OUTCOME_LENS_BROWSER names "${named}", which is not a program that can be run.`);
  }
  for (const [kind, path] of [...inPath(host), ...usualPlaces(host)])
    if (isProgram(path)) return { path, kind };
  throw new Error(
    'No Chromium, Chrome or Edge was found. Install one, or set OUTCOME_LENS_BROWSER to the path of its program.',
  );
}

/** Switches for an unattended browser. The sandbox is given up only where it cannot start: as root on Linux. */
export function launchFlags(uid: number | undefined = process.getuid?.()): readonly string[] {
  const flags = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return uid === 0 ? ['--no-sandbox', ...flags] : flags;
}

function* inPath({ env, platform }: Host): Generator<readonly [BrowserKind, string]> {
  const suffix = platform === 'win32' ? '.exe' : '';
  for (const [kind, name] of NAMES)
    for (const folder of (env.PATH ?? '').split(delimiter))
      if (folder !== '') yield [kind, join(folder, name + suffix)];
}

function* usualPlaces({ env, platform }: Host): Generator<readonly [BrowserKind, string]> {
  if (platform === 'darwin') {
    for (const root of ['/', `${env.HOME ?? ''}/`]) for (const [kind, path] of MAC) yield [kind, root + path];
    return;
  }
  if (platform !== 'win32') {
    yield* LINUX;
    return;
  }
  for (const root of [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA])
    if (root !== undefined) for (const [kind, path] of WINDOWS) yield [kind, `${root}\\${path}`];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function kindOf(path: string): BrowserKind {
  if (/edge/i.test(path)) return 'edge';
  return /chrome/i.test(path) && !/chromium/i.test(path) ? 'chrome' : 'chromium';
}
