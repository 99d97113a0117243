import { runInPage } from './border.ts';

/** What a press does at once is done by then. */
const DONE_MS = 400;
/** Of a longer text it costs too much to ask how much is drawn. */
const LONGEST = 100_000;

/**
 * Calls `onChange` where a press of the user (pointer, Enter, space) has changed how much is drawn of `elements`, whose
 * nodes may all have been there before: "show more" and tabs often change a class only, which nothing else tells of.
 * Where there are no elements yet, after each press.
 */
export function watchUnfold(
  view: Window,
  elements: () => readonly Node[],
  onChange: () => void,
  signal: AbortSignal,
): void {
  let timer: number | undefined;
  const onPress = () => {
    if (timer !== undefined) return;
    const before = drawn(elements());
    timer = view.setTimeout(() => {
      timer = undefined;
      const isUnread = elements().length === 0;
      if (isUnread || drawn(elements()) !== before) void runInPage('unfold', onChange);
    }, DONE_MS);
  };
  const options = { capture: true, passive: true, signal } as const;
  view.addEventListener('pointerdown', (event) => event.isTrusted && onPress(), options);
  view.addEventListener(
    'keydown',
    (event) => event.isTrusted && (event.key === 'Enter' || event.key === ' ') && onPress(),
    options,
  );
  signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true });
}

/** Characters that are drawn. Asks for a layout, which a press brings about anyway. */
function drawn(elements: readonly Node[]): number {
  let length = 0;
  for (const element of elements)
    if (element.isConnected && 'innerText' in element && (element.textContent ?? '').length < LONGEST)
      length += String(element.innerText).length;
  return length;
}
