import type { MarksReach } from './marks-choice.tsx';
import type { Phrase } from './phrases.ts';

/** What the user can do in the popup. */
export type PopupActions = {
  readonly read: (what: 'posting' | 'selection') => void;
  /** Reads that one of several postings on the page. */
  readonly setMarks: (reach: MarksReach) => void;
  readonly readPart: (at: number) => void;
  readonly save: () => void;
  readonly show: (phrase: Phrase) => void;
  readonly step: (direction: 1 | -1) => void;
  /** `frame` is an address in a frame of the page, where its site is meant and not the page's own. */
  readonly switchSite: (to: 'on' | 'off', frame?: string) => void;
  /** Lets the user show on the page which part is the posting; false where the page cannot be pointed at. */
  readonly pick: () => Promise<boolean>;
  /** Forgets the part that was shown for this site. */
  readonly forgetPlace: () => void;
  /** Resolves when a report on how the page was read lies on the clipboard. */
  readonly report: () => Promise<void>;
  readonly open: (page: 'shortlist' | 'options') => void;
  /** Resolves when the text lies on the clipboard. */
  readonly copy: (text: string) => Promise<void>;
};
