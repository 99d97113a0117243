import { useMemo } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import type { Flag, Signal } from '../../reading/reading.ts';
import { type MarkKind, PoleTag } from '../components/pole-tag.tsx';
import { headingsOf, marksOf, type Segment, segmentsOf } from './segments.ts';

type SnapshotProps = {
  readonly text: string;
  readonly signals: readonly Signal[];
  readonly flags: readonly Flag[];
};

const KINDS: readonly MarkKind[] = ['outcome', 'output', 'flag'];

/** The saved text with its marks, a legend, and the marked phrases as a list for those who cannot see marks. */
export function Snapshot({ text, signals, flags }: SnapshotProps) {
  const marks = useMemo(() => marksOf(text, signals, flags), [text, signals, flags]);
  const segments = useMemo(() => segmentsOf(text, [...marks, ...headingsOf(text)]), [text, marks]);
  return (
    <section aria-labelledby="snapshot-title">
      <div class="snapshot-head">
        <h3 id="snapshot-title">{t('shortlist_text')}</h3>
        {marks.length === 0 ? null : (
          <ul class="legend small">
            {KINDS.map((kind) => (
              <li key={kind}>
                <PoleTag pole={kind} /> {marks.filter((mark) => mark.kind === kind).length}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div class="snapshot-text">{segments.map(Piece)}</div>
      {marks.length === 0 ? (
        <p class="small muted">{t('shortlist_no_phrases')}</p>
      ) : (
        <details class="small">
          <summary>{t('shortlist_phrases', [String(marks.length)])}</summary>
          <ul class="phrases">
            {marks.map(({ start, end, kind }) => (
              <li key={`${kind}-${start}`}>
                <PoleTag pole={kind} /> {text.slice(start, end)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Piece({ text, start, kinds }: Segment) {
  if (kinds.length === 0) return text;
  const marked = kinds.reduce<preact.ComponentChildren>(
    (inner, kind) =>
      kind === 'heading' ? <strong>{inner}</strong> : <mark class={`mark-${kind}`}>{inner}</mark>,
    text,
  );
  return <span key={start}>{marked}</span>;
}
