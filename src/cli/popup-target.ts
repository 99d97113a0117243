import type { CDPSession } from 'playwright';

type Answer = { readonly id?: number; readonly result?: unknown; readonly error?: { readonly message: string } };

/**
 * The real popup of a toolbar button. No page of the browser's driver stands for it, so it is spoken to over the
 * protocol, through the browser's own session.
 */
export class PopupTarget {
  readonly #cdp: CDPSession;
  readonly #session: string;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #last = 0;

  private constructor(cdp: CDPSession, session: string) {
    this.#cdp = cdp;
    this.#session = session;
    cdp.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      if (sessionId !== session) return;
      const answer: Answer = JSON.parse(message);
      if (answer.id !== undefined) this.#waiting.get(answer.id)?.(answer);
    });
  }

  /** Attaches to the popup that is open now, or opens next, at an address that ends in `path`. */
  static async open(cdp: CDPSession, path = 'popup/index.html'): Promise<PopupTarget> {
    const targetId = await popupId(cdp, path);
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
    return new PopupTarget(cdp, sessionId);
  }

  /** Runs an expression in the popup; a promise is waited for. */
  async evaluate<Value>(expression: string): Promise<Value> {
    const reply = (await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })) as {
      result: { value: Value };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    };
    if (reply.exceptionDetails) throw new Error(reply.exceptionDetails.exception?.description ?? reply.exceptionDetails.text);
    return reply.result.value;
  }

  /** Resolves once `condition` (an expression) holds; asked again whenever the popup's content changes. */
  async until(condition: string): Promise<void> {
    await this.evaluate(`new Promise((done) => {
      const check = () => { if (${condition}) { observer.disconnect(); done(true); } };
      const observer = new MutationObserver(check);
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      check();
    })`);
  }

  /** A PNG of the popup as it stands. */
  async screenshot(): Promise<Buffer> {
    const { data } = (await this.send('Page.captureScreenshot', { format: 'png' })) as { data: string };
    return Buffer.from(data, 'base64');
  }

  send(method: string, params: object): Promise<unknown> {
    const id = ++this.#last;
    const answered = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, ({ result, error }) => {
        this.#waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result);
      });
    });
    const message = JSON.stringify({ id, method, params });
    return this.#cdp.send('Target.sendMessageToTarget', { sessionId: this.#session, message }).then(() => answered);
  }
}

async function popupId(cdp: CDPSession, path: string): Promise<string> {
  const isPopup = ({ url }: { url: string }) => url.endsWith(path);
  const opened = new Promise<string>((found) => {
    const see = ({ targetInfo }: { targetInfo: { targetId: string; url: string } }) => {
      if (isPopup(targetInfo)) found(targetInfo.targetId);
    };
    cdp.on('Target.targetCreated', see);
    cdp.on('Target.targetInfoChanged', see);
  });
  await cdp.send('Target.setDiscoverTargets', { discover: true });
  const { targetInfos } = await cdp.send('Target.getTargets');
  return targetInfos.find(isPopup)?.targetId ?? opened;
}
