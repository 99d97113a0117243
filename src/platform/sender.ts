import type { Runtime } from 'webextension-polyfill';
import type { SenderKind } from './message-rules.ts';

/** Where a message came from, as the browser says it; nothing in here is taken from the message. */
export type Sender = {
  readonly kind: SenderKind;
  readonly tabId?: number;
  /** 0 for the page itself, another number for a frame in it. */
  readonly frameId?: number;
  /** The frame's address, for a page. */
  readonly url?: string;
};

/**
 * Who sent it, or `null` where it is not of this extension.
 * `own` is what identifies us: our id and the origin of our own pages.
 */
export function identifySender(
  from: Runtime.MessageSender & { readonly origin?: string },
  own: { readonly id: string; readonly origin: string },
): Sender | null {
  if (from.id !== own.id) return null;
  const tabId = from.tab?.id;
  const where = {
    ...(tabId === undefined ? {} : { tabId }),
    ...(from.frameId === undefined ? {} : { frameId: from.frameId }),
    ...(from.url === undefined ? {} : { url: from.url }),
  };

  const address = from.url ?? from.origin;
  if (address === undefined) return from.tab ? null : { kind: 'worker', ...where };
  // `origin` alone can be "null" (a sandboxed frame), and such a frame is a page like any other.
  if (!isWithin(address, own.origin)) return { kind: 'page', ...where };
  return { kind: from.tab || isDocument(address) ? 'own-ui' : 'worker', ...where };
}

/** The host name of a sender's page; empty where it has none. */
export function siteOf({ url }: Sender): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname : '';
}

function isWithin(address: string, origin: string): boolean {
  return address === origin || address.startsWith(`${origin}/`);
}

function isDocument(address: string): boolean {
  return address.split(/[?#]/, 1)[0]?.endsWith('.html') ?? false;
}
