import type { Point } from './hit-test.ts';

/** What the pointer does that matters to marks. */
export type PointerDeeds = {
  /** A mouse or pen has come to rest. */
  readonly onRest: (at: Point) => void;
  /** It was pressed, or a finger put down. */
  readonly onPress: (at: Point) => void;
  /** A finger tapped. */
  readonly onTap: (at: Point) => void;
  /** It left the window. */
  readonly onLeave: () => void;
};

/** Long enough that a pointer passing by opens nothing, short enough to feel like an answer. */
const REST_MS = 120;

/**
 * Watches the pointer until `signal` ends it. While the pointer moves only a timer is set, whatever
 * the page holds; events that the page made up are passed over.
 */
export function watchPointer(view: Window, deeds: PointerDeeds, signal: AbortSignal): void {
  let timer: number | undefined;
  const options = { capture: true, passive: true, signal } as const;
  const on = <T extends Event>(type: string, deed: (event: T) => void) =>
    view.addEventListener(type, (event) => event.isTrusted && deed(event as T), options);

  on<PointerEvent>('pointermove', (event) => {
    view.clearTimeout(timer);
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const at = { x: event.clientX, y: event.clientY };
    timer = view.setTimeout(() => deeds.onRest(at), REST_MS);
  });
  on<PointerEvent>('pointerdown', (event) => {
    view.clearTimeout(timer);
    deeds.onPress({ x: event.clientX, y: event.clientY });
  });
  on<PointerEvent>('click', (event) => {
    if (event.pointerType === 'touch') deeds.onTap({ x: event.clientX, y: event.clientY });
  });
  on<PointerEvent>('pointerout', (event) => {
    if (event.relatedTarget !== null || event.pointerType === 'touch') return;
    view.clearTimeout(timer);
    deeds.onLeave();
  });
  signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true });
}
