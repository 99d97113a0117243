import type { Plugin } from 'vite';

/**
 * Takes `web_accessible_resources` out of the built manifest: nothing of the extension is for pages to load, and a
 * page that could load a file of ours could tell that we are there.
 */
export function plainManifest(): Plugin {
  return {
    name: 'outcome-lens-plain-manifest',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      // The extension plugin adds the manifest in its own generateBundle; only after it is there anything to change.
      order: 'post',
      handler(_options, bundle) {
        const asset = bundle['manifest.json'];
        if (asset?.type !== 'asset') return this.error('no manifest.json was built');
        const manifest: Record<string, unknown> = JSON.parse(String(asset.source));
        delete manifest.web_accessible_resources;
        asset.source = `${JSON.stringify(manifest, null, 2)}\n`;
      },
    },
  };
}
