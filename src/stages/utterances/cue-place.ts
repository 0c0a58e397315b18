import { AUXILIARIES, NEGATION } from '../../lang/en/function-words.ts';
import type { Attribution, NameLayer, Parsed } from '../../model/document.ts';
import { lowerAt, sentenceAround, verbAt } from '../../model/phrase-lookup.ts';
import type { Range, VerbGroup } from '../../model/phrases.ts';
import { firstEndingAfter, type Span } from '../../model/span.ts';

/** What the rules of utterances read. */
export type UtteranceInput = Parsed & NameLayer;

/** A cue where it stands: its words, its verb, its subject. All numbers are tokens. */
export interface CuePlace {
  readonly cue: Range;
  /** Undefined where the cue is no verb: "claim", "according to", a colon. */
  readonly verb: VerbGroup | undefined;
  /** The source, of a passive who hears it, where it stands before the cue in its sentence. */
  readonly subject: Range | undefined;
  readonly sentence: Range;
  /** The word before subject and verb, over adverbs and over the auxiliary of an inversion. */
  readonly before: number;
  /** The auxiliary that stands before the subject ("did she say"), or -1. */
  readonly inverted: number;
}

/** Where the cue of an attribution stands; null where it has none. */
export function cuePlaceOf(doc: UtteranceInput, { cue: span, source, addressee }: Attribution): CuePlace | null {
  const cue = span && tokensIn(doc, span);
  if (!cue || cue.first >= cue.end) return null;
  const sentence = sentenceAround(doc, cue.first);
  const verb = verbIn(doc, cue);
  const from = Math.min(cue.first, verb?.first ?? cue.first);
  // "if he had been told that": of a passive the subject is who hears it.
  const doer = source ?? (verb?.passive ? addressee : null);
  const own = doer && tokensIn(doc, doer);
  const subject = own && own.first >= sentence.first && own.end <= from ? own : undefined;
  const [inverted, before] = leftOf(doc, subject?.first ?? from, sentence.first);
  return { cue, verb, subject, sentence, before, inverted };
}

function tokensIn({ tokens }: UtteranceInput, { start, end }: Span): Range {
  const first = firstEndingAfter(tokens, start);
  let last = first;
  while ((tokens[last]?.start ?? end) < end) last++;
  return { first, end: last };
}

/** The last verb in the cue: of "made it clear, saying" that of saying. */
function verbIn(doc: UtteranceInput, { first, end }: Range): VerbGroup | undefined {
  for (let i = end - 1; i >= first; i--) {
    const verb = verbAt(doc, i);
    if (verb) return verb;
  }
  return undefined;
}

const AND: ReadonlySet<string> = new Set(['and', 'then']);

/** The auxiliary before a subject, or -1, and the word before both. */
function leftOf(doc: UtteranceInput, from: number, limit: number): [inverted: number, before: number] {
  let i = skipAdverbs(doc, from - 1, limit);
  const negated = NEGATION.has(lowerAt(doc, i)) && AUXILIARIES.has(lowerAt(doc, i - 1));
  const auxiliary = negated ? i - 1 : i;
  if (auxiliary < limit || !AUXILIARIES.has(lowerAt(doc, auxiliary))) return [-1, i];
  i = skipAdverbs(doc, auxiliary - 1, limit);
  return [auxiliary, i];
}

function skipAdverbs(doc: UtteranceInput, from: number, limit: number): number {
  let i = from;
  while (i >= limit && !NEGATION.has(lowerAt(doc, i)) && (doc.tags[i] === 'RB' || AND.has(lowerAt(doc, i)))) i--;
  return i;
}
