import { keepPlace } from '../platform/keep-place.ts';
import { pageText } from '../platform/page-i18n.ts';
import { runInPage } from './border.ts';
import { startPicker } from './picker.ts';

declare global {
  /** The picker at work in this document; seen by our scripts only. */
  var outcomeLensPicker: AbortController | undefined;
}

/** Starts when the popup asks for it; a picker that is open already begins anew. */
function start(): void {
  if (globalThis.outcomeLensPicker instanceof AbortController) globalThis.outcomeLensPicker.abort();
  const end = new AbortController();
  globalThis.outcomeLensPicker = end;
  startPicker({ document, view: window, words: pageText, keep: keepPlace }, end);
}

void runInPage('picker', start);
