import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type UserConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { contentScripts } from './src/build/content-scripts.ts';
import { notices } from './src/build/notices.ts';
import { plainManifest } from './src/build/plain-manifest.ts';
import { lexiconPlugin } from './src/lexicon-compiler/vite-plugin.ts';

const root = import.meta.dirname;
const lexicons = `${root}/lexicons`;

/** `vite build`: the extension, into dist/. */
const extension: UserConfig = {
  root,
  publicDir: 'src/public',
  plugins: [
    preact(),
    lexiconPlugin(lexicons),
    crx({ manifest, browser: 'chrome' }),
    contentScripts(lexicons, {
      content: `${root}/src/page/content.ts`,
      'content-gate': `${root}/src/page/content-gate.ts`,
      'content-picker': `${root}/src/page/content-picker.ts`,
    }),
    plainManifest(),
    notices(root),
  ],
  build: {
    outDir: 'dist',
    target: 'chrome128',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        shortlist: `${root}/src/ui/shortlist/index.html`,
        options: `${root}/src/ui/options/index.html`,
        welcome: `${root}/src/ui/welcome/index.html`,
      },
    },
  },
};

/** `vite build --mode cli`: the commands, as JavaScript that Node runs, into dist-cli/. */
const commands: UserConfig = {
  root,
  publicDir: false,
  plugins: [
    lexiconPlugin(lexicons),
    contentScripts(lexicons, { 'page-extract': `${root}/src/cli/page-extract.ts` }),
  ],
  build: {
    outDir: 'dist-cli',
    target: 'node20',
    ssr: true,
    rolldownOptions: {
      input: {
        read: `${root}/src/cli/read.ts`,
        'read-thread': `${root}/src/cli/read-thread.ts`,
        extract: `${root}/src/cli/extract.ts`,
        start: `${root}/src/cli/start.ts`,
        'prepare-checks': `${root}/src/cli/prepare-checks.ts`,
      },
    },
  },
};

/** `vite build --mode tools`: what measures and fits, into dist-tools/. */
const tools: UserConfig = {
  root,
  publicDir: false,
  logLevel: 'warn',
  plugins: [
    lexiconPlugin(lexicons),
    contentScripts(lexicons, {
      'reading-core': `${root}/tests/bench/reading-core.ts`,
      'page-core': `${root}/tests/bench/page-core.ts`,
      'page-gate': `${root}/tests/bench/page-gate.ts`,
      'page-find': `${root}/tests/bench/page-find.ts`,
    }),
  ],
  build: {
    outDir: 'dist-tools',
    target: 'node20',
    ssr: true,
    rolldownOptions: {
      input: {
        bench: `${root}/tests/bench/main.ts`,
        'first-reading': `${root}/tests/bench/first-reading.ts`,
        empty: `${root}/tests/bench/empty.ts`,
        'bare-filter': `${root}/tests/bench/bare-filter.ts`,
        read: `${root}/src/cli/read.ts`,
        'read-thread': `${root}/src/cli/read-thread.ts`,
        fit: `${root}/tests/validation/fit-scorer.ts`,
        'fit-likelihood': `${root}/tests/validation/fit-likelihood.ts`,
        validate: `${root}/tests/validation/validate.ts`,
        measure: `${root}/tests/validation/measure-entries.ts`,
        baseline: `${root}/tests/validation/baseline.ts`,
      },
    },
  },
};

/** `vite build --mode try`: the one command that tries an entry, so that its author waits a second only. */
const trial: UserConfig = {
  root,
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: 'dist-tools/try',
    target: 'node20',
    ssr: true,
    rolldownOptions: { input: { 'lexicon-try': `${root}/src/cli/lexicon-try.ts` } },
  },
};

const BUILDS: Readonly<Record<string, UserConfig>> = { cli: commands, tools, try: trial };

export default defineConfig(({ mode }) => BUILDS[mode] ?? extension);
