/**
 * Calls `look` after the page's nodes have changed, at most every `everyMs`, until it returns true
 * or the returned function ends it. However busy the page, in between runs nothing but a timer.
 */
export function watchChanges(
  target: Node,
  view: Window & typeof globalThis,
  look: () => boolean,
  everyMs: number,
): () => void {
  let timer: number | undefined;
  const observer = new view.MutationObserver(() => {
    timer ??= view.setTimeout(() => {
      timer = undefined;
      if (look()) stop();
    }, everyMs);
  });
  const stop = () => {
    observer.disconnect();
    view.clearTimeout(timer);
  };
  // Attributes are left out: pages animate with them.
  observer.observe(target, { childList: true, subtree: true, characterData: true });
  return stop;
}
