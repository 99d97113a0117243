import type { CDPSession } from 'playwright';

/** Runs an expression in one world of a page and gives its number; throws what the page threw. */
export async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<number> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails !== undefined)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return Number(result.value);
}

/** A world of our own in a page, as an extension's scripts have: the page's variables are not in it. */
export async function isolatedWorld(session: CDPSession, worldName = 'bench'): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName,
  });
  return executionContextId;
}
