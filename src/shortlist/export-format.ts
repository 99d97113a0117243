import * as v from 'valibot';
import type { Item } from './item.ts';
import { itemSchema, readItem } from './item-schema.ts';
import { isTooDeep } from './json-depth.ts';

const FORMAT = 'outcome-lens-shortlist';
const VERSION = 1;
const DEEPEST = 32;

/** Files above this size (in UTF-16 units, or bytes of a file) are refused unread. */
export const LARGEST_IMPORT = 50 * 1024 * 1024;

/** An item of a file that was left out; `index` counts from 0 in the file's `items`. */
export type Skipped = { readonly index: number; readonly reason: string };

export type Refusal = 'too-large' | 'not-json' | 'not-ours' | 'newer';

export type ImportFile =
  | { readonly ok: true; readonly items: readonly Item[]; readonly skipped: readonly Skipped[] }
  | { readonly ok: false; readonly refusal: Refusal };

const envelope = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  items: v.array(v.unknown()),
});
const anyVersion = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.gtValue(VERSION)) });

/**
 * Writes items as the text of an export file, oldest first and with keys in one fixed order, so that two
 * exports of the same shortlist differ in their first lines only. `app` names the writing version.
 */
export function writeExport(items: readonly Item[], exportedAt: Date, app: string): string {
  // The schema rebuilds each object key by key, in its own order.
  const ordered = items
    .map((item) => v.parse(itemSchema, item))
    .sort((a, b) => (a.savedAt + a.id < b.savedAt + b.id ? -1 : 1));
  const file = {
    format: FORMAT,
    version: VERSION,
    exportedAt: exportedAt.toISOString(),
    app,
    count: ordered.length,
    items: ordered,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads the text of an export file, which may come from anywhere. Never throws. */
export function readExport(text: string): ImportFile {
  if (text.length > LARGEST_IMPORT) return { ok: false, refusal: 'too-large' };
  if (isTooDeep(text, DEEPEST)) return { ok: false, refusal: 'not-ours' };
  const json = parse(text);
  if (json === undefined) return { ok: false, refusal: 'not-json' };
  if (v.is(anyVersion, json)) return { ok: false, refusal: 'newer' };
  const file = v.safeParse(envelope, json);
  if (!file.success) return { ok: false, refusal: 'not-ours' };

  const results = file.output.items.map(readItem);
  return {
    ok: true,
    items: results.flatMap((result) =>
      result.ok && result.item.deletedAt === undefined ? [result.item] : [],
    ),
    skipped: results.flatMap((result, index) => {
      if (!result.ok) return [{ index, reason: result.reason }];
      return result.item.deletedAt === undefined ? [] : [{ index, reason: 'deleted' }];
    }),
  };
}

function parse(text: string): unknown {
  try {
    // Some editors put a byte order mark before the text.
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}
