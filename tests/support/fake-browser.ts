/**
 * A browser for tests, with the rules of a real one: messages answer by promise or not at all,
 * storage remembers, and whatever crosses a border is cloned, so that what cannot be cloned fails
 * here too. Import this file first: the polyfill takes the API that it finds.
 */
type Listener = (message: unknown, sender: unknown, respond: (reply: unknown) => void) => unknown;

export const OWN_ID = 'abcdefghijklmnopabcdefghijklmnop';
export const OWN_ORIGIN = `chrome-extension://${OWN_ID}`;
export const PAGE_SENDER = { id: OWN_ID, url: 'https://jobs.example.org/1', tab: { id: 7 } };

const listeners = new Set<Listener>();
const stored = new Map<string, unknown>();

export const fake = {
  sender: PAGE_SENDER as unknown,
  storageRefused: false,
  stored,
  granted: [] as string[],
  scripts: [] as { id: string; matches: string[] }[],
  reset(): void {
    listeners.clear();
    stored.clear();
    Object.assign(fake, { sender: PAGE_SENDER, storageRefused: false, granted: [], scripts: [] });
  },
};

async function deliver(message: unknown): Promise<unknown> {
  const crossing = structuredClone(message);
  if (listeners.size === 0) throw new Error('Could not establish connection. Receiving end does not exist.');
  return new Promise((resolve) => {
    const answers = [...listeners].map((listener) =>
      listener(crossing, fake.sender, (reply) => resolve(structuredClone(reply))),
    );
    if (!answers.includes(true)) resolve(undefined);
  });
}

function checkStorage(): void {
  if (fake.storageRefused) throw new Error('IO error: storage is refused');
}

const local = {
  async get(key: string): Promise<Record<string, unknown>> {
    checkStorage();
    return stored.has(key) ? { [key]: structuredClone(stored.get(key)) } : {};
  },
  async set(items: Record<string, unknown>): Promise<void> {
    checkStorage();
    for (const [key, value] of Object.entries(structuredClone(items))) stored.set(key, value);
  },
};

const api = {
  runtime: {
    id: OWN_ID,
    getURL: (path: string) => `${OWN_ORIGIN}/${path}`,
    sendMessage: deliver,
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  },
  tabs: { sendMessage: (_tabId: number, message: unknown) => deliver(message) },
  i18n: { getMessage: () => '' },
  permissions: { getAll: async () => ({ origins: [...fake.granted] }) },
  scripting: {
    getRegisteredContentScripts: async () => structuredClone(fake.scripts),
    async registerContentScripts(scripts: typeof fake.scripts): Promise<void> {
      if (fake.scripts.length > 0) throw new Error(`Duplicate script ID '${scripts[0]?.id}'`);
      fake.scripts = structuredClone(scripts);
    },
    async updateContentScripts(scripts: typeof fake.scripts): Promise<void> {
      if (fake.scripts.length === 0) throw new Error(`Nonexistent script ID '${scripts[0]?.id}'`);
      fake.scripts = structuredClone(scripts);
    },
    async unregisterContentScripts(): Promise<void> {
      fake.scripts = [];
    },
  },
  storage: { local },
};

Object.assign(globalThis, { chrome: api, browser: api });

/** Node 20 has no locks; here all names share one, which is stricter than a browser. */
let turn: Promise<unknown> = Promise.resolve();
const locks = {
  request<T>(_name: string, deed: () => Promise<T>): Promise<T> {
    const done = turn.then(deed);
    turn = done.catch(() => undefined);
    return done;
  },
};
const world: { navigator?: object } = globalThis;
if (world.navigator === undefined)
  Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
if (!('locks' in navigator)) Object.defineProperty(navigator, 'locks', { value: locks });
