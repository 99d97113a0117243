import { askForScript } from '../platform/ask-for-script.ts';
import { extension } from '../platform/extension.ts';
import { mayHold } from './may-hold.ts';
import { watchChanges } from './watch-changes.ts';
import { watchNavigation } from './watch-navigation.ts';

/** A page that has grown this often without a sign of a posting is left alone until its address changes. */
const MOST_LOOKS = 20;
const EVERY_MS = 1000;

/**
 * The little that runs on every page of a switched-on site: asks for the rest where a posting may
 * stand, once for a document, and is done.
 */
function start(): void {
  const end = new AbortController();
  let stopWatching: () => void = () => undefined;
  end.signal.addEventListener('abort', () => stopWatching());

  function look(): boolean {
    try {
      if (extension() && !mayHold(document, location)) return false;
      askForScript();
    } catch {
      // A page that breaks what is asked of it is left alone.
    }
    end.abort();
    return true;
  }

  function watch(): void {
    stopWatching();
    if (look()) return;
    let looks = 0;
    stopWatching = watchChanges(document, window, {
      isUrgent: () => false,
      look: () => look() || ++looks >= MOST_LOOKS,
      everyMs: EVERY_MS,
    });
  }

  watchNavigation(window, watch, end.signal);
  watch();
}

start();
