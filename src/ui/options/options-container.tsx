import { useEffect, useState } from 'preact/hooks';
import { OptionsPage, type OptionsTrouble } from './options-page.tsx';
import type { Marks, OptionsWorld } from './options-world.ts';

type OptionsContainerProps = { readonly world: OptionsWorld };

/** Keeps what is switched on and chosen, and carries out changes; the page only shows. */
export function OptionsContainer({ world }: OptionsContainerProps) {
  const [patterns, setPatterns] = useState<readonly string[] | null>(null);
  const [knownAreOn, setKnownAreOn] = useState(false);
  const [marks, setMarks] = useState<Marks | null>(null);
  const [trouble, setTrouble] = useState<OptionsTrouble | null>(null);

  const look = async () => {
    setPatterns(await world.granted());
    setKnownAreOn(await world.knownAreOn());
  };

  useEffect(() => {
    look().catch(() => {
      setPatterns([]);
      setTrouble('sites_failed');
    });
    void world.marks().then(setMarks);
  }, []);

  /** The list shows what the browser has granted now, whatever came of the deed. */
  const afterwards = (deed: Promise<boolean>) => {
    deed
      .then(() => setTrouble(null))
      .then(look)
      .catch(() => setTrouble('sites_failed'));
  };

  const choose = async (chosen: Marks) => {
    setMarks(chosen);
    const kept = await world.setMarks(chosen).catch(() => false);
    setTrouble(kept ? null : 'marks_failed');
    if (!kept) setMarks(await world.marks());
  };

  if (!patterns || !marks) return null;
  return (
    <OptionsPage
      patterns={patterns}
      knownSites={world.knownSites}
      knownAreOn={knownAreOn}
      marks={marks}
      versions={world.versions}
      trouble={trouble}
      on={{
        switchKnownOn: () => afterwards(world.switchKnownOn()),
        switchOff: (which) => afterwards(world.switchOff(which)),
        setMarks: (chosen) => void choose(chosen),
      }}
    />
  );
}
