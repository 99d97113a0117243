import type { Translate } from '../platform/i18n.ts';
import type { Explanation } from '../platform/messages.ts';
import { createDomMaker, ICONS } from './dom-maker.ts';
import { createIgnoreView, type IgnoreDeeds, type IgnoreState } from './ignore-view.ts';
import type { Mark } from './mark.ts';
import type { Shade } from './shade.ts';
import { trackRecord } from './track-record.ts';

/** What the card says. `why` is `waiting` until the reason has come, and `null` where none came. */
export type CardContent = {
  readonly mark: Pick<Mark, 'kind' | 'axis' | 'phrase'>;
  /** Counted from 1; 0 for a mark that was just ignored. */
  readonly position: number;
  readonly total: number;
  readonly why: Explanation | 'waiting' | null;
  readonly ignoring: IgnoreState;
  readonly shade: Shade;
};

export type CardDeeds = IgnoreDeeds & {
  readonly close: () => void;
  readonly step: (direction: 1 | -1) => void;
};

/** The card's nodes: `frame` is put on the page once, `show` fills it in place so that focus inside it stays. */
export type CardView = {
  readonly frame: HTMLElement;
  readonly card: HTMLElement;
  show(content: CardContent): void;
  /** Shows a passing sentence instead of a card. */
  showNotice(sentence: string, shade: Shade): void;
};

/** A phrase is quoted up to here. */
const MAX_PHRASE = 160;

/** Builds the card. Text of the page and of the lexicon goes in as text only. */
export function createCardView(document: Document, words: Translate, deeds: CardDeeds): CardView {
  const maker = createDomMaker(document);
  const { make, icon } = maker;

  const kind = make('span', 'kind');
  const phrase = make('p', 'phrase');
  const why = make('p', 'why');
  const record = make('p', 'record');
  const question = make('p', 'question');
  const ask = make('div', 'ask', make('p', 'label', words('page_card_ask')), question);
  const position = make('span', 'position');
  const steps = [
    icon(ICONS.previous, words('page_card_previous'), () => deeds.step(-1)),
    icon(ICONS.next, words('page_card_next'), () => deeds.step(1)),
  ];
  const ignoring = createIgnoreView(maker, words, document.location?.hostname ?? '', deeds);
  const foot = make('div', 'foot', position, ...steps, ignoring.open);
  const title = make('p', 'title', kind);
  const head = make('div', 'head', title, icon(ICONS.close, words('action_close'), deeds.close));
  const card = make('div', 'card', head, phrase, why, ask, record, foot, ignoring.part);
  const spoken = make('p', 'spoken');
  const notice = make('p', 'notice');
  const frame = make('div', 'frame', card, notice, spoken);

  title.id = 'title';
  phrase.id = 'phrase';
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', 'title phrase');
  spoken.setAttribute('role', 'status');
  notice.setAttribute('role', 'alert');

  let last: CardContent['mark'] | undefined;

  function show(content: CardContent): void {
    const { mark, shade } = content;
    const place =
      content.position > 0
        ? words('page_card_position', [String(content.position), String(content.total)])
        : '';
    frame.className = `frame ${shade}`;
    kind.className = `kind ${mark.kind}`;
    kind.textContent = kindWords(mark, words);
    phrase.textContent = `“${shorten(mark.phrase)}”`;
    why.textContent = reasonWords(content.why, words);
    why.classList.toggle('waiting', content.why === 'waiting');
    question.textContent = questionOf(content.why);
    ask.hidden = questionOf(content.why) === '';
    record.textContent = recordOf(content.why, words);
    record.hidden = record.textContent === '';
    position.textContent = place;
    for (const step of steps) step.hidden = content.total < (content.position > 0 ? 2 : 1);
    ignoring.show(content.ignoring, shorten(mark.phrase), mark !== last);
    last = mark;
    // Focus on the card reads its title; the live region says what a later step or the reason adds.
    spoken.textContent =
      content.why === 'waiting' || content.ignoring !== 'none'
        ? ''
        : [
            place,
            kind.textContent,
            phrase.textContent,
            why.textContent,
            question.textContent,
            record.textContent,
          ].join('. ');
    card.hidden = false;
    notice.hidden = true;
    notice.textContent = '';
  }

  function showNotice(sentence: string, shade: Shade): void {
    frame.className = `frame ${shade}`;
    notice.textContent = sentence;
    spoken.textContent = '';
    card.hidden = true;
    notice.hidden = false;
  }

  return { frame, card, show, showNotice };
}

/** What a mark is, in words. */
export function kindWords({ kind, axis }: CardContent['mark'], words: Translate): string {
  if (kind === 'flag') return words('pole_flag');
  if (!axis) return words(`pole_${kind}`);
  return words(`page_card_${kind}`, [words(`page_axis_${axis}`)]);
}

function reasonWords(why: CardContent['why'], words: Translate): string {
  if (why === 'waiting') return words('page_card_waiting');
  return why ? why.why : words('page_card_no_reason');
}

function questionOf(why: CardContent['why']): string {
  return why !== null && why !== 'waiting' ? (why.question ?? '') : '';
}

function recordOf(why: CardContent['why'], words: Translate): string {
  return why !== null && why !== 'waiting' ? trackRecord(why.measured, words) : '';
}

/** A phrase as one line of a length that can be quoted. */
export function shorten(phrase: string): string {
  const line = phrase.replace(/\s+/g, ' ');
  return line.length > MAX_PHRASE ? `${line.slice(0, MAX_PHRASE)}…` : line;
}
