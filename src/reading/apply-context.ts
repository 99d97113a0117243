import type { Automaton } from './automaton.ts';
import type { CompiledEntry, CompiledLexicon, SectionKind } from './compiled-lexicon.ts';
import { type Hit, LONGEST } from './find-hits.ts';
import type { Pole } from './reading.ts';
import type { Tokens } from './tokenise.ts';

/** A hit that stood up to its context. `pole` is turned where a negation turns the entry; `null` for a flag. */
export type Candidate = Hit & {
  readonly entry: CompiledEntry;
  readonly pole: Pole | null;
  readonly section: SectionKind;
};

/** How many tokens before and after a hit a veto reaches. */
const VETO_BEFORE = 3;
const VETO_AFTER = 2;
/** How many tokens before a hit a negation reaches. */
const NEGATION_REACH = 3;

/** Keeps the hits of entries that their section, their vetoes and negations leave standing. */
export function applyContext(
  hits: readonly Hit[],
  sections: readonly SectionKind[],
  tokens: Tokens,
  lexicon: CompiledLexicon,
  automaton: Automaton,
): Candidate[] {
  const candidates: Candidate[] = [];
  let sentenceNow = -1;
  let vetoes: readonly Veto[] = [];
  hits.forEach((hit, i) => {
    // Hits come sentence by sentence: those that can veto this one stand close by.
    if (hit.sentence !== sentenceNow) vetoes = vetoesFrom(hits, i, lexicon);
    sentenceNow = hit.sentence;
    const entry = lexicon.entries[hit.value];
    if (!entry || entry.muted) return;
    const section = sections[hit.sentence] ?? 'other';
    if (section === 'legal' || entry.except.includes(section)) return;
    if (isVetoed(hit, vetoes)) return;
    const negated = entry.negated !== 'keep' && isNegated(hit, tokens, automaton);
    if (negated && entry.negated === 'drop') return;
    const { value, first, last, sentence } = hit;
    candidates.push({
      value,
      first,
      last,
      sentence,
      entry,
      section,
      pole: negated ? opposite(entry.pole) : entry.pole,
    });
  });
  return candidates;
}

const opposite = (pole: Pole | null): Pole | null =>
  pole === null ? null : pole === 'output' ? 'outcome' : 'output';

type Veto = { readonly hit: Hit; readonly entries: readonly number[] };

/** The vetoes of the sentence whose hits begin at `from`, by where they stand. */
function vetoesFrom(hits: readonly Hit[], from: number, lexicon: CompiledLexicon): Veto[] {
  const vetoes: Veto[] = [];
  for (let i = from; i < hits.length; i++) {
    const hit = hits[i];
    if (hit?.sentence !== hits[from]?.sentence) break;
    const rule =
      hit && hit.value >= lexicon.entries.length && lexicon.context[hit.value - lexicon.entries.length];
    if (rule && 'veto' in rule) vetoes.push({ hit, entries: rule.veto });
  }
  return vetoes.sort((a, b) => a.hit.last - b.hit.last);
}

/** Looks at the vetoes close by alone: a text without full stops is one sentence with thousands of them. */
function isVetoed(hit: Hit, vetoes: readonly Veto[]): boolean {
  const earliest = hit.first - 1 - VETO_BEFORE;
  let low = 0;
  for (let high = vetoes.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((vetoes[middle]?.hit.last ?? 0) < earliest) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < vetoes.length; i++) {
    const veto = vetoes[i];
    if (!veto || veto.hit.last > hit.last + 1 + VETO_AFTER + LONGEST) break;
    if (veto.hit.first <= hit.last + 1 + VETO_AFTER && veto.entries.includes(hit.value)) return true;
  }
  return false;
}

/** "not", "no", "never" or "without" shortly before; "not only" and "not just" negate nothing. */
function isNegated(hit: Hit, tokens: Tokens, { negators, softeners }: Automaton): boolean {
  const earliest = Math.max(hit.first - NEGATION_REACH, tokens.sentences[hit.sentence] ?? 0);
  for (let at = hit.first - 1; at >= earliest; at--) {
    const word = tokens.words[at] ?? 0;
    if (negators.has(word)) return !softeners.has(tokens.words[at + 1] ?? 0);
  }
  return false;
}
