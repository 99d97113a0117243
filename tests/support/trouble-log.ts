import type { Hear } from '../../src/cli/protocol-target.ts';

type Console = {
  readonly type: string;
  readonly args: readonly { readonly value?: unknown; readonly description?: string }[];
};
type Thrown = {
  readonly exceptionDetails: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
};
type Entry = { readonly entry: { readonly level: string; readonly text: string; readonly url?: string } };
type Request = { readonly request: { readonly url: string } };

/** What went wrong, and what was asked of the network, in one context that is listened to. */
export type TroubleLog = {
  readonly troubles: readonly string[];
  readonly requests: readonly string[];
  readonly hear: Hear;
};

/** The protocol domains that have to be enabled for the log to hear. */
export const HEARD = ['Runtime.enable', 'Log.enable', 'Network.enable'] as const;

/** Collects exceptions, errors and warnings of a console, and requests other than for the extension's own files. */
export function troubleLog(where: string): TroubleLog {
  const troubles: string[] = [];
  const requests: string[] = [];
  const note = (what: string) => troubles.push(`${where}: ${what}`);
  const heard: Readonly<Record<string, (params: unknown) => void>> = {
    'Runtime.exceptionThrown': (params) => {
      const { text, exception } = (params as Thrown).exceptionDetails;
      note(exception?.description ?? text);
    },
    'Runtime.consoleAPICalled': (params) => {
      const { type, args } = params as Console;
      if (type === 'error' || type === 'warning' || type === 'assert')
        note(args.map(({ value, description }) => String(value ?? description)).join(' '));
    },
    'Log.entryAdded': (params) => {
      const { level, text, url } = (params as Entry).entry;
      if (level === 'error' || level === 'warning') note(`${text} ${url ?? ''}`);
    },
    'Network.requestWillBeSent': (params) => {
      const { url } = (params as Request).request;
      if (!/^(chrome-extension|data|blob):/.test(url)) requests.push(`${where}: ${url}`);
    },
  };
  return { troubles, requests, hear: (method, params) => heard[method]?.(params) };
}
