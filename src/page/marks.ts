import { type Mark, stillStands } from './mark.ts';

/** The marks of a page in reading order, with the place of the one that was gone to last. */
export type MarkCursor = {
  readonly marks: readonly Mark[];
  /** The position in the text that was gone to last; -1 before the first step. */
  readonly place: number;
  /** The next mark in a direction, round and round, passing over those the page has taken away. `null` where none is left. */
  step(direction: 1 | -1): Mark | null;
  /** Goes to the mark of one entry in a list of the reading; `null` where it is not on the page. */
  goTo(list: Mark['list'], index: number): Mark | null;
  /** Remembers a mark as the one gone to last. */
  stayAt(mark: Mark): void;
};

/** `marks` are in reading order. Starts at `place`, on the mark that begins there or else between two marks. */
export function createMarkCursor(marks: readonly Mark[], place = -1): MarkCursor {
  const before = marks.filter(({ start }) => start < place).length;
  const isOnMark = marks[before]?.start === place;
  // Between two marks lies a half.
  let at = isOnMark ? before : before - 0.5;
  let here = place;

  function stayAt(mark: Mark): void {
    at = marks.indexOf(mark);
    here = mark.start;
  }

  function step(direction: 1 | -1): Mark | null {
    const from = direction === 1 ? Math.floor(at) : Math.ceil(at);
    for (let steps = 1; steps <= marks.length; steps++) {
      const mark = marks[(from + direction * steps + marks.length * 2) % marks.length];
      if (!mark || !stillStands(mark)) continue;
      stayAt(mark);
      return mark;
    }
    return null;
  }

  function goTo(list: Mark['list'], index: number): Mark | null {
    const mark = marks.find((one) => one.list === list && one.index === index && stillStands(one));
    if (mark) stayAt(mark);
    return mark ?? null;
  }

  return {
    marks,
    get place() {
      return here;
    },
    step,
    goTo,
    stayAt,
  };
}
