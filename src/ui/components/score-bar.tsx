import { t } from '../../platform/i18n.ts';

type ScoreBarProps = {
  /** 0..100 */
  readonly score: number;
  /** low, high on the same scale */
  readonly range: readonly [number, number];
};

/** Where a score lies between the two poles, with its range as a band. The ends carry the poles' line styles. */
export function ScoreBar({ score, range }: ScoreBarProps) {
  const [low, high] = range;
  const label = t('score_bar_label', [
    whole(score),
    t('end_output'),
    t('end_outcome'),
    whole(low),
    whole(high),
  ]);
  return (
    <div class="score-bar" role="img" aria-label={label}>
      <span class="score-bar-end score-bar-end-output">{t('end_output')}</span>
      <span class="score-bar-track">
        <span class="score-bar-half score-bar-half-output" />
        <span class="score-bar-half score-bar-half-outcome" />
        <span class="score-bar-band" style={{ left: percent(low), width: percent(high - low) }} />
        <span class="score-bar-position" style={{ left: percent(score) }} />
      </span>
      <span class="score-bar-end score-bar-end-outcome">{t('end_outcome')}</span>
    </div>
  );
}

function whole(value: number): string {
  return String(Math.round(value));
}

function percent(value: number): string {
  return `${Math.min(100, Math.max(0, value))}%`;
}
