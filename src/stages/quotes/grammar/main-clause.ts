import { INDIRECT_QUESTION_WORDS, RELATIVES, SUBORDINATORS } from '../../../lang/en/function-words.ts';
import { union, without } from '../../../lang/en/word-set.ts';
import type { Parsed } from '../../../model/document.ts';
import {
  closesQuotation,
  lowerAt,
  nounPhraseAt,
  opensQuotation,
  quotationAt,
  sentenceAround,
  verbAt,
} from '../../../model/phrase-lookup.ts';
import type { Range, VerbGroup } from '../../../model/phrases.ts';
import type { Subject } from './subject-types.ts';

/** What opens an adverbial clause; after "as" the comma belongs to what is said as often: "as he said, it failed, …". */
const OPENERS = without(SUBORDINATORS, ['as']);

/** Words before such a clause at the head of its sentence: "But when", "Even after". */
const MOST_BEFORE = 2;

/**
 * What is said in a clause or participle at the head of a sentence, short of the sentence's own clause: "When Tolmer said
 * that it was old | , Larkin left", "Asked whether he knew | , he laughed".
 */
export function beforeMainClause(doc: Parsed, verb: VerbGroup, subject: Subject | undefined, content: Range): Range {
  if (!opensSentence(doc, verb, subject)) return content;
  const { first } = content;
  let isWhole = !OPENS_CLAUSE.has(lowerAt(doc, first));
  for (let i = first + 1; i < content.end; i++) {
    if (isWhole && opensMain(doc, i)) return { first, end: i };
    isWhole ||= verbAt(doc, i)?.form === 'finite';
  }
  return content;
}

const OPENS_CLAUSE = union(INDIRECT_QUESTION_WORDS, ['that']);

/** Whether a comma, or a quotation that ends with one, stands before a token and a subject with its verb at it. */
function opensMain(doc: Parsed, i: number): boolean {
  if (quotationAt(doc, i) >= 0) return false;
  const comma = lowerAt(doc, i) === ',';
  if (!comma && !(closesQuotation(doc, i - 1) && lowerAt(doc, i - 2) === ',')) return false;
  return beginsClause(doc, comma ? i + 1 : i);
}

/** Whether a subject begins at a token and its verb follows: "half of the voters said". */
export function beginsClause(doc: Parsed, i: number): boolean {
  let phrase = nounPhraseAt(doc, i);
  if (phrase?.first !== i || RELATIVES.has(lowerAt(doc, i))) return false;
  while (lowerAt(doc, phrase.end) === 'of') {
    const next = nounPhraseAt(doc, phrase.end + 1);
    if (next?.first !== phrase.end + 1) return false;
    phrase = next;
  }
  return verbAt(doc, phrase.end)?.form === 'finite';
}

/** Whether a range is an adverbial clause alone, which lacks its main clause: "Although he called it “old,”". */
export function isAdverbial(doc: Parsed, { first, end }: Range): boolean {
  if (!OPENERS.has(lowerAt(doc, first))) return false;
  for (let i = first + 1; i < end; i++)
    if (opensMain(doc, i) || (lowerAt(doc, i) === ',' && opensQuotation(doc, i + 1))) return false;
  return true;
}

/** Whether a verb stands in an adverbial clause, or is a participle, that opens its sentence. */
function opensSentence(doc: Parsed, verb: VerbGroup, subject: Subject | undefined): boolean {
  const { first } = sentenceAround(doc, verb.head);
  if (subject?.kind === 'main-clause') return subject.first > verb.end;
  if (verb.form === 'participle' && !subject) return verb.first - first < MOST_BEFORE;
  const opener = subject?.kind === 'subject' ? subject.first - 1 : -1;
  return opener >= first && opener - first < MOST_BEFORE && OPENERS.has(lowerAt(doc, opener));
}
