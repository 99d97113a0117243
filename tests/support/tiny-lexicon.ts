import { compileLexicon } from '../../src/lexicon-compiler/compile-lexicon.ts';

/** A lexicon small enough to see through, for tests of the reader itself. */
export function tinyLexicon(extra = '') {
  return compileLexicon([{ name: 'tiny.yaml', text: TINY + extra }]).lexicon;
}

const TINY = `
classes:
  thing: { nouns: [deadline, target date] }
sections:
  - { kind: legal, headings: [legal], sentences: ["equal opportunity"] }
  - { kind: benefits, headings: [benefits] }
  - { kind: role, headings: ["the role", responsibilities] }
entries:
  - id: output.deadlines
    pole: output
    axis: focus
    weight: 2
    match: ["{meet} [0-2] @thing"]
    not: ["never"]
    negated: flip
    why: Success is a date that was kept.
    hits: ["x"]
    misses: ["x"]
  - id: outcome.retention
    pole: outcome
    axis: focus
    weight: 3
    match: ["{improve|lift} [0-2] retention", "experience in < lifting retention >"]
    except: [benefits]
    why: Success is people who stay.
    hits: ["x"]
    misses: ["x"]
  - id: outcome.decide
    pole: outcome
    axis: autonomy
    weight: 2
    match: ["^ you decide", "decide (how|what) $"]
    why: The decision is yours.
    hits: ["x"]
    misses: ["x"]
  - id: flag.hats
    pole: flag
    weight: 2
    match: ["{wear} many {hat/noun}"]
    why: One role may hold the work of many.
    hits: ["x"]
    misses: ["x"]
`;
