import type { CDPSession } from 'playwright';
import { type Hear, ProtocolTarget } from './protocol-target.ts';

/** The real popup of a toolbar button. */
export class PopupTarget {
  readonly #target: ProtocolTarget;

  private constructor(target: ProtocolTarget) {
    this.#target = target;
  }

  /** Attaches to the popup that is open now, or opens next, at an address that ends in `path`. */
  static async open(cdp: CDPSession, path = 'popup/index.html', hear?: Hear): Promise<PopupTarget> {
    return new PopupTarget(await ProtocolTarget.attach(cdp, path, hear));
  }

  /** Runs an expression in the popup; a promise is waited for. */
  async evaluate<Value>(expression: string): Promise<Value> {
    const reply = (await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      // Copying and asking for a permission are refused to anything but a deed of the user.
      userGesture: true,
    })) as {
      result: { value: Value };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    };
    if (reply.exceptionDetails)
      throw new Error(reply.exceptionDetails.exception?.description ?? reply.exceptionDetails.text);
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

  send(method: string, params: object = {}): Promise<unknown> {
    return this.#target.send(method, params);
  }

  /** Closes it, as a click beside it would, and resolves once it is gone. */
  close(): Promise<void> {
    return this.#target.close();
  }
}
