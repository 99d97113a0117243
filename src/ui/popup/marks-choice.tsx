import { t } from '../../platform/i18n.ts';

/** How far marks are switched off. */
export type MarksReach = 'none' | 'page' | 'site' | 'all';

type MarksChoiceProps = {
  readonly reach: MarksReach;
  /** Host name of the page; empty where it is not known. */
  readonly site: string;
  readonly onChange: (reach: MarksReach) => void;
};

/** One switch for all that is shown on pages: for this page, its site, or everywhere. */
export function MarksChoice({ reach, site, onChange }: MarksChoiceProps) {
  const words: Readonly<Record<MarksReach, string>> = {
    none: t('popup_marks_on'),
    page: t('popup_marks_off_page'),
    site: t('popup_marks_off_site', [site]),
    all: t('popup_marks_off_all'),
  };
  const choices = (['none', 'page', 'site', 'all'] as const).filter((one) => one !== 'site' || site !== '');
  return (
    <select
      class="marks-choice"
      aria-label={t('popup_marks_where')}
      value={reach}
      onChange={({ currentTarget }) => {
        const chosen = choices.find((one) => one === currentTarget.value);
        if (chosen) onChange(chosen);
      }}
    >
      {choices.map((one) => (
        <option key={one} value={one}>
          {words[one]}
        </option>
      ))}
    </select>
  );
}
