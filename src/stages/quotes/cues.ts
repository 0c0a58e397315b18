import { RELATIVES } from '../../lang/en/function-words.ts';
import { HEARD_VERBS } from '../../lang/en/quoting-verbs.ts';
import type { Parsed } from '../../model/document.ts';
import { DASHES } from '../../model/marks.ts';
import {
  closesQuotation,
  lowerAt,
  nounPhraseAt,
  quotationAt,
  sentenceAround,
  tagAt,
  verbAt,
} from '../../model/phrase-lookup.ts';
import { changedGroup, type VerbGroup } from '../../model/phrases.ts';
import type { Cue } from './cue.ts';
import { complementOf } from './grammar/complement.ts';
import type { Complement } from './grammar/complement-types.ts';
import { inverted } from './grammar/inverted.ts';
import { leadAbove } from './grammar/listed.ts';
import { agentAt, sharesPassive } from './grammar/passive.ts';
import { sentenceSubject } from './grammar/sentence-subject.ts';
import { beforeStrayComma, subjectOf } from './grammar/subject.ts';
import type { Subject } from './grammar/subject-types.ts';
import { isTimeWord } from './grammar/time.ts';
import { type Knowledge, mayCue } from './knowledge.ts';
import { leftRange } from './left.ts';
import { isAttribute, isQuoting } from './quoting.ts';

/** The verbs outside quotations that may introduce content, of those that a test lets through. */
export function cuesOf(doc: Parsed, knowledge: Knowledge, counts: (token: number) => boolean = () => true): Cue[] {
  const cues: Cue[] = [];
  for (const verb of doc.phrases.verbs) {
    if (quotationAt(doc, verb.head) >= 0 || !counts(verb.head)) continue;
    if (!mayCue(knowledge, verb.lemma)) continue;
    if (isAttribute(doc, verb) || sharesPassive(doc, verb)) continue;
    const cue = cueOf(doc, verb);
    if (knowledge.isCandidate(verb.lemma) || isQuoting(doc, cue)) cues.push(cue);
  }
  return cues;
}

function cueOf(doc: Parsed, verb: VerbGroup): Cue {
  const passive = toldBy(doc, verb);
  if (passive) return passive;
  if (leadAbove(doc, verb)) return listedCue(doc, verb);
  const subject = quotedBefore(doc, verb) ?? subjectAround(doc, verb);
  const after = subject?.kind === 'inverted' ? changedGroup(verb, { end: subject.end }) : verb;
  const complement = subject?.kind === 'inverted' ? besideInverted(doc, after) : complementOf(doc, after);
  const so = subject?.kind === 'inverted' && lowerAt(doc, verb.first - 1) === 'so';
  const first = subject?.kind === 'subject' ? subject.first : so ? verb.first - 1 : verb.first;
  const own = subject?.kind === 'subject' || subject?.kind === 'inverted';
  const leftEnd = own ? leftEndOf(doc, first) : -1;
  const left = leftEnd < 0 ? undefined : leftRange(doc, leftEnd);
  return {
    verb,
    complement: subject?.kind === 'inverted' ? { ...complement, cueEnd: verb.end } : complement,
    subject,
    left,
    leftQuoted: left !== undefined && closesQuotation(doc, left.end - 1),
  };
}

/** What stands after a subject that its verb precedes: not what tells who it is, "said Ann Tolmer, | who heard it". */
function besideInverted(doc: Parsed, after: VerbGroup): Complement {
  const complement = complementOf(doc, after);
  const isRelative =
    complement.frame === 'wh' && complement.start === after.end && RELATIVES.has(lowerAt(doc, after.end));
  return isRelative ? { ...complement, frame: 'none' } : complement;
}

/** "Warned that prices would rise": an item of a list whose line above says who did. */
function listedCue(doc: Parsed, verb: VerbGroup): Cue {
  const finite = changedGroup(verb, { form: 'finite' });
  return {
    verb: finite,
    complement: complementOf(doc, finite),
    subject: undefined,
    left: undefined,
    leftQuoted: false,
  };
}

/** "Ann Tolmer was told by Oda Brenk that it is safe": who hears it stands before the verb, who says it after. */
function toldBy(doc: Parsed, verb: VerbGroup): Cue | undefined {
  if (!verb.passive || !HEARD_VERBS.has(verb.lemma)) return undefined;
  const hearer = subjectOf(doc, verb);
  const addressee = hearer?.kind === 'subject' ? { first: hearer.first, end: hearer.end } : null;
  const agent = agentAt(doc, verb.end);
  const complement = {
    ...complementOf(doc, agent ? changedGroup(verb, { end: agent.end }) : verb),
    cueEnd: verb.end,
    addressee,
  };
  const subject = agent && ({ ...agent, kind: 'agent' } as const);
  return { verb, complement, subject, left: undefined, leftQuoted: false };
}

/** A source is hardly ever longer than so many tokens. */
const LONGEST_SOURCE = 24;

/** All that stands between a quotation's end and the verb, where no other clause does: “We win,” Smith, 67, of Ohio, said. */
function quotedBefore(doc: Parsed, verb: VerbGroup): Subject | undefined {
  if (doc.quotations.length === 0 || (verb.form !== 'finite' && verb.form !== 'participle')) return undefined;
  const { first: from } = sentenceAround(doc, verb.head);
  for (let i = verb.first - 1; i >= Math.max(0, from - 1) && i > verb.first - LONGEST_SOURCE; i--) {
    if (quotationAt(doc, i) >= 0) return closesQuotation(doc, i) ? sourceAfter(doc, i, verb) : undefined;
    if (lowerAt(doc, i) === ';' || verbAt(doc, i)?.form === 'finite') return undefined;
  }
  return undefined;
}

/** The phrase between a quotation that closes at `i` and a verb. */
function sourceAfter(doc: Parsed, i: number, verb: VerbGroup): Subject | undefined {
  const comma = lowerAt(doc, i + 1) === ',';
  const first = comma ? i + 2 : i + 1;
  const fits = (comma || leadsOn(doc, i)) && first < verb.first && doc.phrases.phraseAt[first] !== -1;
  // Its “pay for place” plan leads nowhere, they say: a quotation without a mark at its end is a part of a sentence.
  if (!comma && !/[,?!…]/u.test(lowerAt(doc, i - 1)) && hasComma(doc, first, verb.first)) return undefined;
  return fits ? { first, end: verb.first, kind: 'subject' } : undefined;
}

function hasComma(doc: Parsed, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (lowerAt(doc, i) === ',') return true;
  return false;
}

/** The subject before the verb where there is one; after a quotation or where there is none, the one after it. */
function subjectAround(doc: Parsed, verb: VerbGroup): Subject | undefined {
  const inversion = inverted(doc, verb);
  if (inversion && (closesQuotation(doc, verb.first - 1) || isPostponed(doc, verb, inversion))) return inversion;
  const before = subjectOf(doc, verb);
  return before?.kind === 'subject'
    ? before
    : (inversion ?? before ?? beforeStrayComma(doc, verb) ?? sentenceSubject(doc, verb));
}

/** "Users rarely go there, said Jerry Yance, a founder": what is said is never a name that a comma or the end follows. */
function isPostponed(doc: Parsed, verb: VerbGroup, { first }: Subject): boolean {
  const phrase = nounPhraseAt(doc, first);
  if (verb.lemma !== 'say' || lowerAt(doc, verb.first - 1) !== ',' || !phrase || isTimeWord(doc, phrase.head))
    return false;
  return tagAt(doc, phrase.head).startsWith('NNP') && /^(?:[,.;)]|)$/u.test(lowerAt(doc, phrase.end));
}

const BREAKS = new Set([...DASHES, '…', '...']);

/** Where content before an attributing clause ends, or -1 where none can. */
function leftEndOf(doc: Parsed, first: number): number {
  const before = first - 1;
  const { first: from } = sentenceAround(doc, first);
  if (closesQuotation(doc, before))
    return before >= from || leadsOn(doc, before) || lowerAt(doc, first) === 'so' ? first : -1;
  if (lowerAt(doc, before) === ',' && closesQuotation(doc, before - 1)) return before;
  const form = lowerAt(doc, before);
  return before > from && (form === ',' || BREAKS.has(form)) ? before : -1;
}

/** Whether a quotation that closes at `i` expects its sentence to go on: it ends like “…,” “…?” or “…!”, not “….”. */
function leadsOn(doc: Parsed, i: number): boolean {
  const last = lowerAt(doc, i - 1);
  const paragraph = (at: number): number => doc.sentences[doc.phrases.sentenceAt[at] ?? 0]?.paragraph ?? 0;
  return last !== '.' && paragraph(i) === paragraph(i + 1);
}
