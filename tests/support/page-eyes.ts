import type { Page } from 'playwright';

/** The words of every range that is painted on the page, in reading order. */
export function paintedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[];
    return ranges.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other)).map(String);
  });
}

/** What a screen reader is given of the card on the page, or null while there is no card with its reason. */
export async function cardOn(page: Page): Promise<{ readonly name: string; readonly words: string } | null> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  const dialog = nodes.find(
    ({ role, name }) => role?.value === 'dialog' && /^(Outcome|Output|Red flag)/.test(name?.value),
  );
  if (!dialog) return null;
  const below = new Set(dialog.childIds);
  const words: string[] = [];
  for (const { nodeId, childIds, role, name } of nodes) {
    if (!below.has(nodeId)) continue;
    for (const id of childIds ?? []) below.add(id);
    if (role?.value === 'StaticText') words.push(name?.value);
  }
  return { name: dialog.name?.value, words: words.join(' ') };
}
