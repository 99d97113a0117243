import type { Translate } from '../platform/i18n.ts';
import type { Reach } from '../platform/off-switch.ts';
import { kindWords, shorten } from './card-view.ts';
import { createDomMaker, ICONS } from './dom-maker.ts';
import type { Mark, MarkKind } from './mark.ts';
import type { Shade } from './shade.ts';

type BarContent = {
  readonly marks: readonly Mark[];
  /** 0 to 100, or `null` where there is too little to go by. */
  readonly score: number | null;
  readonly shade: Shade;
};

export type BarDeeds = {
  readonly step: (direction: 1 | -1) => void;
  readonly goTo: (mark: Mark) => void;
  /** Switches the bar off, or on again (`none`); `page` is for this page only. */
  readonly switchOff: (reach: Reach | 'page') => void;
};

/** Where a mark lies on the page, 0 at its top and 1 at its end. */
export type Tick = { readonly kind: MarkKind; readonly at: number };

export type BarView = {
  readonly frame: HTMLElement;
  show(content: BarContent): void;
  showTicks(ticks: readonly Tick[]): void;
  /** In place of the bar: that it is off, how far, and the way back. */
  showOff(): void;
};

const KINDS: readonly MarkKind[] = ['outcome', 'output', 'flag'];
/** No one goes through a longer list. */
const MOST_LISTED = 200;

/** Builds the summary bar with its list of marks and the ticks along the scroll bar. */
export function createBarView(document: Document, words: Translate, deeds: BarDeeds): BarView {
  const { make, button, icon } = createDomMaker(document);
  const score = make('span', 'score');
  const counts = make('span', 'counts');
  const toggle = button(words('page_bar_list'), () => unfold(list.hidden === true));
  const list = make('ol', 'list');
  const row = make(
    'div',
    'row',
    score,
    counts,
    make(
      'div',
      'tools',
      icon(ICONS.previous, words('page_card_previous'), () => deeds.step(-1)),
      icon(ICONS.next, words('page_card_next'), () => deeds.step(1)),
      toggle,
      icon(ICONS.close, words('page_bar_off'), () => deeds.switchOff('all')),
    ),
  );
  const site = document.location?.hostname ?? '';
  const off = make(
    'div',
    'off',
    make('p', '', words('page_bar_is_off')),
    button(words('action_undo'), () => deeds.switchOff('none')),
    button(words('page_bar_off_site', [site]), () => deeds.switchOff('site')),
    button(words('page_bar_off_page'), () => deeds.switchOff('page')),
  );
  const spoken = make('p', 'spoken');
  const bar = make('section', 'bar', row, list, off, spoken);
  const ticks = make('div', 'ticks');
  const frame = make('div', 'frame', bar, ticks);

  bar.setAttribute('aria-label', words('page_bar_name'));
  spoken.setAttribute('role', 'status');
  ticks.setAttribute('aria-hidden', 'true');
  unfold(false);

  function unfold(isOpen: boolean): void {
    list.hidden = !isOpen;
    toggle.setAttribute('aria-expanded', String(isOpen));
  }

  function show({ marks, score: value, shade }: BarContent): void {
    frame.className = `frame ${shade}`;
    score.textContent =
      value === null ? words('page_bar_no_score') : words('page_bar_score', [String(Math.round(value))]);
    counts.replaceChildren(...KINDS.flatMap((kind) => countOf(kind, marks)));
    list.replaceChildren(...marks.slice(0, MOST_LISTED).map(rowOf));
    row.hidden = false;
    off.hidden = true;
    const told = [words('page_bar_marks', [String(marks.length)]), counts.textContent, score.textContent];
    spoken.textContent = told.join('. ');
  }

  function countOf(kind: MarkKind, marks: readonly Mark[]): (Node | string)[] {
    const number = marks.filter((mark) => mark.kind === kind).length;
    const word = words(kind === 'flag' && number > 1 ? 'pole_flags' : `pole_${kind}`);
    return number > 0 ? [make('span', `kind ${kind}`, `${number} ${word}`), ' '] : [];
  }

  function rowOf(mark: Mark): HTMLElement {
    const name = make('span', `kind ${mark.kind}`, kindWords(mark, words));
    const made = button('', () => deeds.goTo(mark));
    made.append(name, ` ${shorten(mark.phrase)}`);
    return make('li', '', made);
  }

  return {
    frame,
    show,
    showTicks: (places) =>
      ticks.replaceChildren(
        ...places.map(({ kind, at }) => {
          const tick = make('span', `tick ${kind}`);
          tick.style.top = `${(at * 100).toFixed(2)}%`;
          return tick;
        }),
      ),
    showOff: () => {
      const hadFocus = row.matches(':focus-within');
      unfold(false);
      row.hidden = true;
      off.hidden = false;
      ticks.replaceChildren();
      spoken.textContent = '';
      if (hadFocus) off.querySelector('button')?.focus({ preventScroll: true });
    },
  };
}
