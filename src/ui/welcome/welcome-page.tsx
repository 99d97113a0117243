import { t } from '../../platform/i18n.ts';
import { type MarkKind, PoleTag } from '../components/pole-tag.tsx';

type WelcomePageProps = { readonly onOpen: (page: 'shortlist' | 'options') => void };

const KINDS: readonly MarkKind[] = ['outcome', 'output', 'flag'];

/** What the marks mean, how to use them, and what is kept; read once. */
export function WelcomePage({ onOpen }: WelcomePageProps) {
  return (
    <main class="page-column">
      <header class="page-part">
        <h1>{t('app_name')}</h1>
        <p>{t('welcome_what')}</p>
      </header>
      <section class="page-part" aria-labelledby="marks">
        <h2 id="marks">{t('welcome_marks')}</h2>
        <ul class="rows">
          {KINDS.map((kind) => (
            <li key={kind} class="row welcome-mark">
              <PoleTag pole={kind} />
              <span>{t(`pole_${kind}_means`)}</span>
              <span class="muted">{t(`welcome_example_${kind}`)}</span>
            </li>
          ))}
        </ul>
        <p>{t('welcome_neither')}</p>
      </section>
      <section class="page-part" aria-labelledby="steps">
        <h2 id="steps">{t('welcome_steps')}</h2>
        <ol class="welcome-steps">
          <li>{t('welcome_step_open')}</li>
          <li>{t('welcome_step_read')}</li>
          <li>{t('welcome_step_save')}</li>
        </ol>
      </section>
      <section class="page-part" aria-labelledby="privacy">
        <h2 id="privacy">{t('welcome_privacy')}</h2>
        <p>{t('welcome_privacy_text')}</p>
      </section>
      <div class="page-actions">
        <button type="button" class="button" onClick={() => onOpen('options')}>
          {t('link_options')}
        </button>
        <button type="button" class="button" onClick={() => onOpen('shortlist')}>
          {t('link_shortlist')}
        </button>
      </div>
    </main>
  );
}
