import { t } from '../../platform/i18n.ts';
import type { Ignore } from '../../platform/ignore.ts';
import type { OffSwitch } from '../../platform/off-switch.ts';
import type { Place } from '../../platform/places.ts';
import { Notice } from '../components/notice.tsx';
import { IgnoredList } from './ignored-list.tsx';
import { MarkChoice } from './mark-choice.tsx';
import { OffChoice } from './off-choice.tsx';
import type { Marks, OptionsWorld } from './options-world.ts';
import { PlaceList } from './place-list.tsx';
import { SiteList } from './site-list.tsx';

/** What the last deed could not do; ends of message keys `options_…`. */
export type OptionsTrouble = 'sites_failed' | 'marks_failed';

type OptionsPageProps = Pick<OptionsWorld, 'knownSites' | 'versions'> & {
  readonly patterns: readonly string[];
  readonly knownAreOn: boolean;
  readonly googleIsOn: boolean;
  readonly marks: Marks;
  readonly ignored: readonly Ignore[];
  readonly barOff: OffSwitch;
  readonly marksOff: OffSwitch;
  readonly places: readonly Place[];
  readonly trouble: OptionsTrouble | null;
  readonly on: {
    readonly switchKnownOn: () => void;
    readonly switchGoogleOn: () => void;
    readonly switchOff: (patterns: readonly string[]) => void;
    readonly setMarks: (marks: Marks) => void;
    readonly setBar: (isOn: boolean) => void;
    readonly setShown: (isOn: boolean) => void;
    readonly forgetPlace: (site: string) => void;
    readonly markAgain: (one: Ignore) => void;
  };
};

/** The few things that can be chosen, and what is kept. */
export function OptionsPage({
  patterns,
  knownSites,
  knownAreOn,
  googleIsOn,
  marks,
  ignored,
  barOff,
  marksOff,
  places,
  versions,
  trouble,
  on,
}: OptionsPageProps) {
  return (
    <main class="page-column">
      <h1>{t('options_title')}</h1>
      {trouble ? (
        <Notice tone="error" title={t(`options_${trouble}`)} text={t(`options_${trouble}_do`)} />
      ) : null}
      <SiteList
        patterns={patterns}
        knownSites={knownSites}
        knownAreOn={knownAreOn}
        googleIsOn={googleIsOn}
        onSwitchGoogleOn={on.switchGoogleOn}
        onSwitchKnownOn={on.switchKnownOn}
        onSwitchOff={on.switchOff}
      />
      <MarkChoice marks={marks} onChange={on.setMarks} />
      <OffChoice name={t('options_shown')} off={marksOff} onChange={on.setShown} />
      <OffChoice name={t('options_bar')} off={barOff} onChange={on.setBar} />
      <IgnoredList ignored={ignored} onMarkAgain={on.markAgain} />
      <PlaceList places={places} onForget={on.forgetPlace} />
      <section class="page-part" aria-labelledby="kept">
        <h2 id="kept">{t('options_kept')}</h2>
        <p>{t('options_kept_what')}</p>
        <p>{t('options_kept_where')}</p>
      </section>
      <p class="small muted">{t('versions', [versions.lexicon, versions.scorer])}</p>
    </main>
  );
}
