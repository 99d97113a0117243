import type { TellingFacts, ToldFacts } from '../posting/complete-facts.ts';
import type { Posting, Via } from '../posting/posting.ts';
import type { Reading } from '../reading/reading.ts';
import type { IgnoreWish } from './ignore.ts';
import type { Reach } from './off-switch.ts';
import type { PageSettings } from './settings.ts';

/** Positions in `Reading.signals` and `Reading.flags`. */
export type MarkPlaces = { readonly signals: readonly number[]; readonly flags: readonly number[] };

/** Several postings that stand on one page: their titles, and which of them is read. */
export type Several = { readonly titles: readonly string[]; readonly at: number };

/** What the page's script knows of the page it stands on. */
export type PageState =
  | {
      readonly kind: 'posting';
      readonly posting: Posting;
      readonly via: Via;
      readonly reading: Reading;
      /** What the user does not want to see marked; absent where that is nothing. */
      readonly ignored?: MarkPlaces;
      readonly several?: Several;
      /** How far marks are off, where they are. */
      readonly off?: 'page' | 'site' | 'all';
      /** The page says that applications are closed. */
      readonly expired?: true;
    }
  | {
      readonly kind: 'other-language';
      readonly posting: Posting;
      readonly via: Via;
      readonly language: string;
      readonly several?: Several;
      readonly expired?: true;
    }
  | {
      readonly kind: 'none';
      /** The address of a frame of another origin that may hold a posting. */
      readonly frame?: string;
      /** What the user should know of why: the text is a picture, or the posting is over. */
      readonly because?: 'image' | 'expired';
    };

/** How a page was read, in terms of the reader: nothing that the page says is in it. */
export type PageReport = {
  /** Host name of the page. */
  readonly host: string;
  readonly via?: Via;
  /** Why nothing was found. */
  readonly reason?: string;
  readonly tried: readonly string[];
  /** How many elements each selector of the adapters that may know this page finds. */
  readonly selectors: readonly { readonly site: string; readonly selector: string; readonly count: number }[];
  readonly elements: number;
  readonly words: number;
  readonly marks: number;
};

/** The text of a posting, and what of its facts helps to understand its words. */
export type TextToRead = {
  readonly text: string;
  /** BCP 47 tag that the page declares, if any. */
  readonly language?: string;
  readonly facts: TellingFacts;
};

/** What a text says: its reading, and facts that stand in its words. */
export type TextAnswer = {
  readonly reading: Reading;
  readonly facts: ToldFacts;
};

/** Why a phrase was marked, for the card and the popup. */
export type Explanation = {
  readonly entry: string;
  /** One sentence: what the wording says. */
  readonly why: string;
  /** The interview question to ask about it, if the entry names one. */
  readonly question?: string;
  /** How many of how many marks of the entry were right on labelled postings not used to write it. */
  readonly measured?: readonly [right: number, of: number];
};

/**
 * Every message that crosses a context boundary: name → function from payload to reply.
 * Add a line here first; `send` and `handle` infer the rest.
 */
type Messages = {
  /** page → worker: what stands on the tab now (the badge follows it). */
  'page/changed': (state: {
    readonly kind: PageState['kind'];
    readonly score?: number;
    readonly evidence?: Reading['evidence'];
  }) => void;
  /** page → worker: put the rest of the script where this comes from; a posting may stand there. */
  'page/start': (of: Readonly<Record<string, never>>) => void;
  /** page or UI → worker. */
  'entry/explain': (of: { readonly entry: string }) => Explanation | null;
  /** page → worker: what of the settings matters on its site. */
  'settings/page': (of: Readonly<Record<string, never>>) => PageSettings;
  /** page → worker: ignore marks or the summary bar, or take that back; false where it could not be kept. */
  ignore: (
    wish:
      | { readonly deed: 'add' | 'undo'; readonly what: IgnoreWish }
      | { readonly deed: 'bar'; readonly off: Reach },
  ) => boolean;
  /** picker → worker: this is the posting on pages of its site; false where that could not be kept. */
  'place/keep': (of: { readonly selector: string }) => boolean;
  /** page → worker: what a text says. */
  'text/read': (text: TextToRead) => TextAnswer;
  /** page → worker: the adapters that may know its site, packed. */
  'page/sites': (of: Readonly<Record<string, never>>) => string;
  /**
   * page → worker: for each of these addresses what names its posting, where that is on the shortlist, else ''.
   * Nothing where the site is not switched on.
   */
  'saved/among': (of: { readonly urls: readonly string[] }) => readonly string[];
  /** worker → page: these sites (match patterns) were switched off; a script that stands there on its own ends. */
  'page/leave': (of: { readonly patterns: readonly string[] }) => void;
  /** UI or worker → page: the settings have changed; answered once the page follows them. */
  'settings/changed': (of: Readonly<Record<string, never>>) => void;
  /** UI → page: show nothing on this page, or what is wanted on it again. */
  'page/quiet': (of: { readonly off: boolean }) => void;
  /** UI → page: read that one of several postings. */
  'page/part': (of: { readonly at: number }) => PageState;
  /** UI → page. */
  'page/report': (of: Readonly<Record<string, never>>) => PageReport;
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
