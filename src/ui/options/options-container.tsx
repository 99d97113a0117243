import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../platform/settings.ts';
import { OptionsPage, type OptionsTrouble } from './options-page.tsx';
import type { OptionsWorld } from './options-world.ts';

type OptionsContainerProps = { readonly world: OptionsWorld };

/** Keeps what is switched on and chosen, and carries out changes; the page only shows. */
export function OptionsContainer({ world }: OptionsContainerProps) {
  const [patterns, setPatterns] = useState<readonly string[] | null>(null);
  const [knownAreOn, setKnownAreOn] = useState(false);
  const [googleIsOn, setGoogleIsOn] = useState(false);
  const [choices, setChoices] = useState<Settings | null>(null);
  const [trouble, setTrouble] = useState<OptionsTrouble | null>(null);

  const look = async () => {
    setPatterns(await world.granted());
    setKnownAreOn(await world.knownAreOn());
    setGoogleIsOn(await world.googleIsOn());
  };

  useEffect(() => {
    look().catch(() => {
      setPatterns([]);
      setTrouble('sites_failed');
    });
    void world.choices().then(setChoices);
  }, []);

  /** The list shows what the browser has granted now, whatever came of the deed. */
  const afterwards = (deed: Promise<boolean>) => {
    deed
      .then(() => setTrouble(null))
      .then(look)
      .catch(() => setTrouble('sites_failed'));
  };

  /** Shown at once; what the browser has kept in fact comes after. */
  const choose = async (chosen: Partial<Settings>, deed: Promise<boolean>) => {
    setChoices((now) => now && { ...now, ...chosen });
    const kept = await deed.catch(() => false);
    setTrouble(kept ? null : 'marks_failed');
    setChoices(await world.choices());
  };

  if (!patterns || !choices) return null;
  return (
    <OptionsPage
      patterns={patterns}
      knownSites={world.knownSites}
      knownAreOn={knownAreOn}
      googleIsOn={googleIsOn}
      marks={choices.marks}
      ignored={choices.ignored}
      barOff={choices.barOff}
      marksOff={choices.marksOff}
      places={choices.places}
      versions={world.versions}
      trouble={trouble}
      on={{
        switchKnownOn: () => afterwards(world.switchKnownOn()),
        switchGoogleOn: () => afterwards(world.switchGoogleOn()),
        switchOff: (which) => afterwards(world.switchOff(which)),
        setMarks: (marks) => void choose({ marks }, world.setMarks(marks)),
        setBar: (isOn) => void choose({ barOff: { everywhere: !isOn, sites: [] } }, world.setBar(isOn)),
        setShown: (isOn) => void choose({ marksOff: { everywhere: !isOn, sites: [] } }, world.setShown(isOn)),
        forgetPlace: (site) => void choose({}, world.forgetPlace(site)),
        markAgain: (one) => void choose({}, world.markAgain(one)),
      }}
    />
  );
}
