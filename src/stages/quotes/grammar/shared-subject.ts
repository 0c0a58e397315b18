import { INTRODUCES_PARTICIPLE } from '../../../lang/en/adjuncts.ts';
import { BEFORE_ACT, JOINS_VERBS, OBJECT_ACTS } from '../../../lang/en/clause-words.ts';
import { RULING_VERBS } from '../../../lang/en/quoting-verbs.ts';
import { SPEECH_VERBS } from '../../../lang/en/speech-verbs.ts';
import { words } from '../../../lang/en/word-set.ts';
import type { Parsed } from '../../../model/document.ts';
import {
  closesQuotation,
  lowerAt,
  nounPhraseAt,
  quotationAt,
  sentenceAround,
  tagAt,
  verbAt,
} from '../../../model/phrase-lookup.ts';
import type { VerbGroup } from '../../../model/phrases.ts';
import { leftExtended } from './extended-phrase.ts';
import type { Subject, SubjectKind } from './subject-types.ts';
import { isTimeWord } from './time.ts';

/** The subject of another verb, as far as it shows one. */
type Find = (verb: VerbGroup) => Subject | undefined;

/** "He called the plan a mistake and said that …": the subject of a verb before, of a verb of speech in the same tense first. */
export function coordinated(doc: Parsed, verb: VerbGroup, i: number, from: number, find: Find): Subject | undefined {
  if (!JOINS_VERBS.has(lowerAt(doc, i)) && !closesQuotation(doc, i)) return undefined;
  const before = finiteBefore(doc, verb, from);
  const alike = before.filter(({ past }) => past === verb.past || verb.form === 'participle');
  // "Her aides say it is too early but noted": rather who says something in another tense than "it".
  return firstSubject([...speaking(alike), ...alike, ...speaking(before), ...before], 'shared', find);
}

function speaking(verbs: readonly VerbGroup[]): VerbGroup[] {
  return verbs.filter(({ lemma }) => SPEECH_VERBS.has(lemma) || RULING_VERBS.has(lemma));
}

/** A participle or infinitive takes the subject of the verb of speech before it, or of its sentence's first verb. */
export function sharedSubject(doc: Parsed, verb: VerbGroup, from: number, find: Find): Subject | undefined {
  const own = verb.form === 'gerund' ? ownSubject(doc, verb, from) : undefined;
  if (own) return own;
  const before = inClause(doc, finiteBefore(doc, verb, from), find);
  const speaking = before.filter(({ lemma }) => SPEECH_VERBS.has(lemma));
  const others = lowerAt(doc, verb.first - 1) === ',' ? [...before].reverse() : before;
  return firstSubject([...speaking, ...others], 'main-clause', find);
}

function ownSubject(doc: Parsed, verb: VerbGroup, from: number): Subject | undefined {
  return acting(doc, verb, from) ?? absolute(doc, verb) ?? absoluteBefore(doc, verb, from);
}

/** "accused Lund of saying …", "warned them against saying …": the object of the verb before, of which the gerund tells. */
function acting(doc: Parsed, verb: VerbGroup, from: number): Subject | undefined {
  const link = verb.first - 1;
  const phrase = BEFORE_ACT.has(lowerAt(doc, link)) ? nounPhraseAt(doc, link - 1) : undefined;
  if (phrase?.end !== link) return undefined;
  const { first } = leftExtended(doc, phrase, from);
  const judging = verbAt(doc, first - 1);
  if (!judging || judging.passive || !OBJECT_ACTS.has(judging.lemma)) return undefined;
  return { first, end: phrase.end, kind: 'subject' };
}

/** "with officials saying …", "footage of Smith saying …": the phrase right before the participle, where it can speak. */
function absolute(doc: Parsed, verb: VerbGroup): Subject | undefined {
  const phrase = nounPhraseAt(doc, verb.first - 1);
  if (!phrase || phrase.end !== verb.first) return undefined;
  const tag = tagAt(doc, phrase.head);
  const { first } = leftExtended(doc, phrase, 0);
  const introduced = first > 0 && INTRODUCES_PARTICIPLE.has(lowerAt(doc, first - 1));
  if (!(introduced || tag.startsWith('NNP')) || isTimeWord(doc, phrase.head)) return undefined;
  return { first: introduced ? first : phrase.first, end: phrase.end, kind: 'subject' };
}

/** "with officials naming the town and vowing to stay": the phrase before the participle that "and" joins this one to. */
function absoluteBefore(doc: Parsed, verb: VerbGroup, from: number): Subject | undefined {
  if (lowerAt(doc, verb.first - 1) !== 'and') return undefined;
  const before = doc.phrases.verbs[verb.index - 1];
  return before?.form === 'gerund' && before.first > from ? absolute(doc, before) : undefined;
}

/** Of verbs, the nearest first, those up to a clause with a subject of its own: "Smith left, but Jones stayed, saying". */
function inClause(doc: Parsed, verbs: readonly VerbGroup[], find: Find): VerbGroup[] {
  const end = verbs.findIndex((verb) => {
    const subject = find(verb);
    return subject?.kind === 'subject' && PARTS_CLAUSES.has(lowerAt(doc, subject.first - 1));
  });
  return verbs.slice(0, end < 0 ? verbs.length : end + 1);
}

const PARTS_CLAUSES = words('but ;');

/** How many verbs are looked at for a subject to share, and how far they may be. */
const SHARED_REACH = 6;
const FARTHEST = 60;

/** Finite verbs of the sentence before one, nearest first, on the same side of quotation marks. */
function finiteBefore(doc: Parsed, verb: VerbGroup, from: number): VerbGroup[] {
  const found: VerbGroup[] = [];
  const last = Math.max(0, verb.index - FARTHEST);
  for (let at = verb.index - 1; at >= last && found.length < SHARED_REACH; at--) {
    const other = doc.phrases.verbs[at];
    if (!other || other.head < from) break;
    if (other.form === 'finite' && quotationAt(doc, other.head) === quotationAt(doc, verb.head)) found.push(other);
  }
  return found;
}

function firstSubject(verbs: readonly VerbGroup[], kind: SubjectKind, find: Find): Subject | undefined {
  for (const other of verbs) {
    const found = find(other);
    if (found) return { ...found, kind };
  }
  return undefined;
}

/** "Calling it a mistake, Smith left". */
export function openingParticiple(doc: Parsed, verb: VerbGroup, from: number, find: Find): Subject | undefined {
  const { end } = sentenceAround(doc, verb.head);
  if (verb.first - from > 3) return undefined;
  for (let i = verb.end; i < end; i++) {
    const other = verbAt(doc, i);
    if (other?.form !== 'finite' || quotationAt(doc, i) >= 0) continue;
    const found = find(other);
    if (found && lowerAt(doc, found.first - 1) === ',') return { ...found, kind: 'main-clause' };
  }
  return undefined;
}
