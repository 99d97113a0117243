import '../../src/ui/tokens.css';
import '../../src/ui/components/components.css';
import '../../src/ui/shortlist/shortlist.css';
import '../../src/ui/shortlist/item-detail.css';
import { render } from 'preact';
import { cdp } from 'vitest/browser';
import type { Shortlist } from '../../src/shortlist/shortlist.ts';
import type { Download } from '../../src/ui/shortlist/download.ts';
import { ShortlistContainer } from '../../src/ui/shortlist/shortlist-container.tsx';

/** Shows the shortlist page in the test's document, in place of what was there. */
export function showShortlist(shortlist: Shortlist, download: Download = () => undefined): void {
  hideShortlist();
  document.documentElement.lang = 'en';
  document.title = 'Shortlist';
  document.body.className = 'page';
  render(<ShortlistContainer shortlist={shortlist} download={download} />, document.body);
}

/** Takes the page away as closing its tab would, without the events of closing. */
export function hideShortlist(): void {
  render(null, document.body);
  history.replaceState(null, '', location.pathname + location.search);
}

export async function colourScheme(value: 'light' | 'dark'): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
}
