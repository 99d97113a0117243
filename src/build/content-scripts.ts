import { minify } from 'terser';
import { build, type Plugin } from 'vite';
import { lexiconPlugin } from '../lexicon-compiler/vite-plugin.ts';

/**
 * Builds scripts that run in pages: each one self-contained classic file, `NAME.js`.
 *
 * The extension plugin's own way (a loader that imports chunks) needs `web_accessible_resources`, by which a site
 * could tell that the extension is there.
 * @param entries file name without ending → source file
 */
export function contentScripts(
  lexicons: string,
  entries: Readonly<Record<string, string>>,
  target = 'chrome128',
): Plugin {
  return {
    name: 'outcome-lens-content-scripts',
    apply: 'build',
    async generateBundle() {
      for (const [name, entry] of Object.entries(entries)) {
        const source = await bundle(entry, lexicons, target);
        this.emitFile({ type: 'asset', fileName: `${name}.js`, source });
      }
    },
  };
}

async function bundle(entry: string, lexicons: string, target: string): Promise<string> {
  const results = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [lexiconPlugin(lexicons)],
    build: {
      write: false,
      target,
      minify: true,
      lib: { entry, formats: ['iife'], name: 'outcomeLens', fileName: 'script' },
    },
  });
  const [result] = Array.isArray(results) ? results : [results];
  if (!result || !('output' in result)) throw new Error(`${entry}: nothing was built`);
  const [chunk, ...more] = result.output;
  if (more.length > 0)
    throw new Error(
      `${entry}: expected one file, got ${result.output.map(({ fileName }) => fileName).join(', ')}`,
    );
  return smaller(chunk.code);
}

/**
 * A page pays for each byte: a second minifier takes 2 % more off, over what the builder's own leaves. Lines end within
 * templates alone, which are styles and tables of phrases: neither needs the breaks and spaces between its parts.
 */
async function smaller(code: string): Promise<string> {
  const compress = { passes: 3, unsafe_arrows: true, toplevel: true };
  const result = await minify(code.replace(/([;{}])\n\s*/g, '$1'), {
    ecma: 2020,
    compress,
    mangle: { toplevel: true },
  });
  if (result.code === undefined) throw new Error('terser gave no code back');
  return result.code;
}
