import axe from 'axe-core';
import { cdp } from 'vitest/browser';

/** What axe finds wrong in the document in a colour scheme, one line each: rule and element. */
export async function violationsIn(scheme: 'light' | 'dark'): Promise<string[]> {
  document.documentElement.lang = 'en';
  document.title = 'Test';
  // Without motion, or colours would be measured halfway from one scheme to the other.
  const features = [
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
  await cdp().send('Emulation.setEmulatedMedia', { features });
  const { violations } = await axe.run(document, { rules: { 'target-size': { enabled: true } } });
  await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
