import { t } from '../../platform/i18n.ts';
import type { SavedReading } from '../../shortlist/item.ts';
import { ScoreBar } from '../components/score-bar.tsx';
import { verdictOf } from '../components/verdict.ts';

/** The score with its bar where there is enough to go by; else the words for it, and no number. */
export function ScoreLine({ reading }: { readonly reading: SavedReading | null }) {
  if (reading === null) return <p class="small muted">{t('shortlist_unread')}</p>;
  const verdict = t(`verdict_${verdictOf(reading)}`);
  if (reading.evidence !== 'enough') return <p class="small muted">{verdict}</p>;
  return (
    <div class="score-line">
      <strong>{Math.round(reading.score)}</strong>
      <ScoreBar score={reading.score} range={reading.range} />
      <span class="small score-line-verdict">{verdict}</span>
    </div>
  );
}
