/**
 * Frames: the shapes in which content stands beside its cue. How often a verb in a frame is right was counted under
 * these names (`lang/en/data/frames.tsv`, `cue-frames.tsv`), so none may be renamed without its counts; a test compares the two. A rule
 * with a frame of its own adds it here and declares a prior until it is counted.
 */

/** What stands after a cue where its content may begin. */
export const COMPLEMENTS = {
  that: 'a clause with "that": said that it failed',
  clause: 'a clause without: said it failed',
  'clause-far': 'a clause after an adjunct: said after the vote it failed',
  wh: 'an indirect question: asked whether it failed',
  to: 'an infinitive: promised to resign',
  quote: 'a quotation: said, “it failed”',
  'quote-far': 'a quotation after an adjunct: said in a letter “it failed”',
  colon: 'what follows a colon: said: it failed',
  np: 'a noun phrase alone: announced a plan',
  'heard-np': 'one after the hearer: promised voters a plan',
  heard: 'the hearer alone, before a mark: told reporters.',
  adj: 'an adjective: declared dead',
  ing: 'a gerund: denied taking money',
  gap: 'a finite verb, whose subject stands before the source: what he said was a lie',
  none: 'nothing: it failed, he said.',
} as const;

/** Families of complements. `np-…`: a noun phrase with what follows it; `prep:…`: a preposition with its phrase. */
type ComplementFamily = `np-${string}` | `prep:${string}`;
export type ComplementFrame = keyof typeof COMPLEMENTS | ComplementFamily;

/** Content that is no complement, or not only. */
export const OTHER_FRAMES = {
  before: 'a quotation before its cue: “It failed,” he said',
  interrupted: 'a quotation around its cue: “It,” he said, “failed”',
  'resumed quote': 'a sentence around its cue that ends as a quotation: If they move, he said, “we follow”',
  'before clause ,': 'a clause before its cue, and a comma after that: It failed, he said, a day after …',
  'around clause': 'a clause before its cue and what goes on after a comma: It failed, he said, but …',
  'around phrase': 'a sentence around its cue: The plan, he said, failed',
  as1: 'one span beside a clause with "as": As he said, it failed',
  as2: 'two spans around one: The plan, as he said, failed',
  'heard-to': 'who is to do what: asked voters to stay',
  'colon”': 'a quotation after a cue and a colon: he said: “It failed”',
  'clause colon” say': 'one after a clause with a verb of saying and a colon: he said of them: “They failed”',
  'clause colon”': 'one after a clause with another verb: she added a caveat: “It may fail”',
  'label quote': 'a name, a colon and a quotation: Lena Voss: “It is old.”',
  gapped: 'a second saying without its verb: said it was old and Okello that it was new',
  reference: 'what a verb refers to: referring to the plan',
  per: 'a statement before "per" and its source',
  named: 'something named in words that are quoted: called the plan a “lie”',
  'according before': 'a statement before "according to"',
  'according after': 'a statement after "according to" and its source',
} as const;

/**
 * Families of others. `before …`: a statement before its cue (a clause, an adverbial one, a phrase), by what stands
 * after the cue; `gap …`: a relative clause around the source, by its pronoun; `passive …`: a passive with its
 * subject; `noun …`: a noun of saying, by the word after it; `label …`: a name and a colon, by the kind of paragraph
 * and the tag of its last word.
 */
type OtherFamily =
  | `before ${'' | 'sub ' | 'phrase '}${ComplementFrame}`
  | `passive ${ComplementFrame}`
  | `gap ${string}`
  | `noun ${string}`
  | `label ${string} ${string}`;
export type Frame = ComplementFrame | keyof typeof OTHER_FRAMES | OtherFamily;

/** A frame with its circumstances, as it is counted: form of the verb, content that could stand before it, no source. */
export type CountedFrame = Frame | `${Frame}${'/' | '<'}${string}`;

/** Under which name the places where content may end are counted: its frame, or one that ends alike. */
export type EndFrame = Frame | `rel ${ComplementFrame}` | 'according' | 'as' | 'passive';

/** How often candidates of a kind are right as long as none of its frame was counted, and what makes one think so. */
export interface Prior {
  /** Share of right ones, between 0 and 1; `refine/often-right` drops what is below its threshold. */
  readonly rate: number;
  readonly why: string;
}
