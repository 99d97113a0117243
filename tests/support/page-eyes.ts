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

type Edges = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** The card and the summary bar as they are drawn, and the window they are drawn in, all in the same pixels. */
export async function boxesOn(page: Page): Promise<{
  readonly window: { readonly width: number; readonly height: number };
  readonly boxes: readonly Edges[];
}> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const { cssLayoutViewport } = await cdp.send('Page.getLayoutMetrics');
  const boxes: Edges[] = [];
  for (const { role, name, backendDOMNodeId } of nodes) {
    const isOurs =
      (role?.value === 'dialog' && /^(Outcome|Output|Red flag)/.test(name?.value)) ||
      (role?.value === 'region' && name?.value === 'Marks of Outcome Lens on this page');
    if (!isOurs || backendDOMNodeId === undefined) continue;
    const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: backendDOMNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    boxes.push({ left, top, right, bottom });
  }
  await cdp.detach();
  const { clientWidth: width, clientHeight: height } = cssLayoutViewport;
  return { window: { width, height }, boxes };
}
