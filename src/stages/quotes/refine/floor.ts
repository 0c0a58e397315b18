import { PERCEPTION_VERBS, TEXT_BEARERS } from '../../../lang/en/inscriptions.ts';
import { lowerAt, nounPhraseAt, quotationAt, verbAt } from '../../../model/phrase-lookup.ts';
import type { Range, VerbGroup } from '../../../model/phrases.ts';
import type { Refiner, Signed } from '../../../model/rule.ts';
import { firstEndingAfter } from '../../../model/span.ts';
import { type Candidate, uncued } from '../candidate.ts';
import { subjectOf } from '../grammar/subject.ts';
import type { QuoteInput } from '../input.ts';
import { claimedBy, endsParagraph, opensParagraph, paragraphAt, quotationOf, turnsOf } from '../turns.ts';

export const floor: Refiner<QuoteInput, Candidate> = {
  id: 'refine/floor',
  about:
    'Gives quoted sentences without a cue to who holds the floor: the person that the sentence before or after them is about: “Lena Voss was furious. ¶ “He lied.””.',
  refine(found, input) {
    if (input.landmarks.openings.length === 0) return found;
    const claimed = claimedBy(input, found);
    const groups = groupsOf(input, claimed);
    if (groups.length === 0) return found;
    let people: Int32Array | undefined;
    const known = (): Int32Array => {
      people ??= peopleAt(input);
      return people;
    };
    const added: Signed<Candidate>[] = [];
    for (const group of groups) {
      const holder = holderOf(input, known, group);
      if (holder) added.push({ ...uncued(input, group, holder), rule: floor.id });
    }
    return added.length > 0 ? [...found, ...added] : found;
  },
};

/** Quoted sentences that belong to nobody so far, those in a row as one. */
function groupsOf(input: QuoteInput, claimed: Uint8Array): Range[] {
  const groups: Range[] = [];
  for (const turn of turnsOf(input)) {
    if (claimed[turn.first] === 1) continue;
    const last = groups.at(-1);
    if (last?.end === turn.first) groups[groups.length - 1] = { first: last.first, end: turn.end };
    else groups.push(turn);
  }
  return groups.filter((group) => isUtterance(input, group));
}

/** Whether words in marks read like what somebody says: a sentence of the article's body that ends like one. */
function isUtterance(input: QuoteInput, { first, end }: Range): boolean {
  if (input.paragraphs[paragraphAt(input, first)]?.kind !== 'body') return false;
  const last = quotationOf(input, end - 1)?.closed ? lowerAt(input, end - 2) : lowerAt(input, end - 1);
  return /^[.!?…]/u.test(last);
}

/** Made when somebody who may hold the floor was found, which is seldom. */
type People = () => Int32Array;

/** For each token the person that a mention there is of: an index of an entity, or -1. */
function peopleAt(input: QuoteInput): Int32Array {
  const people = new Int32Array(input.tokens.length).fill(-1);
  input.entities.forEach(({ type, mentions }, index) => {
    if (type !== 'PERSON') return;
    for (const { start, end } of mentions) {
      for (let i = firstEndingAfter(input.tokens, start); (input.tokens[i]?.start ?? end) < end; i++) people[i] = index;
    }
  });
  return people;
}

/** Who holds the floor: the subject of the sentence before, else of the one after. */
function holderOf(input: QuoteInput, people: People, group: Range): Range | undefined {
  const opens = opensParagraph(input, group.first);
  const sentence = input.phrases.sentenceAt[group.first] ?? 0;
  const isParagraph = opens && endsParagraph(input, group);
  const near = !opens || (isParagraph && isBody(input, group.first - 1));
  const before = near ? personOf(input, people, sentence - 1) : undefined;
  if (before || !opens || isParagraph) return before;
  return personOf(input, people, (input.phrases.sentenceAt[group.end - 1] ?? 0) + 1);
}

/** Whether a token ends a paragraph of the text, short as it may be. */
function isBody(input: QuoteInput, i: number): boolean {
  const kind = input.paragraphs[paragraphAt(input, i)]?.kind;
  return i >= 0 && (kind === 'body' || (kind === 'heading' && lowerAt(input, i) === '.'));
}

/** The subject of a sentence without a quotation, where it is a person, the only one in it, and does not read words. */
function personOf(input: QuoteInput, known: People, index: number): Range | undefined {
  const sentence = input.sentences[index];
  if (!sentence) return undefined;
  const range = { first: sentence.firstToken, end: sentence.endToken };
  for (let i = range.first; i < range.end; i++)
    if (quotationAt(input, i) >= 0 || TEXT_BEARERS.has(input.lemmas[i] ?? '')) return undefined;
  const verb = mainVerb(input, range);
  const subject = verb && !PERCEPTION_VERBS.has(verb.lemma) ? subjectOf(input, verb) : undefined;
  if (subject?.kind !== 'subject') return undefined;
  const people = known();
  if (!isPerson(input, people, subject)) return undefined;
  return isAlone(people, range, subject) ? { first: subject.first, end: subject.end } : undefined;
}

function mainVerb(input: QuoteInput, { first, end }: Range): VerbGroup | undefined {
  for (let i = first; i < end; i++) {
    const verb = verbAt(input, i);
    if (verb?.form === 'finite' && verb.head === i) return verb;
  }
  return undefined;
}

const PRONOUNS = new Set(['he', 'she']);

function isPerson(input: QuoteInput, people: Int32Array, { first, end }: Range): boolean {
  if (PRONOUNS.has(lowerAt(input, first)) && end === first + 1) return true;
  const head = nounPhraseAt(input, first)?.head ?? end - 1;
  return (people[head] ?? -1) >= 0;
}

/** Whether a sentence tells of no other person than its subject. */
function isAlone(people: Int32Array, { first, end }: Range, subject: Range): boolean {
  let who = -1;
  for (let i = subject.first; i < subject.end; i++) if ((people[i] ?? -1) >= 0) who = people[i] ?? -1;
  for (let i = first; i < end; i++) {
    if (i === subject.first) i = subject.end;
    if ((people[i] ?? -1) >= 0 && people[i] !== who) return false;
  }
  return true;
}
