import { t } from '../../platform/i18n.ts';
import { type MarkKind, PoleTag } from '../components/pole-tag.tsx';
import type { Marks } from './options-world.ts';

type MarkChoiceProps = { readonly marks: Marks; readonly onChange: (marks: Marks) => void };

const KINDS: readonly MarkKind[] = ['outcome', 'output', 'flag'];

/** Which kinds of marks are painted on pages. */
export function MarkChoice({ marks, onChange }: MarkChoiceProps) {
  return (
    <fieldset class="page-part options-marks" aria-describedby="marks-text">
      <legend>
        <h2>{t('options_marks')}</h2>
      </legend>
      {KINDS.map((kind) => (
        <label key={kind} class="options-mark">
          <input
            type="checkbox"
            checked={marks[kind]}
            onChange={({ currentTarget }) => onChange({ ...marks, [kind]: currentTarget.checked })}
          />
          <span>
            <PoleTag pole={kind} /> <span class="muted">{t(`pole_${kind}_means`)}</span>
          </span>
        </label>
      ))}
      <p id="marks-text" class="small muted">
        {t('options_marks_text')}
      </p>
    </fieldset>
  );
}
