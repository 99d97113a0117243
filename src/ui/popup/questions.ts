import { AXES, type Axis, type Reading } from '../../reading/reading.ts';

/** A question for the interview; `axis` is what its answer tells about. */
export type Question = { readonly id: string; readonly question: string; readonly axis: Axis };

/**
 * Up to `most` questions, about what the posting leaves open first: axes it is silent on, then those
 * that lean to output, then the rest; one of each axis before a second of any.
 */
export function questionsFor<Q extends Question>(
  { axes }: Pick<Reading, 'axes'>,
  questions: readonly Q[],
  most = 3,
): readonly Q[] {
  const openness = (axis: Axis) => (axes[axis].outcomes + axes[axis].outputs === 0 ? -1 : axes[axis].score);
  const queues = [...AXES]
    .sort((a, b) => openness(a) - openness(b))
    .map((axis) => questions.filter((question) => question.axis === axis));
  const rounds = Math.max(0, ...queues.map((queue) => queue.length));
  return Array.from({ length: rounds }, (_, round) =>
    queues.flatMap((queue) => queue.slice(round, round + 1)),
  )
    .flat()
    .slice(0, most);
}
