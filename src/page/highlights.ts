import type { Mark, MarkKind } from './mark.ts';
import { MARK_STYLES, markRules } from './mark-styles.ts';
import { type Shade, shadeBehind } from './shade.ts';

/** Paints marks on a document without changing its nodes. */
export type Highlights = {
  /** Paints exactly these marks in place of the former ones. */
  paint(marks: readonly Mark[]): void;
  /** Paints again what the page has taken out of the registry, which it shares with us. */
  repair(): void;
  /** The same unasked, and once only for each painting: a page that takes them away again is let be. */
  restore(): void;
  /** Takes every mark and every rule of ours away. */
  clear(): void;
};

/** Flags lie over signals, so that a wavy line is seen where both stand. */
const PRIORITY: Readonly<Record<MarkKind, number>> = { output: 0, outcome: 1, flag: 2 };

/**
 * The highlights of `document`. The registry is one for the page and all extensions: the names are
 * drawn by lot so that they neither meet another's nor tell the page whose they are.
 */
export function createHighlights(document: Document, view: Window & typeof globalThis): Highlights {
  const prefix = `h${view.crypto.getRandomValues(new Uint32Array(1)).join('').slice(0, 8)}`;
  const nameOf = (kind: MarkKind, shade: Shade) =>
    `${prefix}-${PRIORITY[kind]}${shade === 'light' ? 'a' : 'b'}`;
  const registry = view.CSS.highlights;
  let sheet: CSSStyleSheet | undefined;
  let styled: DocumentOrShadowRoot[] = [];
  let ours = new Map<string, Highlight>();
  let isRestored = false;

  function style(marks: readonly Mark[]): void {
    if (!sheet) {
      sheet = new view.CSSStyleSheet();
      sheet.replaceSync(markRules(nameOf));
    }
    const rules = sheet;
    styled = [...rootsOf(marks, document)];
    for (const root of styled) {
      if (!root.adoptedStyleSheets.includes(rules)) root.adoptedStyleSheets.push(rules);
    }
  }

  function clear(): void {
    ours = new Map();
    for (const { kind, shade } of MARK_STYLES) registry.delete(nameOf(kind, shade));
    for (const root of styled) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    }
    styled = [];
  }

  function paint(marks: readonly Mark[]): void {
    if (marks.length === 0) {
      clear();
      return;
    }
    const groups = rangesByStyle(marks, view);
    for (const { kind, shade } of MARK_STYLES) {
      const highlight = new view.Highlight();
      for (const range of groups.get(`${kind} ${shade}`) ?? []) highlight.add(range);
      highlight.priority = PRIORITY[kind];
      ours.set(nameOf(kind, shade), highlight);
    }
    repair();
    isRestored = false;
    style(marks);
  }

  function repair(): void {
    for (const [name, highlight] of ours) {
      if (registry.get(name) !== highlight) registry.set(name, highlight);
    }
  }

  function restore(): void {
    if (isRestored || [...ours].every(([name, highlight]) => registry.get(name) === highlight)) return;
    isRestored = true;
    repair();
  }

  return { paint, repair, restore, clear };
}

function rangesByStyle(marks: readonly Mark[], view: Window): Map<string, Range[]> {
  const groups = new Map<string, Range[]>();
  const shades = new Map<Element, Shade>();
  for (const { kind, ranges } of marks) {
    for (const range of ranges) {
      const key = `${kind} ${shadeOf(range, shades, view)}`;
      const group = groups.get(key);
      if (group) group.push(range);
      else groups.set(key, [range]);
    }
  }
  return groups;
}

function shadeOf(range: Range, known: Map<Element, Shade>, view: Window): Shade {
  const element = range.startContainer.parentElement;
  if (!element) return 'light';
  const shade = known.get(element) ?? shadeBehind(element, view);
  known.set(element, shade);
  return shade;
}

/** The document, and the shadow roots that marks stand in: rules do not reach into those by themselves. */
function rootsOf(marks: readonly Mark[], document: Document): Set<DocumentOrShadowRoot> {
  const roots = new Set<DocumentOrShadowRoot>([document]);
  for (const { ranges } of marks) {
    for (const range of ranges) {
      const root = range.startContainer.getRootNode();
      if (root instanceof ShadowRoot) roots.add(root);
    }
  }
  return roots;
}
