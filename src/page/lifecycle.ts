/**
 * Ends the page's script when the extension it belongs to is gone (updated, removed, switched off):
 * it can then neither ask nor tell anything, and a newer copy may be at work beside it. There is no
 * event for this, so it is looked at when the user comes back to the page or does something on it.
 */
export function endWhenOrphaned(view: Window, isAlive: () => boolean, end: AbortController): void {
  const check = () => {
    if (!isAlive()) end.abort();
  };
  const options = { capture: true, passive: true, signal: end.signal } as const;
  for (const type of ['focus', 'pointerdown', 'pageshow', 'pointerover'])
    view.addEventListener(type, check, options);
  view.document.addEventListener('visibilitychange', check, options);
}
