import type { Candidate, Clause } from '../../src/stages/claims/candidate.ts';
import { sayingOf } from '../../src/stages/claims/saying.ts';
import { classOf, type Unit, unitsOf, verbOf } from '../../src/stages/claims/unit.ts';
import { wordingOf } from '../../src/stages/claims/wording/index.ts';
import type { Wording } from '../../src/stages/claims/wording/parts.ts';
import { rendered } from '../../src/stages/claims/wording/render.ts';
import { marked } from './marked.ts';
import { spokenDoc } from './spoken-doc.ts';

/** How a clause is worded: its statement, the words left open and those that stand in no span. */
export interface Worded {
  readonly statement: string;
  readonly open: string;
  readonly inserted: string;
  /** The text of its pieces, ` … ` between them. */
  readonly pieces: string;
}

/**
 * The wording of the one clause of a text marked as for `spokenDoc`: of all its content, or of what is labelled `clause`,
 * with what is labelled `shared` as its subject.
 */
export function worded(source: string, confidence: number | null = 1): Worded | null {
  const candidate = candidateOf(source, confidence);
  const wording = wordingOf(candidate);
  return wording && described(candidate, wording);
}

function described({ doc }: Candidate, wording: Wording): Worded {
  const textOf = ({ first, end }: { first: number; end: number }): string =>
    doc.text.slice(doc.tokens[first]?.start ?? 0, doc.tokens[end - 1]?.end ?? 0);
  const { statement, pieces } = rendered(doc, wording);
  return {
    statement,
    open: wording.unresolved.map(textOf).join(' '),
    inserted: wording.parts.flatMap((part) => (part.kind === 'inserted' ? [part.text] : [])).join(', '),
    pieces: pieces.map(textOf).join(' … '),
  };
}

function candidateOf(source: string, confidence: number | null): Candidate {
  const spoken = spokenDoc(source);
  const doc = { ...spoken, speakers: spoken.speakers.map((finding) => ({ ...finding, confidence })) };
  const [attribution] = doc.attributions;
  const [unit] = attribution ? unitsOf(doc, attribution) : [];
  if (!attribution || !unit) throw new Error(`no content in: ${source}`);
  const { spans } = marked(source);
  return { doc, unit, clause: clauseOf(unit, spans), saying: sayingOf(doc, 0, attribution) };
}

function clauseOf(unit: Unit, spans: ReturnType<typeof marked>['spans']): Clause {
  const rangeOf = (label: string): { first: number; end: number } | null => {
    const [span] = spans[label] ?? [];
    const within = unit.at.flatMap((token, position) => {
      const { start = -1, end = -1 } = unit.doc.tokens[token] ?? {};
      return span && start >= span.start && end <= span.end ? [position] : [];
    });
    const [first] = within;
    return first === undefined ? null : { first, end: first + within.length };
  };
  const given = rangeOf('clause');
  const whole = given ?? { first: 0, end: unit.at.length };
  const after = (is: (position: number) => boolean): number =>
    unit.at.findIndex((_, position) => position >= whole.first && is(position));
  const finite = after((position) => verbOf(unit, position)?.form === 'finite');
  const verb = finite < 0 ? after((position) => isVerb(unit, position)) : finite;
  return {
    ...whole,
    subject: null,
    shared: rangeOf('shared'),
    verb: verb < 0 ? null : { first: verb, end: verb + 1 },
    rule: 'sentence',
  };
}

function isVerb(unit: Unit, position: number): boolean {
  return classOf(unit, position) === 'VERB' || classOf(unit, position) === 'AUX';
}
