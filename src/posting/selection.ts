import type { Extraction } from './extraction.ts';
import { declaredLanguage } from './page-facts.ts';
import { postingUrl } from './posting-url.ts';
import { bodyOf, isElement, parentElementOf } from './safe-dom.ts';
import { mapText } from './text-map.ts';

const LEAST_SELECTED = 20;

/**
 * Takes what the reader has selected as the description: exactly the words between the selection's ends, rendered
 * and mapped like any description. Facts other than address and language are absent.
 */
export function extractSelection(selection: Selection | null, document: Document, url: string): Extraction {
  const tried = ['selection'];
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed)
    return { found: false, tried, reason: 'nothing is selected' };
  const range = selection.getRangeAt(0);
  const root = elementAt(range.commonAncestorContainer) ?? bodyOf(document);
  if (root === null) return { found: false, tried, reason: 'nothing is selected' };
  const map = mapText([root], { part: (node) => selectedPart(range, node) });
  if (map.text.length < LEAST_SELECTED) return { found: false, tried, reason: 'too little text' };
  const address = postingUrl(url);
  const language = declaredLanguage(document);
  const posting = {
    ...(address === undefined ? {} : { url: address }),
    ...(language === undefined ? {} : { language }),
    text: map.text,
  };
  return { found: true, posting, hints: [], via: 'selection', elements: [root], map, tried };
}

function elementAt(node: Node): Element | null {
  return isElement(node) ? node : parentElementOf(node);
}

/** From where to where a text node is selected, or null where none of it is. */
function selectedPart(range: Range, node: Text): readonly [number, number] | null {
  if (!range.intersectsNode(node)) return null;
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : node.data.length;
  return from < to ? [from, to] : null;
}
