import type { MarkPlaces } from '../platform/messages.ts';
import type { Axis, Pole, Reading } from '../reading/reading.ts';

/** The three kinds of marks, each with a line style of its own. */
export type MarkKind = Pole | 'flag';

/** The description's text and where it stands in the page. */
export type TextMap = {
  readonly text: string;
  /** The DOM ranges of `text.slice(start, end)`; several where it crosses blocks or shadow roots. */
  ranges(start: number, end: number): Range[];
  /** The position in `text` of a DOM position, or `null` where it is outside the description. */
  offsetOf(node: Node, offset: number): number | null;
};

/** One phrase marked on the page. */
export type Mark = {
  readonly kind: MarkKind;
  readonly entry: string;
  /** Flags have none. */
  readonly axis?: Axis;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
  /** Its place in `Reading.signals` or `Reading.flags`. */
  readonly list: 'signals' | 'flags';
  readonly index: number;
  readonly ranges: readonly Range[];
};

/** More marks than any posting has; a page that makes more gets the first ones. */
const MAX_MARKS = 5000;

/**
 * The marks of a reading in reading order, of the kinds that are `shown` and without those that
 * are `ignored`. What has no place in the page has no mark.
 */
export function marksOf(
  reading: Reading,
  map: TextMap,
  shown: Readonly<Record<MarkKind, boolean>>,
  ignored: MarkPlaces = { signals: [], flags: [] },
): Mark[] {
  const signals = reading.signals.map(
    (signal, index) => ({ ...signal, kind: signal.pole, list: 'signals', index }) as const,
  );
  const flags = reading.flags.map(
    (flag, index) => ({ ...flag, kind: 'flag', list: 'flags', index }) as const,
  );

  return [...signals, ...flags]
    .filter(({ kind, list, index }) => shown[kind] && !ignored[list].includes(index))
    .sort((one, other) => one.start - other.start || one.end - other.end)
    .slice(0, MAX_MARKS)
    .map(({ start, end, ...rest }) => ({
      ...rest,
      start,
      end,
      phrase: map.text.slice(start, end),
      ranges: map.ranges(start, end),
    }))
    .filter(({ ranges }) => ranges.length > 0);
}

/** Whether the page still shows the mark's words where they were marked; a page that re-renders takes them away. */
export function stillStands(mark: Mark): boolean {
  return mark.ranges.every((range) => !range.collapsed && range.startContainer.isConnected);
}
