/** Tells how far a long run is. */
export type Progress = { readonly add: (lines: number) => void; readonly end: () => void };

/** Milliseconds between two tellings. */
const EVERY = 500;

type Screen = { readonly isTTY?: boolean; readonly write: (text: string) => unknown };

/** Counts lines on one line of the terminal, written over and over; where there is no terminal it says nothing. */
export function progressOn(screen: Screen, now: () => number = () => performance.now()): Progress {
  if (screen.isTTY !== true) return { add: () => undefined, end: () => undefined };
  const start = now();
  let told = start;
  let count = 0;
  const tell = () => {
    told = now();
    const rate = Math.round((count * 1000) / Math.max(1, told - start));
    screen.write(
      `\r${count.toLocaleString('en')} postings read, ${rate.toLocaleString('en')} a second \u001b[K`,
    );
  };
  return {
    add: (lines) => {
      count += lines;
      if (now() - told >= EVERY) tell();
    },
    end: () => {
      tell();
      screen.write('\n');
    },
  };
}
