import { isValueType } from '../../../model/entity-types.ts';
import { mentionsIn } from '../../../model/mentions.ts';
import { spanAt } from '../../../model/phrase-lookup.ts';
import type { Range } from '../../../model/phrases.ts';
import { firstEndingAfter, firstStartingAt, type Span } from '../../../model/span.ts';
import type { Candidate, ClaimDocument } from '../candidate.ts';
import type { Wording } from '../wording/parts.ts';

/** An entity where a statement speaks of it; tokens. */
export interface Mentioned extends Range {
  readonly entity: number;
  /** Whether it is a date, a time, an amount or a number. */
  readonly isValue: boolean;
  /** Whether it is a description: "a businessman". */
  readonly isNominal: boolean;
}

/** The entities that a statement speaks of, in its own order: by their mentions and by what was resolved. */
export function mentionedIn({ doc, unit, clause }: Candidate, { parts }: Wording): Mentioned[] {
  const found: Mentioned[] = [];
  if (clause.shared)
    for (const run of runsOf(unit.at.slice(clause.shared.first, clause.shared.end))) addRun(doc, run, found);
  let run: { first: number; end: number } | null = null;
  for (const part of parts) {
    if (part.kind === 'word' && run && run.end === part.token) {
      run.end++;
      continue;
    }
    if (run) addRun(doc, run, found);
    run = part.kind === 'word' ? { first: part.token, end: part.token + 1 } : null;
    if (part.kind === 'resolved') found.push(mentioned(doc, part, part.entity, false));
  }
  if (run) addRun(doc, run, found);
  return found;
}

/** Adds the entities that are mentioned in a run of tokens. */
function addRun(doc: ClaimDocument, run: Range, found: Mentioned[]): void {
  for (const mention of mentionsIn(doc, spanAt(doc, run)))
    found.push(mentioned(doc, tokensOf(doc, mention), mention.entity, mention.kind === 'nominal'));
}

function mentioned(doc: ClaimDocument, { first, end }: Range, entity: number, isNominal: boolean): Mentioned {
  return { first, end, entity, isNominal, isValue: isValueType(doc.entities[entity]?.type ?? '') };
}

function tokensOf({ tokens }: ClaimDocument, { start, end }: Span): Range {
  return { first: firstEndingAfter(tokens, start), end: firstStartingAt(tokens, end) };
}

/** Tokens in order as runs without a gap. */
function runsOf(tokens: readonly number[]): Range[] {
  const runs: { first: number; end: number }[] = [];
  for (const token of tokens) {
    const last = runs.at(-1);
    if (last && last.end === token) last.end++;
    else runs.push({ first: token, end: token + 1 });
  }
  return runs;
}
