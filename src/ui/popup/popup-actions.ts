import type { Phrase } from './phrases.ts';

/** What the user can do in the popup. */
export type PopupActions = {
  readonly read: (what: 'posting' | 'selection') => void;
  readonly save: () => void;
  readonly show: (phrase: Phrase) => void;
  readonly step: (direction: 1 | -1) => void;
  readonly switchSite: (to: 'on' | 'off') => void;
  readonly open: (page: 'shortlist' | 'options') => void;
  /** Resolves when the text lies on the clipboard. */
  readonly copy: (text: string) => Promise<void>;
};
