import type { Place } from './place.ts';
import type { Answer } from './schema.ts';

/** The answers for a place: what covers a point, the innermost first; what touches a line, or all, as they stand. */
export function answersAt(answers: readonly Answer[], place: Place): Answer[] {
  if (place.kind === 'file') return [...answers];
  const found = answers.filter((answer) => isAt(answer, place));
  if (place.kind === 'line') return found;
  const length = ({ start, end }: Answer): number => end - start;
  return found.sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || length(a) - length(b));
}

const ORDER: Readonly<Record<Answer['kind'], number>> = { quote: 0, claim: 1, mention: 2, dropped: 3 };

/** Whether a part of it, its cue or its source stands there; between two of its parts nothing of it does. */
function isAt({ kind, start, end, pieces, dropped }: Answer, place: Place): boolean {
  const own = kind === 'mention' || pieces.length === 0 ? [{ start, end }] : pieces;
  const lost = kind === 'dropped' ? dropped.flatMap(({ candidate }) => candidate.pieces) : [];
  return [...own, ...lost].some((span) =>
    place.kind === 'point'
      ? span.start <= place.start && place.start < span.end
      : span.start < place.end && place.start < span.end,
  );
}

/** What stands nearest to a place, of two a quote before its claims, else the first; undefined where there is nothing at all. */
export function nearestTo(answers: readonly Answer[], { start, end }: Place): Answer | undefined {
  let nearest: Answer | undefined;
  let least = Infinity;
  for (const answer of answers) {
    const distance = answer.end <= start ? start - answer.end : Math.max(0, answer.start - end);
    const isFirst = distance < least || (distance === least && nearest && ORDER[answer.kind] < ORDER[nearest.kind]);
    if (answer.kind === 'dropped' || !isFirst) continue;
    nearest = answer;
    least = distance;
  }
  return nearest;
}
