import { extension } from './extension.ts';
import { isRecord } from './is-record.ts';
import type { MessageName } from './messages.ts';

const NAME: MessageName = 'place/keep';

/** Asks the worker to keep a place for this site; false where it is not kept. Without the messenger, for its weight. */
export async function keepPlace(selector: string): Promise<boolean> {
  const reply: unknown = await extension()?.runtime.sendMessage({ name: NAME, payload: { selector } });
  return isRecord(reply) && reply.value === true;
}
