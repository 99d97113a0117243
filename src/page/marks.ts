import { type Mark, stillStands } from './mark.ts';

/** The marks of a page in reading order, with the place of the one that was gone to last. */
export type MarkCursor = {
  readonly marks: readonly Mark[];
  /** The next mark in a direction, round and round, passing over those the page has taken away. `null` where none is left. */
  step(direction: 1 | -1): Mark | null;
  /** Goes to the mark of one entry in a list of the reading; `null` where it is not on the page. */
  goTo(list: Mark['list'], index: number): Mark | null;
  /** Remembers a mark as the one gone to last. */
  stayAt(mark: Mark): void;
};

/** Starts before the first mark. `marks` are in reading order. */
export function createMarkCursor(marks: readonly Mark[]): MarkCursor {
  let at = -1;

  function stayAt(mark: Mark): void {
    at = marks.indexOf(mark);
  }

  function step(direction: 1 | -1): Mark | null {
    const from = at === -1 && direction === -1 ? marks.length : at;
    for (let steps = 1; steps <= marks.length; steps++) {
      const index = (from + direction * steps + marks.length * 2) % marks.length;
      const mark = marks[index];
      if (!mark || !stillStands(mark)) continue;
      at = index;
      return mark;
    }
    return null;
  }

  function goTo(list: Mark['list'], index: number): Mark | null {
    const mark = marks.find((one) => one.list === list && one.index === index && stillStands(one));
    if (mark) stayAt(mark);
    return mark ?? null;
  }

  return { marks, step, goTo, stayAt };
}
