import english from '../public/_locales/en/messages.json' with { type: 'json' };
import { extension } from './extension.ts';

/** Every sentence the interface can say. */
export type MessageKey = keyof typeof english;

/** A way to look up a sentence; the page's script is handed one so that it need not carry the file. */
export type Translate = (key: MessageKey, substitutions?: readonly string[]) => string;

type Entry = {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
};

/**
 * The sentence for `key` in the user's language; outside an extension, and for a key the
 * browser does not know, from the English file.
 */
export const t: Translate = (key, substitutions = []) =>
  extension()?.i18n.getMessage(key, [...substitutions]) || fill(english[key], substitutions);

/** Does what `i18n.getMessage` does: `$NAME$` stands for a placeholder, `$1` for a substitution, `$$` for `$`. */
function fill(entry: Entry, substitutions: readonly string[]): string {
  const numbered = (text: string) =>
    text.replace(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '');
  return entry.message.replace(
    /\$(\w+)\$|\$(\d)|\$\$/g,
    (found, name: string | undefined, digit: string | undefined) => {
      if (name) return numbered(entry.placeholders?.[name.toLowerCase()]?.content ?? '');
      return digit ? numbered(found) : '$';
    },
  );
}
