import type { Reading } from '../../reading/reading.ts';

/** Ends of message keys `verdict_…`. */
export type Verdict =
  | 'strongly_outcome'
  | 'outcome'
  | 'mixed'
  | 'output'
  | 'strongly_output'
  | 'little'
  | 'none';

/** Ends of message keys `evidence_…`. */
export type EvidenceWord = 'strong' | 'moderate' | 'weak' | 'little' | 'none';

type Judged = Pick<Reading, 'score' | 'range' | 'evidence' | 'confidence'>;

/**
 * The word for a reading. A side is named only where the whole range lies on it: a lean that a
 * sentence more or less would turn round is called mixed.
 */
export function verdictOf({ score, range, evidence }: Judged): Verdict {
  if (evidence !== 'enough') return evidence;
  const [low, high] = range;
  if (score >= 75 && low >= 60) return 'strongly_outcome';
  if (score <= 25 && high <= 40) return 'strongly_output';
  if (score >= 55 && low >= 50) return 'outcome';
  if (score <= 45 && high <= 50) return 'output';
  return 'mixed';
}

/** How much stands behind the verdict, in a word. */
export function evidenceWord({ evidence, confidence }: Judged): EvidenceWord {
  if (evidence !== 'enough') return evidence;
  if (confidence >= 0.7) return 'strong';
  return confidence >= 0.4 ? 'moderate' : 'weak';
}
