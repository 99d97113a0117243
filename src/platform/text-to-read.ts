import { isRecord } from './is-record.ts';
import type { TextToRead } from './messages.ts';

/** More than any posting has, and than is read of one. */
const MAX_TEXT_LENGTH = 250_000;
const MAX_HINTS = 40;
const MAX_FACTS_LENGTH = 20_000;

/** As much of a text and its facts as the worker takes. */
export function withinBounds({ text, facts, ...rest }: TextToRead): TextToRead {
  const { hints = [], ...others } = facts;
  return {
    ...rest,
    text: text.slice(0, MAX_TEXT_LENGTH),
    facts: { ...others, hints: hints.slice(0, MAX_HINTS) },
  };
}

/** Whether a message is a text to read. What facts say goes back to where they came from: only their size matters. */
export function isTextToRead(payload: unknown): payload is TextToRead {
  return (
    isRecord(payload) &&
    typeof payload.text === 'string' &&
    payload.text.length <= MAX_TEXT_LENGTH &&
    ['string', 'undefined'].includes(typeof payload.language) &&
    isRecord(payload.facts) &&
    JSON.stringify(payload.facts).length <= MAX_FACTS_LENGTH
  );
}
