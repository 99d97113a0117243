import { extension } from './extension.ts';
import type { Translate } from './i18n.ts';

/** `t` for the content script: asks the browser only, so that the English file stays out of the bundle. */
export const pageText: Translate = (key, substitutions = []) =>
  extension()?.i18n.getMessage(key, [...substitutions]) ?? '';
