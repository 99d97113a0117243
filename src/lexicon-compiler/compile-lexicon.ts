import * as v from 'valibot';
import { parse } from 'yaml';
import type { CompiledEntry, CompiledLexicon, ContextRule } from '../reading/compiled-lexicon.ts';
import { comparableTitle, type FamilyTitles } from '../reading/role-family.ts';
import { expandPattern } from './expand-pattern.ts';
import { fingerprint } from './fingerprint.ts';
import { type LexiconEntry, type LexiconFile, lexiconFileSchema, type WordClass } from './lexicon-schema.ts';
import { AutomatonBuilder, type PatternKind } from './pack-automaton.ts';
import { packSymbols } from './pack-symbols.ts';
import { LexiconVocabulary } from './vocabulary.ts';
import { resolveClasses } from './word-classes.ts';

/** One lexicon file: its name (for messages) and its YAML text. */
export type LexiconSource = { readonly name: string; readonly text: string };

/** The words about an entry. `measured`: how many of how many marks were right on postings not used to write it. */
type Note = {
  readonly why: string;
  readonly ask?: string;
  readonly measured?: readonly [right: number, of: number];
};

type Notes = Readonly<Record<string, Note>>;

export type CompiledAll = {
  readonly lexicon: CompiledLexicon;
  readonly notes: Notes;
  readonly probes: LexiconFile['probes'];
  /** What kinds of work titles name, in the order in which they are tried. */
  readonly families: readonly FamilyTitles[];
  /** The entries as written, for checks of their examples. */
  readonly entries: readonly LexiconEntry[];
};

/**
 * Compiles lexicon files: text in, automaton out.
 * @throws Error with one line for each thing that is wrong: file, entry, what was expected.
 */
export function compileLexicon(sources: readonly LexiconSource[]): CompiledAll {
  const files = sources.map(readFile);
  const problems: string[] = files.flatMap(({ problems: found }) => found);
  const contents = files.flatMap(({ file }) => (file ? [file] : []));
  const entries = contents.flatMap(({ entries: each }) => each);
  const probes = contents.flatMap(({ probes: each }) => each);
  problems.push(...repeated(entries.map(({ id }) => id)), ...unknownProbes(entries, probes));
  const classes: Record<string, WordClass> = Object.assign({}, ...contents.map((file) => file.classes));
  problems.push(...repeated(contents.flatMap((file) => Object.keys(file.classes))));
  if (problems.length > 0) throw new Error(problems.join('\n'));

  const resolved = resolveClasses(classes);
  const vocabulary = new LexiconVocabulary();
  const builder = new AutomatonBuilder();
  const context: ContextRule[] = [];
  const add = (patterns: readonly string[], value: number, kind: PatternKind, whose: string) => {
    for (const pattern of patterns) {
      try {
        for (const path of expandPattern(pattern, vocabulary, resolved)) builder.add(path, value, kind);
      } catch (error) {
        problems.push(`${whose}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  };
  const addContext = (patterns: readonly string[], rule: ContextRule, whose: string) => {
    if (patterns.length === 0) return;
    context.push(rule);
    add(patterns, entries.length + context.length - 1, 'veto' in rule ? 'veto' : 'mark', whose);
  };
  entries.forEach((entry, i) => {
    add(entry.match, i, entry.wide ? 'wide' : 'mark', entry.id);
    addContext(entry.not, { veto: [i] }, entry.id);
  });
  for (const { kind, headings, sentences } of contents.flatMap((file) => file.sections)) {
    addContext(headings, { heading: kind }, `section ${kind}`);
    addContext(sentences, { sentence: kind }, `section ${kind}`);
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));

  const { states, sets } = builder.pack();
  const members = vocabulary.sets;
  const symbols = packSymbols(
    vocabulary.words,
    sets.map((set) => members[set] ?? []),
  );
  const measured = Object.assign({}, ...contents.map((file) => file.measured)) as LexiconFile['measured'];
  const own = entries.map((entry) => compileEntry(entry, measured[entry.id]));
  const compiled = { ...symbols, ...states, entries: own, context };
  const notes = Object.fromEntries(entries.map((entry) => [entry.id, noteOf(entry, measured[entry.id])]));
  const families = contents
    .flatMap((file) => file.families)
    .map(({ family, titles }) => ({ family, titles: titles.map(comparableTitle) }));
  return {
    lexicon: { version: fingerprint(JSON.stringify(compiled)), ...compiled },
    notes,
    probes,
    families,
    entries,
  };
}

function readFile({ name, text }: LexiconSource): { file?: LexiconFile; problems: string[] } {
  let raw: unknown;
  try {
    raw = parse(text);
  } catch (error) {
    return { problems: [`${name}: ${error instanceof Error ? error.message : String(error)}`] };
  }
  const result = v.safeParse(lexiconFileSchema, raw ?? {});
  if (result.success) return { file: result.output, problems: [] };
  return { problems: result.issues.map((issue) => `${name}, ${whereIn(raw, issue)}: ${issue.message}`) };
}

/** The entry's id beats its position: "entries.12.why" says little to the one who wrote it. */
function whereIn(raw: unknown, issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? 'the file';
  const [part, index, ...rest] = path.split('.');
  if (part !== 'entries' || index === undefined || typeof raw !== 'object' || raw === null) return path;
  const list = Object.entries(raw).find(([key]) => key === 'entries')?.[1];
  const entry: unknown = Array.isArray(list) ? list[Number(index)] : undefined;
  const id =
    typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id) : `entry ${index}`;
  return [id, ...rest].join('.');
}

/** With fewer marks counted, nothing is concluded from how many were right. */
const FEWEST_MARKS = 10;
/** An entry that is right less often than this costs more trust than it brings. */
const LEAST_RIGHT = 0.6;

const isWeak = ([right, of]: readonly [right: number, of: number]) =>
  of >= FEWEST_MARKS && right < LEAST_RIGHT * of;

function compileEntry(entry: LexiconEntry, measured: Note['measured']): CompiledEntry {
  const { id, weight, force, says, negated, except, wide } = entry;
  const muted = entry.muted || (measured !== undefined && isWeak(measured));
  const side = entry.pole === 'flag' ? { pole: null, axis: null } : { pole: entry.pole, axis: entry.axis };
  const concrete = force === 'grant' || says !== undefined;
  return { id, ...side, weight, concrete, negated, except, wide, muted };
}

function noteOf({ why, ask }: LexiconEntry, measured: Note['measured']): Note {
  return { why, ...(ask ? { ask } : {}), ...(measured ? { measured } : {}) };
}

function repeated(names: readonly string[]): string[] {
  const twice = names.filter((name, i) => names.indexOf(name) !== i);
  return [...new Set(twice)].map(
    (name) => `"${name}" stands twice; every entry and class has a name of its own`,
  );
}

function unknownProbes(entries: readonly LexiconEntry[], probes: LexiconFile['probes']): string[] {
  const known = new Set(probes.map(({ id }) => id));
  return entries.flatMap(({ id, ask }) =>
    ask && !known.has(ask) ? [`${id}: asks "${ask}", which is no probe in probes.yaml`] : [],
  );
}
