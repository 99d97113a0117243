import { t } from '../../platform/i18n.ts';
import type { Item } from '../../shortlist/item.ts';

/** The title, or words in place of one. */
export function titleOf({ posting }: Item): string {
  return posting.title ?? t('unknown_title');
}

/** A stored date as the user writes dates. */
export function dayOf(iso: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(new Date(iso));
}
