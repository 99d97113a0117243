import type { Posting, Via } from '../posting/posting.ts';
import type { Reading } from '../reading/reading.ts';
import type { Settings } from './settings.ts';

/** What the page's script knows of the page it stands on. */
export type PageState =
  | { readonly kind: 'posting'; readonly posting: Posting; readonly via: Via; readonly reading: Reading }
  | {
      readonly kind: 'other-language';
      readonly posting: Posting;
      readonly via: Via;
      readonly language: string;
    }
  | { readonly kind: 'none' };

/** Why a phrase was marked, for the card and the popup. */
export type Explanation = {
  readonly entry: string;
  /** One sentence: what the wording says. */
  readonly why: string;
  /** The interview question to ask about it, if the entry names one. */
  readonly question?: string;
};

/**
 * Every message that crosses a context boundary: name → function from payload to reply.
 * Add a line here first; `send` and `handle` infer the rest.
 */
export type Messages = {
  /** page → worker: what stands on the tab now (the badge follows it). */
  'page/changed': (state: {
    readonly kind: PageState['kind'];
    readonly score?: number;
    readonly evidence?: Reading['evidence'];
  }) => void;
  /** page or UI → worker. */
  'entry/explain': (of: { readonly entry: string }) => Explanation | null;
  /** page → worker: which kinds of marks to paint. */
  'settings/marks': (of: Readonly<Record<string, never>>) => Settings['marks'];
  /** UI → page: read (again, if the page has changed) and tell. */
  'page/read': (how: { readonly what: 'posting' | 'selection' }) => PageState;
  /** UI → page: scroll to a mark and open its card. `list` names which list `index` counts in. */
  'page/show': (mark: { readonly list: 'signals' | 'flags'; readonly index: number }) => void;
  /** UI or worker → page: go to the next or previous mark. */
  'page/step': (to: { readonly direction: 1 | -1 }) => void;
};

export type MessageName = keyof Messages;
export type Payload<N extends MessageName> = Parameters<Messages[N]>[0];
export type Reply<N extends MessageName> = ReturnType<Messages[N]>;
