import { t } from '../../platform/i18n.ts';
import type { Pole } from '../../reading/reading.ts';

export type MarkKind = Pole | 'flag';

type PoleTagProps = {
  readonly pole: MarkKind;
  /** How many the word stands for. */
  readonly count?: number;
};

/** The word for a kind of mark in the very line style that it has on the page. */
export function PoleTag({ pole, count = 1 }: PoleTagProps) {
  return (
    <span class={`pole-tag mark-${pole}`}>
      {t(pole === 'flag' && count !== 1 ? 'pole_flags' : `pole_${pole}`)}
    </span>
  );
}
