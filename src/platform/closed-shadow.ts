import { extension } from './extension.ts';

type Opener = (element: Element) => ShadowRoot | null;

/** The browser's way into shadow trees that are closed to the page's own scripts; nothing where it gives none. */
export function closedShadowOpener(): Opener {
  const { dom } = (extension() ?? {}) as { dom?: { openOrClosedShadowRoot?: Opener } };
  return (element) => {
    try {
      return dom?.openOrClosedShadowRoot?.(element) ?? null;
    } catch {
      return null; // an element that can have none
    }
  };
}
