export type ChangeWatch = {
  /** Asked at every change, so it has to be cheap: whether what we show is wrong already. */
  readonly isUrgent: () => boolean;
  /** Looks at the page; true ends the watch. `at once` runs before the change is painted. */
  readonly look: (when: 'at once' | 'later') => boolean;
  /** Both kinds of looks happen at most this often, however busy the page. */
  readonly everyMs: number;
};

/** Watches the page's nodes until `look` has seen enough or the returned function is called. */
export function watchChanges(
  target: Node,
  view: Window & typeof globalThis,
  { isUrgent, look, everyMs }: ChangeWatch,
): () => void {
  let timer: number | undefined;
  let nextUrgent = 0;
  const stop = () => {
    observer.disconnect();
    view.clearTimeout(timer);
  };
  const observer = new view.MutationObserver(() => {
    timer ??= view.setTimeout(() => {
      timer = undefined;
      if (look('later')) stop();
    }, everyMs);
    const now = view.performance.now();
    if (now < nextUrgent || !isUrgent()) return;
    nextUrgent = now + everyMs;
    if (look('at once')) stop();
  });
  // Attributes are left out: pages animate with them.
  observer.observe(target, { childList: true, subtree: true, characterData: true });
  return stop;
}
