/** A stretch of tokens, `[first, end)`. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** How the first verb of a group is inflected. `base` is a bare form without subject: an imperative or a complement. */
export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'participle' | 'base';

/** Auxiliaries, negation, adverbs and the verb they belong to: "has repeatedly accused", "did not say". */
export interface VerbGroup extends Range {
  readonly index: number;
  /** Token of the verb that carries the meaning. */
  readonly head: number;
  readonly lemma: string;
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly modal: boolean;
  readonly negated: boolean;
  readonly past: boolean;
}

/** A verb group with some fields changed; by a literal and not by spreading, so that all groups have one hidden class. */
export function changedGroup(group: VerbGroup, change: Partial<VerbGroup>): VerbGroup {
  return {
    index: change.index ?? group.index,
    first: change.first ?? group.first,
    end: change.end ?? group.end,
    head: change.head ?? group.head,
    lemma: change.lemma ?? group.lemma,
    form: change.form ?? group.form,
    passive: change.passive ?? group.passive,
    modal: change.modal ?? group.modal,
    negated: change.negated ?? group.negated,
    past: change.past ?? group.past,
  };
}

/** A noun phrase without what follows its head: "the party's former chairman". A pronoun is one too. */
export interface NounPhrase extends Range {
  readonly head: number;
}

/** What a quotation is if not words that somebody said. */
export const Title = { none: 0, name: 1, work: 2 } as const;

/** Phrases of a document, computed once; every lookup by token is an array access. */
export interface Phrases {
  readonly verbs: readonly VerbGroup[];
  readonly nounPhrases: readonly NounPhrase[];
  /** Index into `verbs` for each token, or -1. */
  readonly verbAt: Int32Array;
  /** Index into `phrases` for each token, or -1. */
  readonly phraseAt: Int32Array;
  /** Index of the sentence for each token. */
  readonly sentenceAt: Int32Array;
  /** Index of the outermost quotation that holds the token, marks included, or -1. */
  readonly quotationAt: Int32Array;
  /** `Title` of each quotation: a name or the title of a work counts as words like others, nobody says it. */
  readonly titles: Uint8Array;
}

/** The phrases of a document in which other quotations count; by a literal, as above. */
export function withQuotations(phrases: Phrases, quotationAt: Int32Array): Phrases {
  return {
    verbs: phrases.verbs,
    nounPhrases: phrases.nounPhrases,
    verbAt: phrases.verbAt,
    phraseAt: phrases.phraseAt,
    sentenceAt: phrases.sentenceAt,
    quotationAt,
    titles: phrases.titles,
  };
}
