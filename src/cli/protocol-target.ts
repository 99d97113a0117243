import type { CDPSession } from 'playwright';

type Answer = {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};
type ProtocolEvent = { readonly method: string; readonly params: unknown };

/** Hears what a target tells by itself, once its domain is enabled. */
export type Hear = (method: string, params: unknown) => void;

/**
 * One thing in the browser, spoken to over the protocol through the browser's own session: for what no page of the
 * browser's driver stands for, the popup and the worker.
 */
export class ProtocolTarget {
  readonly #cdp: CDPSession;
  readonly #id: string;
  readonly #session: string;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  readonly #gone: Promise<void>;
  #last = 0;

  private constructor(cdp: CDPSession, id: string, session: string, hear: Hear) {
    this.#cdp = cdp;
    this.#id = id;
    this.#session = session;
    this.#gone = new Promise((done) => {
      cdp.on('Target.targetDestroyed', ({ targetId }) => {
        if (targetId === id) done();
      });
    });
    cdp.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      if (sessionId !== session) return;
      const heard: Answer | ProtocolEvent = JSON.parse(message);
      if ('method' in heard) hear(heard.method, heard.params);
      else if (heard.id !== undefined) this.#waiting.get(heard.id)?.(heard);
    });
  }

  /** Attaches to a target that is there now, or comes next, at an address that ends in `path`. */
  static async attach(cdp: CDPSession, path: string, hear: Hear = () => undefined): Promise<ProtocolTarget> {
    const targetId = await idOf(cdp, path);
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
    return new ProtocolTarget(cdp, targetId, sessionId, hear);
  }

  send(method: string, params: object = {}): Promise<unknown> {
    const id = ++this.#last;
    const answered = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, ({ result, error }) => {
        this.#waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result);
      });
    });
    const message = JSON.stringify({ id, method, params });
    const sent = this.#cdp.send('Target.sendMessageToTarget', { sessionId: this.#session, message });
    return Promise.all([answered, sent]).then(([answer]) => answer);
  }

  /** Closes it, and resolves once it is gone; it may have gone by itself. */
  async close(): Promise<void> {
    await this.#cdp.send('Target.closeTarget', { targetId: this.#id }).catch(() => undefined);
    await this.#gone;
  }
}

async function idOf(cdp: CDPSession, path: string): Promise<string> {
  const isIt = ({ url }: { url: string }) => url.endsWith(path);
  const opened = new Promise<string>((found) => {
    const see = ({ targetInfo }: { targetInfo: { targetId: string; url: string } }) => {
      if (isIt(targetInfo)) found(targetInfo.targetId);
    };
    cdp.on('Target.targetCreated', see);
    cdp.on('Target.targetInfoChanged', see);
  });
  await cdp.send('Target.setDiscoverTargets', { discover: true });
  const { targetInfos } = await cdp.send('Target.getTargets');
  return targetInfos.find(isIt)?.targetId ?? opened;
}
