import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';

type QuestionListProps = {
  readonly questions: readonly { readonly id: string; readonly question: string }[];
  /** Resolves when the text lies on the clipboard. */
  readonly onCopy: (text: string) => Promise<void>;
};

const ALL = 'all';

/** Questions for the interview, each with a button that copies it, and one that copies all. */
export function QuestionList({ questions, onCopy }: QuestionListProps) {
  const [copied, setCopied] = useState<{ readonly id: string; readonly worked: boolean } | null>(null);

  const copy = (id: string, text: string) =>
    onCopy(text).then(
      () => setCopied({ id, worked: true }),
      () => setCopied({ id, worked: false }),
    );
  const word = (id: string) => (copied?.worked && copied.id === id ? t('action_copied') : t('action_copy'));

  return (
    <>
      <ul class="questions">
        {questions.map(({ id, question }) => (
          <li key={id} class="question">
            <span id={`question-${id}`}>{question}</span>
            <button
              type="button"
              class="button button-quiet button-copy"
              aria-describedby={`question-${id}`}
              onClick={() => copy(id, question)}
            >
              {word(id)}
            </button>
          </li>
        ))}
      </ul>
      {questions.length > 1 ? (
        <button
          type="button"
          class="button"
          onClick={() => copy(ALL, questions.map(({ question }) => question).join('\n'))}
        >
          {copied?.worked && copied.id === ALL ? t('question_copied_all') : t('question_copy_all')}
        </button>
      ) : null}
      <p class={copied && !copied.worked ? 'small' : 'spoken'} role="status">
        {copied ? t(copied.worked ? 'action_copied' : 'question_copy_failed') : ''}
      </p>
    </>
  );
}
