import type { PageState } from '../../platform/messages.ts';
import type { Posting, Via } from '../../posting/posting.ts';
import type { Standing } from '../../reading/percentile.ts';
import type { Reading } from '../../reading/reading.ts';
import type { MarksReach } from './marks-choice.tsx';
import type { Question } from './questions.ts';

/** The tab in front. `url` is absent where the browser has not granted this tab. */
export type Tab = {
  readonly id: number;
  readonly url?: string;
  readonly incognito: boolean;
  readonly isLoading?: boolean;
};

/** Everything the popup does to the world outside it; every promise may reject. */
export type PopupWorld = {
  readonly questions: readonly Question[];
  /** How a reading compares with other postings; null where it says too little. */
  readonly compare: (posting: Pick<Posting, 'title'>, reading: Reading) => Standing | null;
  readonly activeTab: () => Promise<Tab | null>;
  /** False where the browser forbids it. */
  readonly inject: (tabId: number) => Promise<boolean>;
  /** Resolves once the tab has loaded. */
  readonly loaded: (tabId: number) => Promise<void>;
  readonly read: (tabId: number, what: 'posting' | 'selection') => Promise<PageState>;
  /** Switches marks off for the page, its site or everywhere, or on again (`none`). */
  readonly setMarks: (tabId: number, reach: MarksReach) => Promise<void>;
  readonly readPart: (tabId: number, at: number) => Promise<PageState>;
  readonly show: (tabId: number, list: 'signals' | 'flags', index: number) => Promise<void>;
  readonly step: (tabId: number, direction: 1 | -1) => Promise<void>;
  /** Resolves once the write has completed. */
  readonly save: (posting: Posting, reading: Reading | null, via: Via) => Promise<void>;
  readonly isSaved: (posting: Posting) => Promise<boolean>;
  readonly savedCount: () => Promise<number>;
  /** Null where the address is not of a site that can be switched. */
  readonly siteIsOn: (url: string) => Promise<boolean | null>;
  /** Must reach the browser within the click, before any await; false where the user says no. */
  readonly switchSite: (url: string, to: 'on' | 'off') => Promise<boolean>;
  /** Starts the picker on the page, and closes the popup; false where the browser forbids it. */
  readonly pick: (tabId: number) => Promise<boolean>;
  readonly forgetPlace: (tabId: number) => Promise<void>;
  /** How the page was read, as text. */
  readonly report: (tabId: number) => Promise<string>;
  readonly copy: (text: string) => Promise<void>;
  readonly open: (page: 'shortlist' | 'options') => Promise<void>;
};
