import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { PoleTag } from '../components/pole-tag.tsx';
import type { Phrase, PhraseGroup } from './phrases.ts';

type PhraseListProps = {
  readonly group: PhraseGroup;
  readonly onShow: (phrase: Phrase) => void;
};

const STRONGEST = 3;

/** The phrases of one pole: the strongest, and the rest on request. Pressing one shows it on the page. */
export function PhraseList({ group: { pole, marks, phrases }, onShow }: PhraseListProps) {
  const [all, setAll] = useState(false);
  const shown = all ? phrases : phrases.slice(0, STRONGEST);
  return (
    <section class="phrase-group" aria-labelledby={`phrases-${pole}`}>
      <h3 id={`phrases-${pole}`}>
        <PoleTag pole={pole} count={marks} /> <span class="muted">{marks}</span>
      </h3>
      <ul class="phrases" id={`list-${pole}`}>
        {shown.map((phrase) => (
          <li key={phrase.index}>
            <button
              type="button"
              class="phrase"
              title={t('popup_show_phrase')}
              onClick={() => onShow(phrase)}
            >
              <span class={`mark-${pole}`}>{phrase.text}</span>
              {phrase.times > 1 ? <Times times={phrase.times} /> : null}
            </button>
          </li>
        ))}
        {phrases.length > STRONGEST ? (
          <li>
            <button
              type="button"
              class="button button-quiet small muted"
              aria-expanded={all}
              aria-controls={`list-${pole}`}
              onClick={() => setAll(!all)}
            >
              {all ? t('popup_show_fewer') : t('popup_more', [String(phrases.length - STRONGEST)])}
            </button>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

function Times({ times }: { readonly times: number }) {
  return (
    <span class="muted">
      <span aria-hidden="true"> ×{times}</span>
      <span class="spoken">{t('popup_times', [String(times)])}</span>
    </span>
  );
}
