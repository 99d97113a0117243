import { t } from '../../platform/i18n.ts';
import { type Item, STATUSES, type Status } from '../../shortlist/item.ts';
import { dayOf } from './item-words.ts';

type StatusFieldProps = { readonly item: Item; readonly onChange: (id: string, status: Status) => void };

/** How far the application is, and since when. */
export function StatusField({ item, onChange }: StatusFieldProps) {
  const choose = (value: string) => {
    const status = STATUSES.find((each) => each === value);
    if (status) onChange(item.id, status);
  };
  const since = item.statusHistory.at(-1)?.at ?? item.savedAt;
  return (
    <div class="field">
      <label for="item-status">{t('shortlist_status')}</label>
      <div class="status-field">
        <select
          id="item-status"
          class="control"
          value={item.status}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {t(`shortlist_status_${status}`)}
            </option>
          ))}
        </select>
        <span class="small muted" role="status">
          {t('shortlist_since', [dayOf(since)])}
        </span>
      </div>
    </div>
  );
}
