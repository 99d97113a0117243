import type { Posting, Via } from '../posting/posting.ts';
import type { Reading } from '../reading/reading.ts';
import { webAddress } from './web-address.ts';

export const STATUSES = [
  'interested',
  'applied',
  'interviewing',
  'offer',
  'rejected',
  'withdrawn',
  'archived',
] as const;
export type Status = (typeof STATUSES)[number];

export type StatusChange = { readonly status: Status; readonly at: string };

/** What is kept of a reading: enough to show the score and to paint the marks on the snapshot again. */
export type SavedReading = Omit<Reading, 'reasons' | 'setting'>;

/** One interview answer; flat and open, so that fields can be added without touching old data. */
export type Probe = Readonly<Record<string, string | number | boolean | null>>;

/** One saved posting. Dates are ISO 8601 in UTC, as `Date.toISOString` writes them. */
export type Item = {
  /** A UUID. */
  readonly id: string;
  /** Counts every change of this item, from 1. */
  readonly rev: number;
  readonly savedAt: string;
  /** Never earlier than at the change before. */
  readonly updatedAt: string;
  readonly via: Via;
  readonly posting: Posting;
  /** `null` where the posting could not be read (another language). */
  readonly reading: SavedReading | null;
  readonly status: Status;
  /** Oldest first, ends with the present status. */
  readonly statusHistory: readonly StatusChange[];
  readonly notes: string;
  readonly probes?: readonly Probe[];
  /** Set while the item is deleted but can still be brought back. */
  readonly deletedAt?: string;
};

/** What is saved from the page: everything in an item that the user did not write. */
export type Snapshot = Pick<Item, 'posting' | 'reading' | 'via'>;

// A page decides how long these are. The real ones stay far below.
const LONGEST_FIELD = 2_000;
const LONGEST_TEXT = 1_000_000;
const LATEST = Date.parse('2199-12-31T23:59:59.999Z');

/**
 * The part of a page that is kept: known fields only, over-long ones cut, and an address only where
 * it is http(s). Spans that point outside the kept text are left out.
 */
export function snapshotOf(posting: Posting, reading: Reading | null, via: Via): Snapshot {
  const text = posting.text.slice(0, LONGEST_TEXT);
  const url = posting.url === undefined ? undefined : webAddress(posting.url);
  const { title, company, location, employmentType, pay, posted, validThrough, identifier, language } =
    posting;
  const fields = {
    title,
    company,
    location,
    employmentType,
    pay,
    posted,
    validThrough,
    identifier,
    language,
  };
  const { workplace, payRange } = posting;
  const known = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, value.slice(0, LONGEST_FIELD)] as const],
  );
  return {
    posting: {
      ...Object.fromEntries(known),
      ...(workplace === undefined ? {} : { workplace }),
      ...(payRange === undefined ? {} : { payRange }),
      ...(url === undefined ? {} : { url }),
      text,
    },
    reading: reading && savedReading(reading, text.length),
    via,
  };
}

function savedReading(
  { reasons: _reasons, setting: _setting, ...kept }: Reading,
  length: number,
): SavedReading {
  return {
    ...kept,
    signals: kept.signals.filter(({ end }) => end <= length),
    flags: kept.flags.filter(({ end }) => end <= length),
  };
}

/** A first save: status `interested`, no notes. */
export function newItem(snapshot: Snapshot, id: string, now: Date): Item {
  const at = now.toISOString();
  return {
    id,
    rev: 1,
    savedAt: at,
    updatedAt: at,
    ...snapshot,
    status: 'interested',
    statusHistory: [{ status: 'interested', at }],
    notes: '',
  };
}

/** The same posting saved again: what comes from the page is replaced, what the user wrote stays. */
export function resave(item: Item, snapshot: Snapshot, now: Date): Item {
  return changed(restored(item, now), now, snapshot);
}

/** True where two snapshots are of one posting: the same address, or without any the same text. */
export function isSamePosting(a: Posting, b: Posting): boolean {
  if (a.url !== undefined || b.url !== undefined) return a.url === b.url;
  return a.text === b.text;
}

/** The item with another status, which is added to its history. */
export function withStatus(item: Item, status: Status, now: Date): Item {
  if (item.status === status) return item;
  const statusHistory = [...item.statusHistory, { status, at: stamp(item, now) }];
  return changed(item, now, { status, statusHistory });
}

/** The item with other notes. */
export function withNotes(item: Item, notes: string, now: Date): Item {
  return item.notes === notes ? item : changed(item, now, { notes });
}

/** Marks the item as deleted; nothing of it is lost yet. */
export function removed(item: Item, now: Date): Item {
  return item.deletedAt === undefined ? changed(item, now, { deletedAt: now.toISOString() }) : item;
}

/** Takes a deletion back. */
export function restored(item: Item, now: Date): Item {
  if (item.deletedAt === undefined) return item;
  const { deletedAt: _, ...live } = item;
  return changed(live, now, {});
}

/** Two versions of a note as one text which holds both; the one that already holds the other as it is. */
export function keepBoth(first: string, second: string): string {
  if (first.includes(second)) return first;
  if (second.includes(first)) return second;
  return `${first}\n\n— — —\n\n${second}`;
}

function changed(item: Item, now: Date, change: Partial<Item>): Item {
  return { ...item, ...change, rev: item.rev + 1, updatedAt: stamp(item, now) };
}

/** Later than the last change even where the clock was set back, since the later version wins a merge. */
function stamp(item: Item, now: Date): string {
  const next = Math.min(Date.parse(item.updatedAt) + 1, LATEST);
  return new Date(Math.max(now.getTime(), next)).toISOString();
}
