import { lexicon } from 'virtual:lexicon';
import { extractPosting } from '../posting/extract-posting.ts';
import type { Posting, Via } from '../posting/posting.ts';
import { mapText } from '../posting/text-map.ts';
import { read } from '../reading/read.ts';
import { marksOf, type TextMap } from './mark.ts';
import { NOTHING, type PageReading, type ShownKinds } from './page-reading.ts';

/** Looks for a posting and reads it. */
export function readPosting(document: Document, url: string, shown: ShownKinds): PageReading {
  const extraction = extractPosting(document, url);
  if (!extraction.found) return NOTHING;
  const { posting, via, map, elements } = extraction;
  return readText(posting, via, map, elements, shown);
}

/** Reads what the user has selected, whatever it is. */
export function readSelection(document: Document, shown: ShownKinds): PageReading {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return NOTHING;
  const range = selection.getRangeAt(0);
  const common = range.commonAncestorContainer;
  const around = common instanceof Element ? common : common.parentElement;
  if (!around) return NOTHING;

  const map = mapText([around], { only: (node) => range.intersectsNode(node) });
  if (map.text.trim() === '') return NOTHING;
  const posting = { ...titleOf(document), text: map.text };
  return readText(posting, 'selection', map, [around], shown);
}

/** An image named `title` stands in the way of the real one: only text is a title. */
function titleOf({ title }: Document): { readonly title?: string } {
  return typeof title === 'string' && title !== '' ? { title } : {};
}

function readText(
  posting: Posting,
  via: Via,
  map: TextMap,
  elements: readonly Node[],
  shown: ShownKinds,
): PageReading {
  const reading = read(posting.text, lexicon);
  if (reading.language !== 'en' && reading.language !== 'und') {
    const state = { kind: 'other-language', posting, via, language: reading.language } as const;
    return { state, marks: [], map, elements };
  }
  return {
    state: { kind: 'posting', posting, via, reading },
    marks: marksOf(reading, map, shown),
    map,
    elements,
  };
}
