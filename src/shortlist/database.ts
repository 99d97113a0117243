import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { openingError, StorageError, workingError } from './storage-error.ts';

// Values read are `unknown` until checked; the types of the keys are ours.
interface Schema extends DBSchema {
  items: { key: string; value: unknown; indexes: { url: string } };
  drafts: { key: string; value: unknown };
}

type Store = 'items' | 'drafts';
type Handle = IDBPDatabase<Schema>;

export type WriteTransaction = IDBPTransaction<Schema, Store[], 'readwrite'>;
export type ReadTransaction = IDBPTransaction<Schema, Store[], 'readonly'>;

/** The shortlist's database: opened when first needed, and again after it had to be closed. */
export type Database = {
  /** Runs `work` in one read transaction over all stores. Rejects with a `StorageError`. */
  read<T>(work: (transaction: ReadTransaction) => Promise<T>): Promise<T>;
  /**
   * Runs `work` in one transaction which is all or nothing, and resolves only when it is on the disk.
   * Where `work` or the commit fails, nothing is changed and the promise rejects (`StorageError` for
   * trouble of the storage). `work` must await nothing but the transaction.
   */
  write<T>(stores: Store[], work: (transaction: WriteTransaction) => Promise<T>): Promise<T>;
  close(): void;
};

const VERSION = 1;
// A backing store that is just being released answers UnknownError once or twice.
const ATTEMPTS = 3;

/** The database of this name; nothing is opened before the first transaction. */
export function openDatabase(name: string): Database {
  let opened: Promise<Handle> | undefined;
  const forget = () => {
    opened = undefined;
  };

  async function handle(): Promise<Handle> {
    opened ??= open(name, forget);
    try {
      return await opened;
    } catch (error) {
      forget();
      throw openingError(error);
    }
  }

  /** Starting fails where the connection was closed under us (a newer version, a crash): then once more. */
  async function start<T>(begin: (database: Handle) => T): Promise<T> {
    try {
      return begin(await handle());
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw workingError(error);
      forget();
      return begin(await handle());
    }
  }

  return {
    async read(work) {
      const transaction = await start((database) => database.transaction(['items', 'drafts'] as Store[]));
      return finish(transaction, work);
    },
    async write(stores, work) {
      // Anything but `strict` is acknowledged while it is still in memory only.
      const options = { durability: 'strict' } as const;
      const transaction = await start((database) => database.transaction(stores, 'readwrite', options));
      return finish(transaction, work);
    },
    close() {
      opened?.then((database) => database.close()).catch(forget);
      forget();
    },
  };
}

async function finish<X extends { readonly done: Promise<void>; abort(): void }, T>(
  transaction: X,
  work: (transaction: X) => Promise<T>,
): Promise<T> {
  const done = transaction.done.then(
    () => undefined,
    (error: unknown) => workingError(error ?? new StorageError('failed', 'The transaction was aborted.')),
  );
  let result: T;
  try {
    result = await work(transaction);
  } catch (error) {
    abort(transaction);
    await done;
    throw workingError(error);
  }
  const failure = await done;
  if (failure !== undefined) throw failure;
  return result;
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch (error) {
    // A request that failed has aborted it already.
    if (!(error instanceof DOMException)) throw error;
  }
}

async function open(name: string, forget: () => void): Promise<Handle> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await openOnce(name, forget);
    } catch (error) {
      const mayPass = error instanceof DOMException && error.name === 'UnknownError';
      if (!mayPass || attempt === ATTEMPTS) throw error;
    }
  }
}

function openOnce(name: string, forget: () => void): Promise<Handle> {
  return new Promise((resolve, reject) => {
    let isGivenUp = false;
    openDB<Schema>(name, VERSION, {
      upgrade(database, oldVersion) {
        if (oldVersion < 1) {
          database.createObjectStore('items', { keyPath: 'id' }).createIndex('url', 'posting.url');
          database.createObjectStore('drafts', { keyPath: 'id' });
        }
      },
      blocked() {
        isGivenUp = true;
        reject(new StorageError('blocked', 'An older version of this extension holds the shortlist open.'));
      },
      blocking(_current, _blocked, event) {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    }).then((database) => (isGivenUp ? database.close() : resolve(database)), reject);
  });
}
