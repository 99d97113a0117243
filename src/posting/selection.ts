import type { Extraction } from './extraction.ts';
import { declaredLanguage } from './page-facts.ts';
import { postingUrl } from './posting-url.ts';
import { bodyOf, containsNode, isElement, parentElementOf } from './safe-dom.ts';
import { mapText } from './text-map.ts';

const LEAST_SELECTED = 40;

/**
 * Takes what the reader has selected as the description ("Read the selected text"): whole text nodes the
 * selection touches, rendered and mapped like any description. Facts other than address and language are absent.
 */
export function extractSelection(selection: Selection | null, document: Document, url: string): Extraction {
  const tried = ['selection'];
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed)
    return { found: false, tried, reason: 'nothing is selected' };
  const range = selection.getRangeAt(0);
  const root = elementAt(range.commonAncestorContainer) ?? bodyOf(document);
  if (root === null) return { found: false, tried, reason: 'nothing is selected' };
  const map = mapText([root], { only: (node) => range.intersectsNode(node) && !endsAt(range, node) });
  if (map.text.length < LEAST_SELECTED) return { found: false, tried, reason: 'too little text' };
  const address = postingUrl(url);
  const language = declaredLanguage(document);
  const posting = {
    ...(address === undefined ? {} : { url: address }),
    ...(language === undefined ? {} : { language }),
    text: map.text,
  };
  return { found: true, posting, via: 'selection', elements: [root], map, tried };
}

function elementAt(node: Node): Element | null {
  return isElement(node) ? node : parentElementOf(node);
}

/** A selection drawn to the next paragraph's very start touches it without holding any of it. */
function endsAt(range: Range, node: Text): boolean {
  if (range.endOffset === 0 && containsNode(range.endContainer, node)) return true;
  return range.startContainer === node && range.startOffset >= node.data.trimEnd().length;
}
