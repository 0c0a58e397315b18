/** Tags and lemmas of the words that the user's lexicon names, which the tagger may never have seen. */
import type { Segmented, TagLayer } from '../../model/document.ts';
import { type GivenNoun, type GivenVerb, type GivenWords, nounsFrom } from '../../model/given-words.ts';
import type { Penn, WordClass } from '../../model/tags.ts';

/** A tag layer while it is being corrected, with its tokens. */
interface Draft {
  readonly tokens: Segmented['tokens'];
  readonly tags: Penn[];
  readonly classes: WordClass[];
  readonly lemmas: string[];
}

/** The layer with the lexicon's words put right; the same one where the lexicon names none. */
export function withGiven(layer: TagLayer, { tokens }: Pick<Segmented, 'tokens'>, words: GivenWords): TagLayer {
  if (words.verbForms.size === 0 && words.nouns.size === 0) return layer;
  const draft: Draft = { tokens, tags: [...layer.tags], classes: [...layer.classes], lemmas: [...layer.lemmas] };
  for (let i = 0; i < tokens.length; i++) {
    correctVerb(draft, i, words);
    for (const noun of nounsFrom(tokens, i, words.nouns)) correctNoun(draft, i, noun);
  }
  return draft;
}

function correctVerb(draft: Draft, i: number, words: GivenWords): void {
  const lower = lowerAt(draft, i);
  const form = words.verbForms.get(lower);
  const tag = form ? inflectedTag(draft, i, form, words) : words.cueVerbs.has(lower) ? bareTag(draft, i) : undefined;
  if (!tag) return;
  if (draft.tags[i] !== tag) draft.classes[i] = 'VERB';
  draft.tags[i] = tag;
  draft.lemmas[i] = form?.lemma ?? lower;
}

const INFLECTED = /^VB[DGNZ]$/u;
/** What a verb that has its subject before it, or shares one, can follow; an article makes a noun of it. */
const BEFORE_VERB = /^(?:N.*|PRP|RB|PUNCT|CC|WP|WDT|VB.*)$/u;

/** The tag of an inflected form where it is a verb; undefined where it is none: "the toots", "a tooted horn". */
function inflectedTag(draft: Draft, i: number, form: GivenVerb, words: GivenWords): Penn | undefined {
  const [tag = 'PUNCT', before = 'PUNCT'] = [draft.tags[i], draft.tags[i - 1]];
  if (INFLECTED.test(tag)) return tag;
  if (tag.startsWith('V') || !BEFORE_VERB.test(before)) return undefined;
  const leads = form.phrasal ? hasParticle(draft, i, form.lemma, words) : lowerAt(draft, i + 1) === 'that';
  if (form.tag === 'VBZ') return leads && /^(?:NNP|PRP)$/u.test(before) ? 'VBZ' : undefined;
  const plain = /(?:ed|ing)$/u.test(lowerAt(draft, i)) && !form.phrasal;
  if (!leads && !plain) return undefined;
  return form.tag === 'VBG' || !hasAuxiliary(draft, i) ? form.tag : 'VBN';
}

/** "will toot", "they toot". */
function bareTag({ tags }: Draft, i: number): Penn | undefined {
  if (tags[i]?.startsWith('V')) return undefined;
  const before = tags[i - 1];
  if (before === 'MD' || before === 'TO') return 'VB';
  return before === 'PRP' ? 'VBP' : undefined;
}

function hasParticle(draft: Draft, i: number, lemma: string, { particles }: GivenWords): boolean {
  const own = particles.get(lemma) ?? [];
  return own.some((words) => words.every((word, n) => lowerAt(draft, i + 1 + n) === word));
}

const AUXILIARIES = new Set(['be', 'have', 'get']);

/** "has zinged", "was never zinged". */
function hasAuxiliary({ tags, lemmas }: Draft, i: number): boolean {
  let at = i - 1;
  while (at > 0 && tags[at] === 'RB') at--;
  return AUXILIARIES.has(lemmas[at] ?? '');
}

const BEFORE_NOUN = /^(?:DT|PRP\$|JJ|POS|CD|N.*)$/u;

/** The head of a title or role is a noun, and so is what stands before it: "attorneys general" ends with one. */
function correctNoun({ tags, classes, lemmas }: Draft, first: number, { head, lemma, plural }: GivenNoun): void {
  const at = first + head;
  const tag = tags[at] ?? 'PUNCT';
  const isNoun = tag.startsWith('N');
  if (!isNoun && !BEFORE_NOUN.test(tags[at - 1] ?? 'PUNCT')) return;
  const proper = tag.startsWith('NNP');
  tags[at] = proper ? (plural ? 'NNPS' : 'NNP') : plural ? 'NNS' : 'NN';
  if (!isNoun) classes[at] = 'NOUN';
  lemmas[at] = lemma;
}

function lowerAt({ tokens }: Draft, i: number): string {
  return tokens[i]?.lower ?? '';
}
