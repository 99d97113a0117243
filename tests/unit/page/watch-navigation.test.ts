import { expect, test } from 'vitest';
import { watchNavigation } from '../../../src/page/watch-navigation.ts';

/** A window as far as navigation goes; with or without the Navigation API. */
function windowAt(href: string, navigation?: EventTarget) {
  const view = Object.assign(new EventTarget(), {
    location: { href },
    ...(navigation ? { navigation } : {}),
  });
  let changes = 0;
  const end = new AbortController();
  watchNavigation(view as unknown as Window, () => changes++, end.signal);
  return { view, end, changes: () => changes };
}

test('a page that changes its address is told of once, by whichever event comes first', () => {
  const navigation = new EventTarget();
  const { view, changes } = windowAt('https://a.example/jobs?vjk=1', navigation);

  view.location.href = 'https://a.example/jobs?vjk=2';
  navigation.dispatchEvent(new Event('navigatesuccess'));
  view.dispatchEvent(new Event('popstate'));
  view.dispatchEvent(new Event('hashchange'));

  expect(changes()).toBe(1);
});

test.each(['popstate', 'hashchange'])('without the Navigation API %s tells of it', (type) => {
  const { view, changes } = windowAt('https://a.example/jobs#1');

  view.location.href = 'https://a.example/jobs#2';
  view.dispatchEvent(new Event(type));

  expect(changes()).toBe(1);
});

test('an event without another address tells nothing, and after the end nothing does', () => {
  const { view, end, changes } = windowAt('https://a.example/jobs#1');

  view.dispatchEvent(new Event('popstate'));
  end.abort();
  view.location.href = 'https://a.example/jobs#2';
  view.dispatchEvent(new Event('popstate'));

  expect(changes()).toBe(0);
});
