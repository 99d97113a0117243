/** Why storage did not do what was asked; the user interface has a sentence for each. */
export type StorageTrouble = 'refused' | 'newer' | 'blocked' | 'full' | 'failed';

/** The browser's storage did not do what was asked, and nothing was changed. */
export class StorageError extends Error {
  readonly trouble: StorageTrouble;

  constructor(trouble: StorageTrouble, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StorageError';
    this.trouble = trouble;
  }
}

/** The browser gives this window no storage: a private window, or storage switched off. */
export class StorageRefused extends StorageError {
  constructor(cause?: unknown) {
    super('refused', 'The browser gives this window no storage, so nothing can be saved here.', cause);
    this.name = 'StorageRefused';
  }
}

/** Any error met while opening the database. Firefox says InvalidStateError in private windows. */
export function openingError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'VersionError') {
    return new StorageError('newer', 'The shortlist was saved by a newer version of this extension.', error);
  }
  if (REFUSALS.has(name)) return new StorageRefused(error);
  return new StorageError(isFull(error) ? 'full' : 'failed', 'The shortlist could not be opened.', error);
}

/** Any error met while reading or writing: the database's own as a `StorageError`, others unchanged. */
export function workingError(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  return new StorageError(isFull(error) ? 'full' : 'failed', 'The shortlist could not be reached.', error);
}

// ReferenceError and TypeError: there is no `indexedDB` at all, or it is null.
const REFUSALS = new Set([
  'InvalidStateError',
  'SecurityError',
  'NotAllowedError',
  'ReferenceError',
  'TypeError',
]);

/** Chromium reports a full disk as an unknown error about IO; Firefox, and quotas, by name. */
function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'QuotaExceededError' || /\b(disk|space|quota|IO error)\b/i.test(error.message);
}
