import { t } from '../../platform/i18n.ts';
import type { Several } from '../../platform/messages.ts';

type PartChoiceProps = { readonly several: Several; readonly onChoose: (at: number) => void };

/** Which of several postings on one page is read. */
export function PartChoice({ several: { titles, at }, onChoose }: PartChoiceProps) {
  return (
    <section class="popup-part part-choice">
      <label for="part">{t('popup_several', [String(titles.length)])}</label>
      <select
        id="part"
        aria-label={t('popup_several_choose')}
        value={String(at)}
        onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
      >
        {titles.map((title, index) => (
          <option key={index} value={String(index)}>
            {title || t('popup_untitled_part', [String(index + 1)])}
          </option>
        ))}
      </select>
    </section>
  );
}
