import { t } from '../../platform/i18n.ts';
import type { Place } from '../../platform/places.ts';

type PlaceListProps = { readonly places: readonly Place[]; readonly onForget: (site: string) => void };

/** The sites on which the user has shown where the posting stands, newest first, each with a way back. */
export function PlaceList({ places, onForget }: PlaceListProps) {
  return (
    <section class="page-part" aria-labelledby="places">
      <h2 id="places">{t('options_places')}</h2>
      {places.length === 0 ? (
        <p class="muted">{t('options_no_places')}</p>
      ) : (
        <>
          <p>{t('options_places_text')}</p>
          <ul class="rows">
            {places.toReversed().map(({ site, selector }) => (
              <li class="row" key={site}>
                <span class="options-ignored">
                  {site} <code class="small muted">{selector}</code>
                </span>
                <button
                  type="button"
                  class="button"
                  aria-label={t('options_forget_place', [site])}
                  onClick={() => onForget(site)}
                >
                  {t('options_forget')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
