import type { Runtime } from 'webextension-polyfill';
import { extension } from './extension.ts';
import { isRecord } from './is-record.ts';
import { messageRules } from './message-rules.ts';
import type { MessageName, Payload, Reply } from './messages.ts';
import { identifySender, type Sender } from './sender.ts';

/** What a context answers: for each message it takes, a function from payload to reply. */
export type Handlers = {
  readonly [N in MessageName]?: (payload: Payload<N>, sender: Sender) => Reply<N> | Promise<Reply<N>>;
};

/** Nobody answered: no script stands on that tab, or the extension was updated since. */
export class NobodyListens extends Error {
  override readonly name = 'NobodyListens';
}

type Envelope = { readonly name: string; readonly payload: unknown };
type Result = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

/** Sends to the worker (or to our own pages). Throws what the handler threw, or `NobodyListens`. */
export async function send<N extends MessageName>(name: N, payload: Payload<N>): Promise<Reply<N>> {
  return open(await post((api) => api.runtime.sendMessage({ name, payload })), name);
}

/** Sends to the script on a tab's top frame, or in another frame of it. Throws what the handler threw, or `NobodyListens`. */
export async function sendToTab<N extends MessageName>(
  tabId: number,
  name: N,
  payload: Payload<N>,
  frameId = 0,
): Promise<Reply<N>> {
  return open(await post((api) => api.tabs.sendMessage(tabId, { name, payload }, { frameId })), name);
}

/** Sends to the scripts in every frame of every tab; nobody need be there. */
export async function tellAllTabs<N extends MessageName>(name: N, payload: Payload<N>): Promise<void> {
  const api = extension();
  const tabs = (await api?.tabs.query({})) ?? [];
  await Promise.allSettled(
    tabs.map(({ id }) => (id === undefined ? undefined : api?.tabs.sendMessage(id, { name, payload }))),
  );
}

/**
 * Answers messages from now on, and returns a function that ends it. Call it once per context, at
 * the top level and without waiting for anything, or a woken worker misses what it was woken for.
 */
export function handle(handlers: Handlers): () => void {
  const api = extension();
  if (!api) return () => undefined;
  const own = { id: api.runtime.id, origin: api.runtime.getURL('').replace(/\/$/, '') };

  // The callback form: Chrome before 148 does not take a promise from a listener.
  const listener = (
    message: unknown,
    from: Runtime.MessageSender,
    respond: (result: Result) => void,
  ): true | undefined => {
    const answer = answerTo(message, identifySender(from, own), handlers);
    answer?.then(respond).catch((error: unknown) => respond(failure(error)));
    return answer ? true : undefined;
  };
  const { onMessage } = api.runtime;
  onMessage.addListener(listener as Runtime.OnMessageListener);
  return () => onMessage.removeListener(listener as Runtime.OnMessageListener);
}

/** The reply to one message, or `undefined` where it is not for this context. Never rejects. */
function answerTo(message: unknown, sender: Sender | null, handlers: Handlers): Promise<Result> | undefined {
  if (!isEnvelope(message) || !isMessageName(message.name)) return undefined;
  return handlers[message.name] ? run(message.name, message.payload, sender, handlers) : undefined;
}

async function run<N extends MessageName>(
  name: N,
  payload: unknown,
  sender: Sender | null,
  handlers: Handlers,
): Promise<Result> {
  const rule = messageRules[name];
  if (!sender || !rule.from.includes(sender.kind)) return { ok: false, error: `${name}: not from there` };
  if (!rule.accepts(payload)) return { ok: false, error: `${name}: not understood` };
  try {
    return { ok: true, value: await handlers[name]?.(payload, sender) };
  } catch (error) {
    return failure(error);
  }
}

function failure(error: unknown): Result {
  return { ok: false, error: error instanceof Error ? error.message : String(error) };
}

async function post(
  by: (api: NonNullable<ReturnType<typeof extension>>) => Promise<unknown>,
): Promise<unknown> {
  const api = extension();
  if (!api) throw new NobodyListens('The extension was updated or removed.');
  try {
    return await by(api);
  } catch (error) {
    throw new NobodyListens(error instanceof Error ? error.message : String(error));
  }
}

function open<N extends MessageName>(result: unknown, name: N): Reply<N> {
  if (!isRecord(result) || typeof result.ok !== 'boolean') throw new NobodyListens(`${name}: no answer`);
  if (!result.ok) throw new Error(String(result.error));
  // Typed by the handler on the other side, which is this same build.
  return result.value as Reply<N>;
}

function isEnvelope(message: unknown): message is Envelope {
  return isRecord(message) && typeof message.name === 'string';
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(messageRules, name);
}
