/** The places of one quotation beside its reference wording, each with the verdict of `verify`. */
import { type DraftQuotation, findingOf } from '../verify/finding.ts';
import { type Match, matchesOf, type SourcePage } from '../verify/matches.ts';
import { type Quotation, quotationOf } from '../verify/quotation.ts';
import type { VerifyFinding } from '../verify/schema.ts';
import type { Side } from '../verify/side.ts';
import type { Said, Speaker } from '../verify/speakers.ts';
import { type Words, wordsOf } from '../verify/words.ts';
import type { Occurrence } from './occurrences.ts';

/** A wording made ready to be compared. */
export interface Laid {
  readonly text: string;
  readonly words: Words;
  readonly quotation: Quotation;
}

export function laidOut(text: string): Laid {
  return { text, words: wordsOf(text), quotation: quotationOf(text, [{ start: 0, end: text.length }]) };
}

/** What a wording is laid beside. */
export interface Reference {
  readonly laid: Laid;
  /** Who said it. */
  readonly speakers: readonly Speaker[];
  /** How each wording stands in it, as far as it was asked for. */
  readonly matches: Map<Laid, Promise<Match[]>>;
}

/** What `verify` says of an occurrence, the reference being what was said. */
export async function judged(
  occurrence: Occurrence,
  draft: Laid,
  { laid: reference, speakers, matches: known }: Reference,
): Promise<VerifyFinding> {
  const page: SourcePage = { id: 0, words: reference.words };
  const asked = known.get(draft) ?? matchesOf(draft.quotation, async () => [page]);
  known.set(draft, asked);
  const matches = await asked;
  const { utterance } = occurrence;
  const own: DraftQuotation = {
    quotation: draft.quotation,
    spans: [{ start: 0, end: draft.text.length }],
    side: sideOf(draft.text, { speakers: utterance.speakers, utterance: utterance.utterance }),
    words: draft.words,
  };
  // What the reference says was said: whether an article says so is its own matter.
  const source = sideOf(reference.text, { speakers, utterance: utterance.utterance });
  return findingOf(own, matches, () => source);
}

/** A text that somebody says from its beginning to its end. */
function sideOf(text: string, said: Pick<Said, 'speakers' | 'utterance'>): Side {
  return {
    place: ({ start, end }) => ({ path: '', line: 1, column: 1, start, end, text: text.slice(start, end) }),
    said: () => ({ ...said, parent: null, isWhole: true }),
    isName: () => false,
  };
}

/** Whether a wording stands in the reference word for word, but for what it marks as left out or put in. */
export async function agrees(draft: Laid, reference: Laid): Promise<boolean> {
  if (draft.text === reference.text) return true;
  const [match] = await matchesOf(draft.quotation, async () => [{ id: 0, words: reference.words }]);
  return match?.verdict === 'verbatim' || match?.verdict === 'trimmed';
}
