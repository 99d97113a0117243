import type { Translate } from '../platform/i18n.ts';
import { IGNORE_SCOPES, type IgnoreScope } from '../platform/ignore.ts';
import type { DomMaker } from './dom-maker.ts';

/** Where an ignore stands: nothing chosen, kept, or not kept. */
export type IgnoreState = 'none' | IgnoreScope | 'failed';

export type IgnoreDeeds = {
  readonly ignore: (scope: IgnoreScope) => void;
  readonly undoIgnore: () => void;
  /** The user has shown or hidden the choices. */
  readonly folded: () => void;
};

/** The part of the card that ignores a mark: a button, four choices behind it, and Undo where the deed was done. */
export type IgnoreView = {
  readonly open: HTMLButtonElement;
  readonly part: HTMLElement;
  show(state: IgnoreState, phrase: string, isNewCard: boolean): void;
};

export function createIgnoreView(
  { make, button: makeButton }: DomMaker,
  words: Translate,
  site: string,
  deeds: IgnoreDeeds,
): IgnoreView {
  const open = makeButton(words('page_ignore'), () => {
    unfold(choices.hidden === true);
    deeds.folded();
    part.scrollIntoView({ block: 'nearest' });
  });
  const choices = make(
    'div',
    'choices',
    make('p', 'label', words('page_ignore_name')),
    ...IGNORE_SCOPES.map((scope) =>
      makeButton(words(`page_ignore_${scope}`, [site]), () => deeds.ignore(scope)),
    ),
  );
  const said = make('p', 'said');
  const undo = makeButton(words('action_undo'), deeds.undoIgnore);
  const part = make('div', 'ignore', choices, said, undo);
  choices.setAttribute('role', 'group');
  choices.setAttribute('aria-label', words('page_ignore_name'));
  said.setAttribute('role', 'status');

  function unfold(isOpen: boolean): void {
    choices.hidden = !isOpen;
    part.hidden = choices.hidden && said.textContent === '';
    open.setAttribute('aria-expanded', String(isOpen));
  }

  function show(state: IgnoreState, phrase: string, isNewCard: boolean): void {
    const isDone = state !== 'none' && state !== 'failed';
    const hadFocus = choices.matches(':focus-within');
    said.textContent = state === 'none' ? '' : words(`page_ignored_${state}`, [phrase, site]);
    undo.hidden = !isDone;
    open.hidden = isDone;
    if (isNewCard || state !== 'none') unfold(false);
    part.hidden = choices.hidden && state === 'none';
    // The button that was pressed is hidden now: focus would be lost with it.
    if (hadFocus) (isDone ? undo : open).focus({ preventScroll: true });
  }

  return { open, part, show };
}
