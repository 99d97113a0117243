import { t } from '../../platform/i18n.ts';
import { AXES, type Axis, type AxisReading } from '../../reading/reading.ts';

type AxisBarsProps = { readonly axes: Readonly<Record<Axis, AxisReading>> };

/** The three axes side by side. An axis nothing was said on has a word in place of number and position. */
export function AxisBars({ axes }: AxisBarsProps) {
  return (
    <ul class="axis-bars">
      {AXES.map((axis) => (
        <AxisBar key={axis} axis={axis} reading={axes[axis]} />
      ))}
    </ul>
  );
}

function AxisBar({ axis, reading }: { readonly axis: Axis; readonly reading: AxisReading }) {
  const silent = reading.outcomes + reading.outputs === 0;
  const score = Math.round(reading.score);
  return (
    <li class="axis-bar" title={t(`axis_${axis}_means`)}>
      <span class="axis-bar-words">
        <span>{t(`axis_${axis}`)}</span>{' '}
        {silent ? <span class="muted">{t('axis_silent')}</span> : <strong>{score}</strong>}
        <span class="spoken">{silent ? '' : t('axis_of_100')}</span>
      </span>
      <span class="axis-bar-track" aria-hidden="true">
        {silent ? null : <span class="axis-bar-position" style={{ left: `${score}%` }} />}
      </span>
    </li>
  );
}
