import { inflect } from './inflect.ts';
import type { WordClass } from './lexicon-schema.ts';

/** Class name → the phrases it stands for, inflected. */
export type ResolvedClasses = ReadonlyMap<string, readonly string[]>;

/**
 * Inflects every class and puts the classes that name others together.
 * @throws Error that names the class that is unknown or that holds itself.
 */
export function resolveClasses(classes: Readonly<Record<string, WordClass>>): ResolvedClasses {
  const resolved = new Map<string, readonly string[]>();
  const under = new Set<string>();
  const resolve = (name: string, by: string): readonly string[] => {
    const known = resolved.get(name);
    if (known) return known;
    const made = classes[name];
    if (!made)
      throw new Error(`${by}: there is no class "@${name}"; name it under "classes" in a file of lexicons/`);
    if (under.has(name)) throw new Error(`class "${name}" holds itself`);
    under.add(name);
    const phrases = [
      ...(made.words ?? []).map((word) => word.toLowerCase()),
      ...(made.verbs ?? []).flatMap((word) => inflect(word, 'verb')),
      ...(made.present ?? []).flatMap((word) => inflect(word, 'present')),
      ...(made.nouns ?? []).flatMap((word) => inflect(word, 'noun')),
      ...(made.adjectives ?? []).flatMap((word) => inflect(word, 'adjective')),
      ...(made.classes ?? []).flatMap((other) => resolve(other.replace(/^@/, ''), `class "${name}"`)),
    ];
    under.delete(name);
    resolved.set(name, [...new Set(phrases)]);
    return resolved.get(name) ?? [];
  };
  for (const name of Object.keys(classes)) resolve(name, name);
  return resolved;
}
