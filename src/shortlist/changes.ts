/** Tells other tabs and windows which items have changed. Only ids travel; readers look again for themselves. */
export type Changes = {
  announce(ids: readonly string[]): void;
  /** Calls back with the ids that another tab changed, until the signal aborts. */
  listen(onChange: (ids: readonly string[]) => void, signal: AbortSignal): void;
};

/** Opens the channel of one shortlist. A page does not hear its own announcements. */
export function openChanges(name: string): Changes {
  const channel = new BroadcastChannel(name);
  return {
    announce: (ids) => channel.postMessage(ids),
    listen(onChange, signal) {
      const hear = ({ data }: MessageEvent<unknown>) => {
        if (Array.isArray(data)) onChange(data.filter((id): id is string => typeof id === 'string'));
      };
      channel.addEventListener('message', hear, { signal });
    },
  };
}
