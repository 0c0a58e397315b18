import type { Attribution } from '../../model/document.ts';
import { firstEndingAfter, type Span } from '../../model/span.ts';
import type { ClaimInput } from './sentence.ts';

/** What the cue says of its content. */
export interface CueFacts {
  /** Infinitive of the cue's main verb, "" where it has none. */
  readonly lemma: string;
  /** Whether the cue is in the past, so that "would" in an indirect content is a future. */
  readonly past: boolean;
  /** Whether it is a noun ("his promise"), which makes no sentence with its content. */
  readonly noun: boolean;
}

/** Reads the cue's verb group. */
export function cueFacts(doc: ClaimInput, { cue }: Attribution): CueFacts {
  const tokens = cue ? tokensIn(doc, cue) : [];
  return {
    lemma: mainVerb(doc, tokens),
    noun:
      tokens.length > 0 &&
      !tokens.some((i) => VERBAL.has(doc.classes[i] ?? '') || doc.tokens[i]?.lower === 'according'),
    past: tokens.some((i) => PAST.has(doc.tags[i] ?? '')),
  };
}

/** "said", "saying", "has said". */
const PAST = new Set<string>(['VBD', 'VBG', 'VBN']);
const VERBAL = new Set<string>(['VERB', 'AUX', 'PUNCT']);

/** The last verb that is no auxiliary; a noun cue ("claim") lends its own lemma. */
function mainVerb(doc: ClaimInput, tokens: readonly number[]): string {
  const verb = tokens.findLast((i) => doc.classes[i] === 'VERB') ?? tokens.findLast((i) => doc.classes[i] === 'NOUN');
  return verb === undefined ? '' : (doc.lemmas[verb] ?? '');
}

function tokensIn(doc: ClaimInput, span: Span): number[] {
  const found: number[] = [];
  for (let i = firstEndingAfter(doc.tokens, span.start); (doc.tokens[i]?.start ?? Infinity) < span.end; i++)
    found.push(i);
  return found;
}
