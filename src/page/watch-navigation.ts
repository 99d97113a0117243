/**
 * Calls `onChange` when a page of one document goes to another address, until `signal` ends it.
 * Content scripts do not see the page's own calls of `history.pushState`; the Navigation API tells
 * of them, and where it is missing `popstate` and `hashchange` tell of some.
 */
export function watchNavigation(view: Window, onChange: () => void, signal: AbortSignal): void {
  let last = view.location.href;
  const report = () => {
    if (view.location.href === last) return;
    last = view.location.href;
    onChange();
  };
  const { navigation } = view as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', report, { signal });
  view.addEventListener('popstate', report, { signal });
  view.addEventListener('hashchange', report, { signal });
}
