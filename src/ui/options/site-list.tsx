import { t } from '../../platform/i18n.ts';
import { siteName } from './site-name.ts';

type SiteListProps = {
  /** Match patterns that are granted. */
  readonly patterns: readonly string[];
  readonly knownSites: readonly string[];
  readonly knownAreOn: boolean;
  readonly googleIsOn: boolean;
  readonly onSwitchKnownOn: () => void;
  readonly onSwitchGoogleOn: () => void;
  readonly onSwitchOff: (patterns: readonly string[]) => void;
};

/** The sites that are read on their own, each with a way to end it, and one button for all known job sites. */
export function SiteList({
  patterns,
  knownSites,
  knownAreOn,
  googleIsOn,
  onSwitchKnownOn,
  onSwitchGoogleOn,
  onSwitchOff,
}: SiteListProps) {
  return (
    <section class="page-part" aria-labelledby="sites">
      <h2 id="sites">{t('options_sites')}</h2>
      <p>{t('options_sites_text')}</p>
      {patterns.length > 0 ? (
        <ul class="rows">
          {patterns.map((pattern) => (
            <Site key={pattern} pattern={pattern} onSwitchOff={() => onSwitchOff([pattern])} />
          ))}
        </ul>
      ) : (
        <p class="muted">{t('options_no_sites')}</p>
      )}
      <div class="page-actions">
        {knownAreOn ? null : (
          <button type="button" class="button button-main" onClick={onSwitchKnownOn}>
            {t('options_known_on')}
          </button>
        )}
        {patterns.length > 1 ? (
          <button type="button" class="button" onClick={() => onSwitchOff(patterns)}>
            {t('options_all_off')}
          </button>
        ) : null}
      </div>
      <p class="small muted">
        {t('options_known_are', [new Intl.ListFormat('en').format(knownNames(knownSites))])}
      </p>
      {googleIsOn ? null : (
        <div class="page-actions">
          <p class="small muted">{t('options_google_text')}</p>
          <button type="button" class="button" onClick={onSwitchGoogleOn}>
            {t('options_google_on')}
          </button>
        </div>
      )}
    </section>
  );
}

function Site({ pattern, onSwitchOff }: { readonly pattern: string; readonly onSwitchOff: () => void }) {
  const { host, covers } = siteName(pattern);
  const name = covers === 'host' ? host : t(`options_covers_${covers}`, [host]);
  return (
    <li class="row">
      <span>{name}</span>
      <button
        type="button"
        class="button"
        aria-label={t('options_switch_off_site', [name])}
        onClick={onSwitchOff}
      >
        {t('options_switch_off')}
      </button>
    </li>
  );
}

/** Patterns of one company (`example.org`, `*.example.org`, `www.example.org`) are one name to a reader. */
function knownNames(hosts: readonly string[]): readonly string[] {
  return [...new Set(hosts.map((host) => host.replace(/^(?:\*|www)\./, '')))].sort();
}
