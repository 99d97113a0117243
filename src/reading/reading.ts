/** What the wording says: was something shipped, or did it make a difference. */
export type Pole = 'output' | 'outcome';

/** What a signal speaks of: what counts as success, room to decide, or compounding skill. */
export type Axis = 'focus' | 'autonomy' | 'growth';

export const AXES: readonly Axis[] = ['focus', 'autonomy', 'growth'];

/** A half-open span of the text read, in UTF-16 units: `text.slice(start, end)` is the phrase. */
export type Span = { readonly start: number; readonly end: number };

/** One marked phrase. `entry` is the id of the lexicon entry that marked it. */
export type Signal = Span & { readonly pole: Pole; readonly axis: Axis; readonly entry: string };

/** Red-flag wording about conditions or culture; shown, never part of the score. */
export type Flag = Span & { readonly entry: string };

/** `enough` to show a score, `little` to go by, or `none` at all. */
export type Evidence = 'enough' | 'little' | 'none';

/** How one entry moved the score: the points of all reasons and of the setting sum to `score - 50`. */
export type Reason = {
  readonly entry: string;
  readonly pole: Pole;
  readonly axis: Axis;
  /** Points on the 0..100 scale, negative towards output. */
  readonly points: number;
  /** Positions in `Reading.signals`. */
  readonly signals: readonly number[];
};

export type AxisReading = {
  /** 0 = pure output, 50 = mixed or silent, 100 = pure outcome. */
  readonly score: number;
  readonly outcomes: number;
  readonly outputs: number;
};

/** The result for one description. Everything the page, popup, badge and command line show comes from here. */
export type Reading = {
  /** BCP 47 primary tag of the text (`en`, `de` …), or `und` where there is too little text to tell. */
  readonly language: string;
  readonly evidence: Evidence;
  /** 0 = pure output, 50 = mixed or silent, 100 = pure outcome; shrunk toward 50 where evidence is thin. */
  readonly score: number;
  /** Where the score would lie if some sentences had not been there (low, high). */
  readonly range: readonly [number, number];
  /** 0..1 */
  readonly confidence: number;
  readonly axes: Readonly<Record<Axis, AxisReading>>;
  /** In reading order, never overlapping one another within a pole. */
  readonly signals: readonly Signal[];
  readonly flags: readonly Flag[];
  /** Strongest first. */
  readonly reasons: readonly Reason[];
  /** Points from the words around the signals, which tell what kind of work it is. */
  readonly setting: number;
  /** True where the text was longer than the reader takes and only the first part was read. */
  readonly truncated: boolean;
  readonly versions: { readonly lexicon: string; readonly scorer: string };
};
