import { NOT_LEADING, PASSIVE } from '../../lang/en/clause-words.ts';
import { ARTICLES, DO, HAVE, NEGATION } from '../../lang/en/function-words.ts';
import { ALWAYS_FINITE, IDIOMS, TAKES_BASE, UNCHANGING } from '../../lang/en/phrase-words.ts';
import { SPEECH_VERBS } from '../../lang/en/speech-verbs.ts';
import type { SegmentLayer, TagLayer, TextLayer } from '../../model/document.ts';
import type { GivenWords } from '../../model/given-words.ts';
import { lowerAt } from '../../model/phrase-lookup.ts';
import { changedGroup, type VerbForm, type VerbGroup } from '../../model/phrases.ts';
import type { Penn } from '../../model/tags.ts';
import { memoPerWord } from '../../model/word.ts';

type TaggedText = TextLayer & SegmentLayer & TagLayer;

/** Word lists that are asked for nearly every verb, as bits of a word. */
const Is = { do: 1, have: 2, passive: 4, negation: 8, notLeading: 16, article: 32 } as const;

const listsOf = memoPerWord(
  ({ lower }) =>
    (DO.has(lower) ? Is.do : 0) |
    (HAVE.has(lower) ? Is.have : 0) |
    (PASSIVE.has(lower) ? Is.passive : 0) |
    (NEGATION.has(lower) ? Is.negation : 0) |
    (NOT_LEADING.has(lower) ? Is.notLeading : 0) |
    (ARTICLES.has(lower) ? Is.article : 0),
);

/** The lists that a token's word stands in; none outside the document. */
function listsAt({ tokens }: TaggedText, i: number): number {
  const token = i < 0 ? undefined : tokens[i];
  return token ? listsOf(token.word) : 0;
}

const CAPITAL_V = 0x56;
const NOUN_TAGS = new Set<Penn>(['NN', 'NNS', 'NNP', 'NNPS']);
const BEFORE_NOUN = new Set<Penn>(['DT', 'PRP$', 'JJ', 'JJS', 'CD', 'POS']);

/** All verb groups, in order; one pass. A participle that stands before its noun is none. */
export function verbGroups(doc: TaggedText, { particles }: Pick<GivenWords, 'particles'>): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (const { firstToken, endToken } of doc.sentences) {
    let i = firstToken;
    const sentenceFrom = groups.length;
    while (i < endToken) {
      if (!startsGroup(doc, i, endToken)) {
        i++;
        continue;
      }
      const group = withIdiom(doc, groupAt(doc, i, firstToken, endToken, groups.length), particles);
      const before = groups[groups.length - 1];
      if (before && goesOnTo(doc, before, group))
        groups[groups.length - 1] = changedGroup(group, takenOver(before, group));
      else groups.push(group);
      i = group.end;
    }
    promoteParticiple(groups, sentenceFrom);
  }
  return groups;
}

/** "continued to insist", "went on to say": one group, of the second verb's meaning. */
function goesOnTo(doc: TaggedText, before: VerbGroup, { first, form }: VerbGroup): boolean {
  if (form !== 'infinitive') return false;
  if (before.lemma === 'continue') return before.end === first;
  return before.lemma === 'go' && before.end + 1 === first && doc.tokens[before.end]?.lower === 'on';
}

/** What a joined group takes over from its first verb. */
function takenOver({ index, first, form, past, modal, negated }: VerbGroup, last: VerbGroup): Partial<VerbGroup> {
  return { index, first, form, past, modal, negated: negated || last.negated };
}

/** A map, since a lemma may be called as what every object has: "constructor". */
const IDIOMS_OF = new Map(Object.entries(IDIOMS));

/** A verb with the words that make it one of speech: "made it clear", "shot back". */
function withIdiom(doc: TaggedText, group: VerbGroup, particles: GivenWords['particles']): VerbGroup {
  const follows = (words: readonly string[]): boolean =>
    words.every((word, i) => doc.tokens[group.end + i]?.lower === word);
  const given = particles.size > 0 ? particles.get(group.lemma)?.find(follows) : undefined;
  if (given) return changedGroup(group, { end: group.end + given.length, lemma: [group.lemma, ...given].join(' ') });
  const idiom = IDIOMS_OF.get(group.lemma)?.find(follows);
  return idiom
    ? changedGroup(group, { end: group.end + idiom.length, lemma: `${group.lemma} ${idiom.at(-1)}` })
    : group;
}

/** A sentence without a finite verb has its last participle for a past tense: "Smith, the chairman, called". */
function promoteParticiple(groups: VerbGroup[], from: number): void {
  let last = -1;
  for (let i = from; i < groups.length; i++) {
    const form = groups[i]?.form;
    if (form === 'finite') return;
    if (form === 'participle') last = i;
  }
  const group = groups[last];
  if (group) groups[last] = changedGroup(group, { form: 'finite', past: true });
}

function startsGroup(doc: TaggedText, i: number, end: number): boolean {
  const tag = doc.tags[i];
  if (tag === 'TO')
    return i + 1 < end && (doc.tags[i + 1] === 'VB' || (doc.tags[i + 1] === 'RB' && doc.tags[i + 2] === 'VB'));
  if (!tag || !(tag.charCodeAt(0) === CAPITAL_V || tag === 'MD')) return false;
  return !(tag === 'VBG' || tag === 'VBN') || !isModifier(doc, i);
}

/** "the opposing party", "his stated aim", "the mayor's newly opened office". */
function isModifier(doc: TaggedText, i: number): boolean {
  const after = doc.tags[i + 1];
  if (!after || !(NOUN_TAGS.has(after) || after === 'JJ')) return false;
  const before = doc.tags[i - 1];
  if (before === 'RB') return opensPhrase(doc, i - 2);
  return before !== undefined && BEFORE_NOUN.has(before);
}

/** Whether a token, before an adverb, can only open or go on with a noun phrase: an article or a possessive. */
function opensPhrase(doc: TaggedText, i: number): boolean {
  const tag = doc.tags[i];
  return tag === 'POS' || tag === 'PRP$' || (listsAt(doc, i) & Is.article) !== 0;
}

function groupAt(doc: TaggedText, start: number, from: number, limit: number, index: number): VerbGroup {
  let head = start;
  if (doc.tags[start] === 'TO') head = doc.tags[start + 1] === 'RB' ? start + 2 : start + 1;
  for (;;) {
    const next = nextInChain(doc, head, limit);
    if (next < 0) break;
    head = next;
  }
  let first = start;
  while (first > from && isAdverb(doc.tags[first - 1]) && leadsVerb(doc, first - 1)) first--;
  const { modal, negated, passive } = flagsOf(doc, first, head);
  const opening = doc.tags[start] ?? 'VB';
  return {
    index,
    first,
    end: head + 1,
    head,
    lemma: infinitiveOf(doc.lemmas[head] ?? ''),
    form: formOf(opening, doc, start),
    passive,
    modal,
    negated,
    past: opening === 'VBD',
  };
}

/** Verbs of speech by what is left of them without their last letter, where that is none. */
const WITHOUT_E = new Map(
  [...SPEECH_VERBS]
    .filter((verb) => verb.endsWith('e') && !SPEECH_VERBS.has(verb.slice(0, -1)))
    .map((verb) => [verb.slice(0, -1), verb]),
);

/** A verb of speech that lost its last letter on the way to its infinitive ("describ") gets it back. */
function infinitiveOf(lemma: string): string {
  return WITHOUT_E.get(lemma) ?? lemma;
}

function isAdverb(tag: Penn | undefined): boolean {
  return tag === 'RB' || tag === 'RBR';
}

function leadsVerb(doc: TaggedText, i: number): boolean {
  return (listsAt(doc, i) & Is.notLeading) === 0;
}

/** The next verb of a chain of auxiliaries, over adverbs and negation, or -1. */
function nextInChain(doc: TaggedText, head: number, limit: number): number {
  let next = head + 1;
  while (next < limit && doc.tags[next] === 'RB') next++;
  if (next >= limit) return -1;
  const tag = doc.tags[next];
  if (!tag || tag.charCodeAt(0) !== CAPITAL_V) return -1;
  const here = listsAt(doc, head);
  if (tag === 'VB' || tag === 'VBP') return takesBase(doc, head, tag) ? next : -1;
  if (here & Is.have && (tag === 'VBN' || tag === 'VBD')) return next;
  if (here & Is.passive && tag !== 'VBZ' && !isModifier(doc, next)) return next;
  return -1;
}

function takesBase(doc: TaggedText, head: number, tag: Penn): boolean {
  if (doc.tags[head] === 'MD' || listsAt(doc, head) & Is.do) return true;
  return tag === 'VB' && lowerAt(doc, head) === "'d";
}

function flagsOf(doc: TaggedText, first: number, head: number): { modal: boolean; negated: boolean; passive: boolean } {
  let [modal, negated, passive] = [false, false, false];
  for (let i = first; i < head; i++) {
    const lists = listsAt(doc, i);
    if (doc.tags[i] === 'MD') modal = true;
    else if (lists & Is.negation) negated = true;
    if (doc.tags[i] !== 'RB') passive = (lists & Is.passive) !== 0;
  }
  const tag = doc.tags[head];
  return { modal, negated, passive: passive && (tag === 'VBN' || tag === 'VBD') };
}

/** A participle right after the clause's start that the tagger could not tell from a past tense counts as one. */
function formOf(opening: Penn, doc: TaggedText, start: number): VerbForm {
  if (opening === 'TO') return 'infinitive';
  if (opening === 'VBG') return 'gerund';
  if (opening === 'VBN') return ALWAYS_FINITE.has(lowerAt(doc, start)) ? 'finite' : 'participle';
  return opening === 'VB' && !followsSubject(doc, start) ? 'base' : 'finite';
}

/** A bare form after a subject of its own is a present tense, "voters often say", or a past one, "Smith hit back". */
function followsSubject(doc: TaggedText, start: number): boolean {
  let i = start - 1;
  while (doc.tags[i] === 'RB') i--;
  const tag = doc.tags[i];
  const past = tag === 'NNP' && UNCHANGING.has(lowerAt(doc, start));
  if (!past && tag !== 'PRP' && tag !== 'NNS' && tag !== 'NNPS' && tag !== 'WP' && tag !== 'WDT') return false;
  for (let at = i - 1; at >= Math.max(0, i - 3); at--) if (TAKES_BASE.has(lowerAt(doc, at))) return false;
  return true;
}
