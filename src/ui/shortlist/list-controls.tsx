import { t } from '../../platform/i18n.ts';
import { STATUSES, type Status } from '../../shortlist/item.ts';
import { type ListView, ORDERS, type Order } from '../../shortlist/list-view.ts';

type ListControlsProps = { readonly view: ListView; readonly onChange: (view: ListView) => void };

const FILTERS: readonly (Status | 'all')[] = ['all', ...STATUSES];

/** Search, status and order of the list. */
export function ListControls({ view, onChange }: ListControlsProps) {
  const status = (value: string) => FILTERS.find((each) => each === value) ?? view.status;
  const order = (value: string): Order => ORDERS.find((each) => each === value) ?? view.order;
  return (
    <search class="list-controls">
      <label class="field list-search">
        <span>{t('shortlist_search')}</span>
        <input
          type="search"
          class="control"
          value={view.words}
          onInput={({ currentTarget }) => onChange({ ...view, words: currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{t('shortlist_status')}</span>
        <select
          class="control"
          value={view.status}
          onChange={({ currentTarget }) => onChange({ ...view, status: status(currentTarget.value) })}
        >
          {FILTERS.map((each) => (
            <option key={each} value={each}>
              {each === 'all' ? t('shortlist_filter_all') : t(`shortlist_status_${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t('shortlist_order')}</span>
        <select
          class="control"
          value={view.order}
          onChange={({ currentTarget }) => onChange({ ...view, order: order(currentTarget.value) })}
        >
          {ORDERS.map((each) => (
            <option key={each} value={each}>
              {t(`shortlist_order_${each}`)}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
