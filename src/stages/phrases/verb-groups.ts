import { NOT_LEADING, PASSIVE } from '../../lang/en/clause-words.ts';
import { ARTICLES, DO, HAVE, NEGATION } from '../../lang/en/function-words.ts';
import { ALWAYS_FINITE, IDIOMS, TAKES_BASE, UNCHANGING } from '../../lang/en/phrase-words.ts';
import { SPEECH_VERBS } from '../../lang/en/speech-verbs.ts';
import type { SegmentLayer, TagLayer, TextLayer } from '../../model/document.ts';
import type { GivenWords } from '../../model/given-words.ts';
import { lowerAt } from '../../model/phrase-lookup.ts';
import { changedGroup, type VerbForm, type VerbGroup } from '../../model/phrases.ts';
import type { Penn } from '../../model/tags.ts';

type TaggedText = TextLayer & SegmentLayer & TagLayer;

const VERB_TAGS = new Set<Penn>(['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD']);
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

/** A verb with the words that make it one of speech: "made it clear", "shot back". */
function withIdiom(doc: TaggedText, group: VerbGroup, particles: GivenWords['particles']): VerbGroup {
  const follows = (words: readonly string[]): boolean =>
    words.every((word, i) => doc.tokens[group.end + i]?.lower === word);
  const given = particles.get(group.lemma)?.find(follows);
  if (given) return changedGroup(group, { end: group.end + given.length, lemma: [group.lemma, ...given].join(' ') });
  // A lemma may be called as what every object has: "constructor".
  const idiom = Object.hasOwn(IDIOMS, group.lemma) ? IDIOMS[group.lemma]?.find(follows) : undefined;
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
  if (!tag || !VERB_TAGS.has(tag)) return false;
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
  return tag === 'POS' || tag === 'PRP$' || ARTICLES.has(lowerAt(doc, i));
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

/** A verb of speech that lost its last letter on the way to its infinitive ("describ") gets it back. */
function infinitiveOf(lemma: string): string {
  return !SPEECH_VERBS.has(lemma) && SPEECH_VERBS.has(`${lemma}e`) ? `${lemma}e` : lemma;
}

function isAdverb(tag: Penn | undefined): boolean {
  return tag === 'RB' || tag === 'RBR';
}

function leadsVerb(doc: TaggedText, i: number): boolean {
  return !NOT_LEADING.has(lowerAt(doc, i));
}

/** The next verb of a chain of auxiliaries, over adverbs and negation, or -1. */
function nextInChain(doc: TaggedText, head: number, limit: number): number {
  let next = head + 1;
  while (next < limit && doc.tags[next] === 'RB') next++;
  if (next >= limit) return -1;
  const [here, tag] = [lowerAt(doc, head), doc.tags[next]];
  const takesBase = doc.tags[head] === 'MD' || DO.has(here) || (here === "'d" && tag === 'VB');
  if (takesBase && (tag === 'VB' || tag === 'VBP')) return next;
  if (HAVE.has(here) && (tag === 'VBN' || tag === 'VBD')) return next;
  if (PASSIVE.has(here) && (tag === 'VBN' || tag === 'VBG' || tag === 'VBD') && !isModifier(doc, next)) return next;
  return -1;
}

function flagsOf(doc: TaggedText, first: number, head: number): { modal: boolean; negated: boolean; passive: boolean } {
  let [modal, negated, passive] = [false, false, false];
  for (let i = first; i < head; i++) {
    const form = lowerAt(doc, i);
    if (doc.tags[i] === 'MD') modal = true;
    else if (NEGATION.has(form)) negated = true;
    passive = doc.tags[i] === 'RB' ? passive : PASSIVE.has(form);
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
