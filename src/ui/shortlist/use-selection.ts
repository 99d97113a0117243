import { useEffect, useState } from 'preact/hooks';

/** The id of the chosen item. It stands in the address, so that Back and reload do what one expects. */
export function useSelection(): string | null {
  const [id, setId] = useState(selected);
  useEffect(() => {
    const listening = new AbortController();
    window.addEventListener('hashchange', () => setId(selected()), { signal: listening.signal });
    return () => listening.abort();
  }, []);
  return id;
}

/** The address of an item on this page. */
export function addressOf(id: string): string {
  return `#${id}`;
}

function selected(): string | null {
  return location.hash.slice(1) || null;
}
