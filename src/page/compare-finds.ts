import { stillStands } from './mark.ts';
import type { PageFind } from './page-find.ts';
import type { PageReading, TextOnPage } from './page-reading.ts';

/** Whether the page still says what was found, and shows the marks of it. */
export function isTrue(found: PageFind, content: string, { marks }: PageReading): boolean {
  return (
    found.kind === 'text' &&
    found.text.elements.every((element) => element.isConnected) &&
    marks.every(stillStands) &&
    contentOf(found) === content
  );
}

/** Whether it is what the user has selected. */
export function isSelection(found: PageFind): boolean {
  return found.kind === 'text' && found.text.about.via === 'selection';
}

/** The words of the elements that were found, for telling whether they have changed. */
export function contentOf(found: PageFind): string {
  return found.kind === 'text'
    ? found.text.elements.map((element) => element.textContent ?? '').join('\n')
    : '';
}

/** Whether two finds are of the same words under two addresses. */
export function isFormer(next: PageFind, former: TextOnPage | undefined): boolean {
  if (next.kind === 'nothing' || former === undefined) return false;
  const [now, before] = [next.text.about.posting, former.about.posting];
  return now.text === before.text && now.url !== before.url;
}
