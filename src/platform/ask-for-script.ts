import { extension } from './extension.ts';
import type { MessageName } from './messages.ts';

const NAME: MessageName = 'page/start';

/**
 * Asks the worker for the rest of the page's script. Does without the messenger, which would be most
 * of the gate's weight. False where the extension is gone; the answer itself is the script.
 */
export function askForScript(): boolean {
  const api = extension();
  void api?.runtime.sendMessage({ name: NAME, payload: {} }).catch(() => undefined);
  return api !== undefined;
}
