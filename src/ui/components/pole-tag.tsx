import { t } from '../../platform/i18n.ts';
import type { Pole } from '../../reading/reading.ts';

export type MarkKind = Pole | 'flag';

type PoleTagProps = { readonly pole: MarkKind };

/** The word for a kind of mark in the very line style that it has on the page. */
export function PoleTag({ pole }: PoleTagProps) {
  return <span class={`pole-tag mark-${pole}`}>{t(`pole_${pole}`)}</span>;
}
