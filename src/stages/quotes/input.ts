import { NO_STATEMENT_OPENERS } from '../../lang/en/clause-words.ts';
import { HEARD_VERBS, JUDGES, RULING_VERBS } from '../../lang/en/quoting-verbs.ts';
import { words } from '../../lang/en/word-set.ts';
import type { EntityLayer, NameLayer, Parsed, Resolved } from '../../model/document.ts';
import { withStage } from '../../model/layers.ts';
import { DASHES } from '../../model/marks.ts';
import {
  closesQuotation,
  lowerAt,
  nounPhraseAt,
  opensQuotation,
  quotationAt,
  sentenceAround,
  tagAt,
  textAt,
  verbAt,
} from '../../model/phrase-lookup.ts';
import type { Range, VerbGroup } from '../../model/phrases.ts';
import { complementOf } from './grammar/complement.ts';
import type { Complement } from './grammar/complement-types.ts';
import { toSentenceEnd } from './grammar/content-end.ts';
import { rightExtended } from './grammar/extended-phrase.ts';
import { inverted } from './grammar/inverted.ts';
import { beforeStrayComma, subjectOf } from './grammar/subject.ts';
import type { Subject } from './grammar/subject-types.ts';
import { isTimeWord } from './grammar/time.ts';
import type { Knowledge } from './knowledge.ts';

/** A verb that may introduce content, with what stands on both sides of it. */
export interface Cue {
  readonly verb: VerbGroup;
  readonly complement: Complement;
  readonly subject: Subject | undefined;
  /** Content that ends before the attributing clause, or undefined. */
  readonly left: Range | undefined;
  /** Whether `left` ends with a closing quotation mark. */
  readonly leftQuoted: boolean;
}

/** What a rule of this stage reads: the document, its phrases, its cues, and what is known of English. */
export type QuoteInput = Parsed &
  NameLayer &
  Pick<EntityLayer, 'entities'> & { readonly cues: readonly Cue[]; readonly knowledge: Knowledge };

/** Everything that rules look up, computed once for a document. */
export function quoteInputOf(doc: Resolved, knowledge: Knowledge): QuoteInput {
  return withStage(doc, { cues: cuesOf(doc, knowledge), knowledge });
}

/** The verbs outside quotations that may introduce content, of those that a test lets through. */
export function cuesOf(doc: Parsed, knowledge: Knowledge, counts: (token: number) => boolean = () => true): Cue[] {
  const cues: Cue[] = [];
  for (const verb of doc.phrases.verbs) {
    const isCandidate = knowledge.isCandidate(verb.lemma);
    if (!(isCandidate || knowledge.isQuoting(verb.lemma)) || quotationAt(doc, verb.head) >= 0) continue;
    if (!counts(verb.head) || isAttribute(doc, verb)) continue;
    const cue = cueOf(doc, verb);
    if (isCandidate || isQuoting(doc, cue)) cues.push(cue);
  }
  return cues;
}

/** "its continued existence", "a box labeled “X”": a participle that only says which. */
function isAttribute(doc: Parsed, verb: VerbGroup): boolean {
  const before = tagAt(doc, verb.first - 1);
  const isModifier = (before === 'PRP$' || before === 'POS') && verb.first === verb.head && nounPhraseAt(doc, verb.end);
  if (isModifier) return true;
  const isLabel = verb.form === 'participle' && !verb.passive && LABELS.has(verb.lemma);
  return isLabel && nounPhraseAt(doc, verb.first - 1)?.end === verb.first;
}

const LABELS = words('label title entitle dub call');

/** Whether a verb that is no verb of speech speaks here: beside a quotation, or a court by it. */
function isQuoting(doc: Parsed, { verb, subject, complement, leftQuoted }: Cue): boolean {
  const { frame, start } = complement;
  const isRuling = RULING_VERBS.has(verb.lemma) && subject !== undefined && isCourt(doc, subject);
  if (leftQuoted) return subject?.kind === 'inverted' || subject?.kind === 'subject';
  if (frame === 'that') return opensQuotation(doc, start + 1) || isRuling;
  return (
    (frame === 'quote' || frame === 'colon') &&
    opensQuotation(doc, start) &&
    lowerAt(doc, start - 1) !== 'as' &&
    isParted(doc, start)
  );
}

function isParted(doc: Parsed, start: number): boolean {
  return lowerAt(doc, start - 1) === ',' || lowerAt(doc, start - 1) === ':';
}

function isCourt(doc: Parsed, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) if (JUDGES.has(doc.lemmas[i] ?? '')) return true;
  return false;
}

function cueOf(doc: Parsed, verb: VerbGroup): Cue {
  const passive = toldBy(doc, verb);
  if (passive) return passive;
  const subject = quotedBefore(doc, verb) ?? subjectAround(doc, verb);
  const after = subject?.kind === 'inverted' ? { ...verb, end: subject.end } : verb;
  const complement = complementOf(doc, after);
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

/** "Ann Tolmer was told by Oda Brenk that it is safe": who hears it stands before the verb, who says it after. */
function toldBy(doc: Parsed, verb: VerbGroup): Cue | undefined {
  if (!verb.passive || !HEARD_VERBS.has(verb.lemma)) return undefined;
  const hearer = subjectOf(doc, verb);
  const addressee = hearer?.kind === 'subject' ? { first: hearer.first, end: hearer.end } : null;
  const agent = agentAt(doc, verb.end);
  const complement = { ...complementOf(doc, agent ? { ...verb, end: agent.end } : verb), cueEnd: verb.end, addressee };
  const subject = agent && ({ ...agent, kind: 'agent' } as const);
  return { verb, complement, subject, left: undefined, leftQuoted: false };
}

/** The phrase after "by" at a token. */
export function agentAt(doc: Parsed, i: number): Range | undefined {
  const phrase = lowerAt(doc, i) === 'by' ? nounPhraseAt(doc, i + 1) : undefined;
  return phrase?.first === i + 1 ? rightExtended(doc, phrase, sentenceAround(doc, i).end) : undefined;
}

/** A source is hardly ever longer than so many tokens. */
const LONGEST_SOURCE = 24;

/** All that stands between a quotation's end and the verb, where no other clause does: “We win,” Smith, 67, of Ohio, said. */
function quotedBefore(doc: Parsed, verb: VerbGroup): Subject | undefined {
  if (verb.form !== 'finite' && verb.form !== 'participle') return undefined;
  const { first: from } = sentenceAround(doc, verb.head);
  for (let i = verb.first - 1; i >= Math.max(0, from - 1) && i > verb.first - LONGEST_SOURCE; i--) {
    if (closesQuotation(doc, i)) return sourceAfter(doc, i, verb);
    if (quotationAt(doc, i) >= 0 || lowerAt(doc, i) === ';' || verbAt(doc, i)?.form === 'finite') return undefined;
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
  return before?.kind === 'subject' ? before : (inversion ?? before ?? beforeStrayComma(doc, verb));
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

/** The content that ends at `end`: its quotation, or its sentence up to there. */
export function leftRange(doc: Parsed, end: number): Range | undefined {
  const within = quotationAt(doc, end - 1);
  let first = afterDateline(doc, sentenceAround(doc, end - 1).first, end);
  if (within >= 0) {
    let open = end - 1;
    while (open > 0 && quotationAt(doc, open - 1) === within) open--;
    if (sentenceAround(doc, open).first >= open || opensTurn(doc, open)) return { first: open, end };
    first = sentenceAround(doc, open).first;
  }
  const crossing = quotationAt(doc, first);
  if (crossing >= 0) while (first > 0 && quotationAt(doc, first - 1) === crossing) first--;
  return first < end ? { first, end } : undefined;
}

const LONGEST_DATELINE = 10;

/** Where the text begins after a dateline, "KORVA (AP) _ A small party", at a token; the token itself where there is none. */
function afterDateline(doc: Parsed, first: number, end: number): number {
  if (!/^\p{Lu}{3,}$/u.test(textAt(doc, first)) || sentenceAround(doc, first).first !== first) return first;
  for (let i = first + 1; i < Math.min(end, first + LONGEST_DATELINE); i++) {
    if (DATELINE_ENDS.has(lowerAt(doc, i))) return i + 1;
    if (verbAt(doc, i) || quotationAt(doc, i) >= 0) return first;
  }
  return first;
}

const DATELINE_ENDS = new Set([...DASHES, '_']);

/** Whether a quotation that opens at `i` within a sentence is a turn of its own: a comma or colon leads to it. */
function opensTurn(doc: Parsed, i: number): boolean {
  const before = lowerAt(doc, i - 1);
  // Haddar (“it will fall,” he says) has left.
  if ((before === '(' || before === '[') && lowerAt(doc, closingAt(doc, i) - 1) === ',') return true;
  return before === ':' || before === '—' || (before === ',' && /^\p{Lu}/u.test(textAt(doc, i + 1)));
}

/** The token that closes the quotation at `i`. */
function closingAt(doc: Parsed, i: number): number {
  let end = i;
  while (quotationAt(doc, end + 1) === quotationAt(doc, i)) end++;
  return end;
}

/** Whether a range holds a finite verb outside a subordinate opening: whether it could be a sentence. */
export function isClause(doc: Parsed, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) {
    const at = doc.phrases.verbAt[i] ?? -1;
    if (at >= 0 && doc.phrases.verbs[at]?.form === 'finite') return true;
  }
  return false;
}

/** Whether a range opens like an adverbial rather than a statement. */
export function opensSubordinate(doc: Parsed, { first }: Range): boolean {
  return NO_STATEMENT_OPENERS.has(lowerAt(doc, first)) || tagAt(doc, first) === 'VBG' || tagAt(doc, first) === 'VBN';
}

/** What follows a parenthetical cue after its comma, to the end of its sentence. */
export function afterComma(doc: Parsed, at: number): Range | undefined {
  if (lowerAt(doc, at) !== ',' || at + 1 >= sentenceAround(doc, at).end) return undefined;
  const range = toSentenceEnd(doc, at + 1);
  return range.first < range.end ? range : undefined;
}
