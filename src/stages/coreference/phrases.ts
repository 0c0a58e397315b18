/**
 * Finds the phrases that can refer: one pass over the tokens, with a look back over the words before a head noun.
 * Grammatical places are read from word order, as no parser runs: what stands before a finite verb and after no
 * preposition is the subject.
 */
import type { Name } from '../../model/document.ts';
import { nounPhraseAt } from '../../model/phrase-lookup.ts';
import type { NounPhrase } from '../../model/phrases.ts';
import type { Depth } from '../../model/scene.ts';
import { firstEndingAfter } from '../../model/span.ts';
import { isAge } from './ages.ts';
import type { Traits } from './clusters.ts';
import { type Family, type Form, familyOf, formOf, formOfWord } from './forms.ts';
import { roleOf, speaks } from './grammar.ts';
import { type CorefTokens, type Determiner, type Phrase, tokenAt } from './input.ts';
import { isInOffice } from './office-words.ts';
import { anybodyTraits, namedTraits, nounTraits, pronounTraits, roleTraits } from './phrase-traits.ts';
import { isStaff, staffForm } from './staff.ts';
import { TokenFeature, tokenFeaturesAt, wordFeaturesAt } from './token-features.ts';
import { type Turns, turnOf } from './turns.ts';
import { openingOf, WordFeature } from './word-features.ts';

const MAX_PHRASE = 8;

/** Where the walk through the tokens stands. */
interface PhraseWalk {
  readonly doc: CorefTokens;
  readonly turns: Turns;
  readonly nameAt: Int32Array;
  sentence: number;
  paragraph: number;
  narrated: number;
  aside: boolean;
  clause: number;
  verbSeen: boolean;
  depth: Depth;
  /** Whether the clause stands before the verb of that around it, which goes on after a comma. */
  leads: boolean;
  /** Whether the paragraph says whose work the text is. */
  credits: boolean;
  /** The phrase before. */
  before: Phrase | null;
}

/** All phrases of a document in order of start; the shorter first of two that start together. */
export function phrasesOf(doc: CorefTokens, turns: Turns): Phrase[] {
  const walk: PhraseWalk = {
    doc,
    turns,
    nameAt: nameTokens(doc),
    sentence: 0,
    paragraph: 0,
    narrated: 0,
    aside: false,
    clause: 0,
    verbSeen: false,
    depth: 'main',
    leads: false,
    credits: false,
    before: null,
  };
  const found: Phrase[] = [];
  for (let index = 0; index < doc.sentences.length; index++) {
    const sentence = doc.sentences[index];
    if (!sentence) continue;
    walk.sentence = index;
    if (turnOf(turns, sentence.firstToken) < 0 || turnOf(turns, sentence.endToken - 1) < 0) walk.narrated++;
    walk.paragraph = sentence.paragraph;
    const kind = doc.paragraphs[sentence.paragraph]?.kind;
    walk.aside = kind !== 'body';
    walk.credits = kind === 'byline' || kind === 'signature';
    openClause(walk, 'main', false);
    walkThrough(walk, sentence.firstToken, sentence.endToken, found);
  }
  return found;
}

function walkThrough(walk: PhraseWalk, first: number, end: number, found: Phrase[]): void {
  for (let i = first; i < end; ) {
    const phrase = phraseAt(walk, i);
    const aged = phrase?.family === 'value' ? agedPhrase(walk, i) : null;
    walk.before = phrase ?? walk.before;
    if (phrase) enter(found, phrase);
    else passWord(walk, i);
    if (aged) enter(found, aged);
    i = phrase ? phrase.endToken : i + 1;
  }
}

/**
 * Puts a phrase in its place: "Norway" is found before "the Norway talks", which it stands in, and comes after it. A name
 * that goes on over a sentence's end ("9 p.m. EST.") is met in both sentences, and is one.
 */
function enter(found: Phrase[], phrase: Phrase): void {
  let at = found.length;
  for (let i = at - 1; (found[i]?.start ?? -1) >= phrase.start; i--) {
    if (found[i]?.start === phrase.start && found[i]?.end === phrase.end) return;
  }
  found.push(phrase);
  for (let before = found[at - 1]; before && isAfter(before, phrase); before = found[at - 1]) found[at--] = before;
  found[at] = phrase;
}

function isAfter(a: Phrase, b: Phrase): boolean {
  return a.start > b.start || (a.start === b.start && a.end > b.end);
}

/** For each token the index of the name that covers it, or -1. */
function nameTokens({ tokens, names }: CorefTokens): Int32Array {
  const nameAt = new Int32Array(tokens.length).fill(-1);
  let token = 0;
  for (let index = 0; index < names.length; index++) {
    const name = names[index];
    if (!name) continue;
    token = firstEndingAfter(tokens, name.start, token);
    for (let i = token; i < tokens.length && (tokens[i]?.start ?? 0) < name.end; i++) nameAt[i] = index;
  }
  return nameAt;
}

function openClause(walk: PhraseWalk, depth: Depth, leads: boolean): void {
  walk.clause++;
  walk.verbSeen = false;
  walk.depth = depth;
  walk.leads = leads;
}

function passWord(walk: PhraseWalk, i: number): void {
  const tokenFeatures = tokenFeaturesAt(walk.doc, i);
  const word = wordFeaturesAt(walk.doc, i);
  if (tokenFeatures & (TokenFeature.verb | TokenFeature.auxiliary)) {
    walk.verbSeen ||= (tokenFeatures & TokenFeature.finite) !== 0;
  } else if (word & WordFeature.opener && !(tokenFeatures & (TokenFeature.noun | TokenFeature.adjective))) {
    openClause(walk, depthAfter(walk, i, word), !walk.verbSeen);
  } else if (word & WordFeature.comma && closes(walk, i)) {
    openClause(walk, 'main', false);
  }
}

/** How deep the clause stands that a word opens: "who" and, after a noun, "that" tell of a noun, "after" tells when. */
function depthAfter({ doc }: PhraseWalk, i: number, word: number): Depth {
  if (word & WordFeature.adverbial) return 'adverbial';
  if (word & WordFeature.relative) return 'embedded';
  const isThat = (word & WordFeature.restricting) !== 0;
  return isThat && tokenFeaturesAt(doc, i - 1) & (TokenFeature.noun | TokenFeature.properNoun) ? 'embedded' : 'main';
}

/** "After Tolmer left, …" and "Tolmer, who met Varden, said": whether the main clause begins or goes on after a comma. */
function closes({ doc, depth, verbSeen, leads }: PhraseWalk, comma: number): boolean {
  if (depth === 'main' || !verbSeen) return false;
  const next = tokenFeaturesAt(doc, comma + 1);
  return depth === 'adverbial' ? leads : (next & (TokenFeature.finite | TokenFeature.auxiliary)) !== 0;
}

function phraseAt(walk: PhraseWalk, i: number): Phrase | null {
  const { doc, nameAt } = walk;
  const name = nameAt[i] ?? -1;
  if (name >= 0) return namePhrase(walk, i, name);
  const tokenFeatures = tokenFeaturesAt(doc, i);
  if (tokenFeatures & TokenFeature.referring) return pronounPhrase(walk, i);
  const around = nounPhraseAt(doc, i);
  const nominal = around && tokenFeatures & TokenFeature.head && isHead(walk, i, around);
  return nominal ? nominalPhrase(walk, i, around.first) : null;
}

/** Whether a token is the head of its noun phrase, or of the owner in it: both nouns of "the group's leader" are. */
function isHead({ doc, nameAt }: PhraseWalk, i: number, { head }: NounPhrase): boolean {
  if ((nameAt[i + 1] ?? -1) >= 0) return false;
  return head === i || (tokenFeaturesAt(doc, i + 1) & TokenFeature.genitive) !== 0;
}

function pronounPhrase(walk: PhraseWalk, i: number): Phrase {
  const { doc } = walk;
  const { word } = tokenAt(doc, i);
  if (wordFeaturesAt(doc, i) & WordFeature.pronoun) return made(walk, i, i + 1, i, 'pronoun', pronounTraits(word));
  return made(walk, i, i + 1, i, 'nominal', anybodyTraits(doc.lemmas[i] ?? ''));
}

/** "the 46-year-old" is a person too, beside the age that is named. */
function agedPhrase(walk: PhraseWalk, i: number): Phrase | null {
  const around = isAge(walk.doc, i) ? nounPhraseAt(walk.doc, i) : undefined;
  if (around?.head !== i || around.first === i) return null;
  return made(
    walk,
    around.first,
    i + 1,
    around.first,
    'nominal',
    roleTraits(walk.doc.lemmas[i] ?? '', false),
    determinerOf(walk, around.first),
  );
}

function namePhrase(walk: PhraseWalk, first: number, name: number): Phrase | null {
  const { doc, nameAt } = walk;
  const given = doc.names[name];
  if (!given) return null;
  let end = first + 1;
  while (nameAt[end] === name) end++;
  const family = familyOf(given.type);
  const plural = family === 'people' && (tokenFeaturesAt(doc, end - 1) & TokenFeature.plural) !== 0;
  const lead = family === 'person' ? leadOf(walk, first, given.title?.start) : first;
  return made(walk, first, end, lead, 'name', namedTraits(family, plural), 'none', given);
}

/** Back over title, office and employer: "the former opposition leader Mary Tolmer" begins at "the". */
function leadOf({ doc, nameAt }: PhraseWalk, first: number, titleStart: number | undefined): number {
  let lead = first;
  if (titleStart !== undefined) while (lead > 0 && tokenAt(doc, lead - 1).start >= titleStart) lead--;
  for (let i = lead - 1; i >= lead - MAX_PHRASE; i--) {
    const tokenFeatures = tokenFeaturesAt(doc, i);
    const joins =
      tokenFeatures & (TokenFeature.noun | TokenFeature.adjective | TokenFeature.genitive) ||
      (nameAt[i] ?? -1) >= 0 ||
      isInOffice(doc, i, first);
    if (!joins) return tokenFeatures & TokenFeature.determiner ? i : i + 1;
  }
  return lead;
}

function nominalPhrase(walk: PhraseWalk, head: number, first: number): Phrase {
  const { doc } = walk;
  if (isStaff(doc, walk.nameAt, first, head))
    return made(walk, first, head + 1, first, 'nominal', namedTraits('group', false), 'possessive');
  const plural = (tokenFeaturesAt(doc, head) & TokenFeature.plural) !== 0;
  const lemma = doc.lemmas[head] ?? '';
  const isRole = wordFeaturesAt(doc, head) & WordFeature.givenRole;
  const traits = isRole ? roleTraits(lemma, plural) : nounTraits(tokenAt(doc, head).word, lemma, plural);
  return made(walk, first, head + 1, first, 'nominal', traits, determinerOf(walk, first));
}

function determinerOf({ doc, nameAt }: PhraseWalk, first: number): Determiner {
  const tokenFeatures = tokenFeaturesAt(doc, first);
  if (tokenFeatures & TokenFeature.possessive) return 'possessive';
  if ((nameAt[first] ?? -1) >= 0) return isOwner(doc, nameAt, first) ? 'possessive' : 'none';
  if (tokenFeatures & TokenFeature.number) return 'indefinite';
  return wordFeaturesAt(doc, first) & WordFeature.determiner ? openingOf(tokenAt(doc, first).word) : 'none';
}

/** "Norway's leader"; but "Norway harbour talks" begins with a name that owns nothing. */
function isOwner(doc: CorefTokens, nameAt: Int32Array, first: number): boolean {
  let end = first + 1;
  while (nameAt[end] === nameAt[first]) end++;
  return (tokenFeaturesAt(doc, end) & TokenFeature.genitive) !== 0;
}

/** All phrases are made here, field by field: objects of one shape are what the sieves are fast on. */
function made(
  walk: PhraseWalk,
  first: number,
  endToken: number,
  lead: number,
  kind: Phrase['kind'],
  traits: Traits,
  determiner: Determiner = 'none',
  name: Name | null = null,
): Phrase {
  const { doc, turns } = walk;
  // "Tolmer said she recalled": what stands before a second finite verb begins a clause, no word needs to say so.
  const follows = followed(walk, lead, endToken, kind);
  if (walk.verbSeen && !follows && tokenFeaturesAt(doc, endToken) & (TokenFeature.finite | TokenFeature.auxiliary))
    openClause(walk, walk.depth, walk.leads);
  const role = follows?.role ?? roleOf(walk, lead, endToken, kind);
  return {
    start: name ? name.start : tokenAt(doc, first).start,
    end: name ? name.end : tokenAt(doc, endToken - 1).end,
    kind,
    firstToken: first,
    endToken,
    lead,
    head: endToken - 1,
    paragraph: walk.paragraph,
    sentence: walk.sentence,
    narrated: walk.narrated,
    clause: walk.clause,
    role,
    depth: walk.credits || isCredit(walk, first, endToken) ? 'credit' : walk.depth,
    aside: walk.aside || (kind === 'name' && isLabel(doc, first, endToken)),
    speaks: speaks(doc, lead, endToken),
    determiner,
    bare: kind === 'nominal' && determiner === 'none' && !traits.plural,
    family: traits.family,
    plural: traits.plural,
    name,
    turn: turnOf(turns, first),
    form: name ? formOfName(doc, name, first, endToken, traits.family) : traits.named ? staffForm(doc, endToken) : null,
    traits,
  };
}

/**
 * The phrase before, where this one has its place: "with actors and Tolmer", "with Tolmer, the mayor". Before a verb it has
 * a place of its own ("met Tolmer, the mayor said"), but for a noun after a name and before what is no verb of saying.
 */
function followed(
  { doc, before, verbSeen, leads }: PhraseWalk,
  lead: number,
  end: number,
  kind: Phrase['kind'],
): Phrase | null {
  if (!before || before.endToken !== lead - 1 || before.role === 'subject') return null;
  const after = tokenFeaturesAt(doc, end);
  const joint = wordFeaturesAt(doc, lead - 1);
  if (joint & WordFeature.joins) return after & OF_ITS_OWN ? null : before;
  if (!(joint & WordFeature.comma) || !verbSeen || leads) return null;
  const describes = before.kind === 'name' && kind === 'nominal';
  return describes && !(after & (TokenFeature.saying | TokenFeature.auxiliary)) ? before : null;
}

/** After it, a phrase has a place of its own. */
const OF_ITS_OWN = TokenFeature.finite | TokenFeature.auxiliary | TokenFeature.genitive;

const MAX_CREDIT = 3;

/** "Photograph: Ann Tolmer", "Photo by Ann Tolmer", "(Ann Tolmer/Varna Herald)": a name that says whose picture it is. */
function isCredit({ doc, nameAt }: PhraseWalk, first: number, end: number): boolean {
  if ((nameAt[first] ?? -1) < 0) return false;
  if (wordFeaturesAt(doc, end) & WordFeature.slash && (nameAt[end + 1] ?? -1) >= 0) return true;
  if (wordFeaturesAt(doc, first - 1) & WordFeature.slash && (nameAt[first - 2] ?? -1) >= 0) return true;
  for (let i = first - 2; i >= first - MAX_CREDIT; i--)
    if (wordFeaturesAt(doc, i) & WordFeature.credit && wordFeaturesAt(doc, i + 1) & WordFeature.linksCredit)
      return true;
  return false;
}

function formOfName(doc: CorefTokens, name: Name, first: number, endToken: number, family: Family): Form {
  const token = tokenAt(doc, first);
  const isToken = endToken === first + 1 && token.start === name.start && token.end === name.end;
  return isToken ? formOfWord(token.word, family) : formOf(doc.text.slice(name.start, name.end), family);
}

/** "Reuters: …", "(Reuters)": whose text it is, not what it speaks of. */
function isLabel(doc: CorefTokens, first: number, end: number): boolean {
  const after = wordFeaturesAt(doc, end);
  return (
    (after & WordFeature.colon) !== 0 ||
    ((after & WordFeature.closing) !== 0 && (wordFeaturesAt(doc, first - 1) & WordFeature.opening) !== 0)
  );
}
