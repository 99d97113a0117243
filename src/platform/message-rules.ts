import { isIgnoreWish, MAX_ENTRY_LENGTH } from './ignore.ts';
import { isRecord } from './is-record.ts';
import type { MessageName, Payload } from './messages.ts';
import { REACHES } from './off-switch.ts';
import { isSelector } from './places.ts';
import { isTextToRead } from './text-to-read.ts';

/** Who sent a message: the script on a web page, one of our own pages, or our worker. */
export type SenderKind = 'page' | 'own-ui' | 'worker';

/** Who may send a message, and what its payload must look like. */
export type MessageRule<N extends MessageName> = {
  readonly from: readonly SenderKind[];
  readonly accepts: (payload: unknown) => payload is Payload<N>;
};

const MAX_MARKS = 100_000;
const MAX_URLS = 200;
const MAX_URL_LENGTH = 2000;

/** The door: a message is handled only where its line here lets it through. Hand-written, since the page's script carries it. */
export const messageRules: { readonly [N in MessageName]: MessageRule<N> } = {
  'page/changed': {
    from: ['page'],
    accepts: (payload): payload is Payload<'page/changed'> =>
      isRecord(payload) &&
      isOneOf(payload.kind, ['posting', 'other-language', 'none']) &&
      (payload.score === undefined || isNumberIn(payload.score, 0, 100)) &&
      (payload.evidence === undefined || isOneOf(payload.evidence, ['enough', 'little', 'none'])),
  },
  'page/start': {
    from: ['page'],
    accepts: (payload): payload is Payload<'page/start'> => isRecord(payload),
  },
  'entry/explain': {
    from: ['page', 'own-ui'],
    accepts: (payload): payload is Payload<'entry/explain'> =>
      isRecord(payload) && typeof payload.entry === 'string' && payload.entry.length <= MAX_ENTRY_LENGTH,
  },
  'settings/page': {
    from: ['page'],
    accepts: (payload): payload is Payload<'settings/page'> => isRecord(payload),
  },
  'text/read': {
    from: ['page'],
    accepts: (payload): payload is Payload<'text/read'> => isTextToRead(payload),
  },
  'page/sites': {
    from: ['page'],
    accepts: (payload): payload is Payload<'page/sites'> => isRecord(payload),
  },
  // The two writes that a page's script may ask for: this, and a place where the user is asked for one.
  ignore: {
    from: ['page'],
    accepts: (payload): payload is Payload<'ignore'> =>
      isRecord(payload) &&
      (payload.deed === 'bar'
        ? isOneOf(payload.off, REACHES)
        : isOneOf(payload.deed, ['add', 'undo']) && isIgnoreWish(payload.what)),
  },
  'place/keep': {
    from: ['page'],
    accepts: (payload): payload is Payload<'place/keep'> => isRecord(payload) && isSelector(payload.selector),
  },
  'saved/among': {
    from: ['page'],
    accepts: (payload): payload is Payload<'saved/among'> =>
      isRecord(payload) &&
      Array.isArray(payload.urls) &&
      payload.urls.length <= MAX_URLS &&
      payload.urls.every((url: unknown) => typeof url === 'string' && url.length <= MAX_URL_LENGTH),
  },
  'page/leave': {
    from: ['worker'],
    accepts: (payload): payload is Payload<'page/leave'> =>
      isRecord(payload) &&
      Array.isArray(payload.patterns) &&
      payload.patterns.every((pattern: unknown) => typeof pattern === 'string'),
  },
  'settings/changed': {
    from: ['own-ui', 'worker'],
    accepts: (payload): payload is Payload<'settings/changed'> => isRecord(payload),
  },
  'page/part': {
    from: ['own-ui'],
    accepts: (payload): payload is Payload<'page/part'> =>
      isRecord(payload) && Number.isInteger(payload.at) && isNumberIn(payload.at, 0, MAX_MARKS),
  },
  'page/quiet': {
    from: ['own-ui'],
    accepts: (payload): payload is Payload<'page/quiet'> =>
      isRecord(payload) && typeof payload.off === 'boolean',
  },
  'page/report': {
    from: ['own-ui'],
    accepts: (payload): payload is Payload<'page/report'> => isRecord(payload),
  },
  'page/read': {
    from: ['own-ui', 'worker'],
    accepts: (payload): payload is Payload<'page/read'> =>
      isRecord(payload) && isOneOf(payload.what, ['posting', 'selection']),
  },
  'page/show': {
    from: ['own-ui'],
    accepts: (payload): payload is Payload<'page/show'> =>
      isRecord(payload) &&
      isOneOf(payload.list, ['signals', 'flags']) &&
      Number.isInteger(payload.index) &&
      isNumberIn(payload.index, 0, MAX_MARKS),
  },
  'page/step': {
    from: ['own-ui', 'worker'],
    accepts: (payload): payload is Payload<'page/step'> =>
      isRecord(payload) && (payload.direction === 1 || payload.direction === -1),
  },
};

function isOneOf(value: unknown, choices: readonly string[]): boolean {
  return typeof value === 'string' && choices.includes(value);
}

function isNumberIn(value: unknown, low: number, high: number): boolean {
  return typeof value === 'number' && value >= low && value <= high;
}
