/**
 * What somebody says in quotation marks, as far as reference needs it before the quotes are found: which tokens stand
 * in one quoted turn, and which phrase beside the marks speaks it.
 */
import type { Phrase } from './input.ts';
import { type CorefTokens, tokenAt } from './input.ts';
import { TokenFeature, tokenFeaturesAt } from './token-features.ts';

/** Quoted turns of a document; a quotation that goes on in the next paragraph belongs to the same turn. */
export interface Turns {
  readonly count: number;
  /** For each token the number of the turn in which it stands, or -1. */
  readonly turnAt: Int32Array;
  /** Token ranges `[first, end)` of the turns' parts, in order, with the turn's number. */
  readonly parts: readonly Part[];
}

interface Part {
  readonly turn: number;
  readonly first: number;
  readonly end: number;
}

/** Fewer words in quotation marks are a term or a title, not a turn. */
const MIN_TOKENS = 5;

/** Numbers the outermost quotations by turn. */
export function turnsOf(doc: CorefTokens): Turns {
  const parts: Part[] = [];
  const turnAt = new Int32Array(doc.tokens.length).fill(-1);
  let count = 0;
  let token = 0;
  for (const quotation of doc.quotations) {
    if (quotation.depth > 0) continue;
    while (token < doc.tokens.length && tokenAt(doc, token).start < quotation.start) token++;
    const first = token;
    while (token < doc.tokens.length && tokenAt(doc, token).end <= quotation.end) token++;
    if (token - first < MIN_TOKENS) continue;
    if (!quotation.continues || count === 0) count++;
    turnAt.fill(count - 1, first, token);
    parts.push({ turn: count - 1, first, end: token });
  }
  return { count, turnAt, parts };
}

/** Number of the turn in which a token stands, or -1. */
export function turnOf({ turnAt }: Turns, token: number): number {
  return turnAt[token] ?? -1;
}

const BEYOND = 6;

/** For each turn the phrase beside its marks that a verb of saying stands beside, or -1. */
export function turnSpeakersOf(doc: CorefTokens, turns: Turns, phrases: readonly Phrase[]): number[] {
  const speakers = new Array<number>(turns.count).fill(-1);
  let next = 0;
  for (const { turn, first, end } of turns.parts) {
    while (next < phrases.length && (phrases[next]?.firstToken ?? 0) < first) next++;
    if (speakers[turn] !== -1) continue;
    speakers[turn] = speakerAfter(doc, phrases, next, end) ?? speakerBefore(doc, phrases, next - 1, first) ?? -1;
  }
  return speakers;
}

/** “…,” Smith said; “…,” said Smith. */
function speakerAfter(doc: CorefTokens, phrases: readonly Phrase[], from: number, end: number): number | null {
  let at = from;
  while (at < phrases.length && (phrases[at]?.firstToken ?? 0) < end) at++;
  const phrase = phrases[at];
  if (!phrase?.speaks || phrase.firstToken - end > BEYOND) return null;
  return inParagraphOf(doc, phrase, end - 1) ? at : null;
}

function inParagraphOf(doc: CorefTokens, phrase: Phrase, token: number): boolean {
  const paragraph = doc.paragraphs[doc.sentences[phrase.sentence]?.paragraph ?? -1];
  return paragraph !== undefined && paragraph.start <= tokenAt(doc, token).start;
}

/** Smith said: “…”. The subject of the sentence's verb of saying. */
function speakerBefore(doc: CorefTokens, phrases: readonly Phrase[], from: number, first: number): number | null {
  const opening = tokenAt(doc, first - 1).lower;
  if (
    opening !== ':' &&
    opening !== ',' &&
    opening !== 'that' &&
    !(tokenFeaturesAt(doc, first - 1) & TokenFeature.saying)
  )
    return null;
  const { sentence } = phrases[from] ?? {};
  for (let at = from; at > from - BEYOND && phrases[at]?.sentence === sentence; at--) {
    const phrase = phrases[at];
    if (phrase?.role === 'subject' && phrase.speaks) return at;
  }
  return null;
}
