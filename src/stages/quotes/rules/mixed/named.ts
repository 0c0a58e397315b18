import { TIES } from '../../../../lang/en/clause-words.ts';
import { BEHESTS } from '../../../../lang/en/cue-nouns.ts';
import { NAMING_VERBS } from '../../../../lang/en/naming-verbs.ts';
import {
  lowerAt,
  nounPhraseAt,
  opensQuotation,
  quotationAt,
  sentenceAround,
  tagAt,
  verbAt,
} from '../../../../model/phrase-lookup.ts';
import type { Range, VerbGroup } from '../../../../model/phrases.ts';
import type { Rule } from '../../../../model/rule.ts';
import { candidateOf } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import type { Prior } from '../../frames.ts';
import type { Complement } from '../../grammar/complement-types.ts';
import { contentFrom } from '../../grammar/content-end.ts';
import { inverted } from '../../grammar/inverted.ts';
import { finishedQuotation, quotationFrom } from '../../grammar/quotation.ts';
import { subjectOf } from '../../grammar/subject.ts';
import type { QuoteInput } from '../../input.ts';

const PRIOR: Prior = { rate: 0.65, why: 'marks around a name or blame show that the words are those of the subject' };
/** Tokens from the verb to the quotation, and from one quotation to the next. */
const REACH = 18;
const STEP = 5;

export const named: Rule<QuoteInput, Candidate> = {
  id: 'mixed/named',
  about: 'Somebody or something named, praised or blamed in words that are quoted: "called the report a “lie”".',
  *find(input) {
    for (const verb of input.phrases.verbs) {
      if (
        verb.passive ||
        verb.modal ||
        verb.negated ||
        quotationAt(input, verb.head) >= 0 ||
        !NAMING_VERBS.has(verb.lemma)
      )
        continue;
      const found = candidateAt(input, verb);
      if (found) yield found;
    }
  },
};

function candidateAt(input: QuoteInput, verb: VerbGroup): Candidate | undefined {
  const object = nounPhraseAt(input, verb.end);
  const subject = subjectOf(input, verb) ?? inverted(input, verb);
  const opening = object?.first === verb.end ? quotationAfter(input, object.end, REACH) : -1;
  if (!subject || opening < 0) return undefined;
  const complement: Complement = { frame: 'np-quote', start: verb.end, cueEnd: verb.end, addressee: null };
  const cue = { verb, subject, complement, left: undefined, leftQuoted: false };
  const content = contentAt(input, verb.end, opening);
  return candidateOf(input, cue, 'named', [content], { endFrame: 'np-quote', prior: PRIOR });
}

/** The next token that opens a quotation before another clause begins, or -1. */
function quotationAfter(input: QuoteInput, first: number, reach: number): number {
  const { end } = sentenceAround(input, first - 1);
  for (let i = first; i < Math.min(end, first + reach); i++) {
    if (opensQuotation(input, i)) return i;
    const form = lowerAt(input, i);
    if (form === 'and' && verbAt(input, i + 1)) return -1;
    if (verbAt(input, i)?.form === 'finite' || form === ';' || form === ':' || form === ',') return -1;
  }
  return -1;
}

/** From the object to the end of the last quotation in a row, and on where what follows belongs to it. */
function contentAt(input: QuoteInput, first: number, opening: number): Range {
  let at = opening;
  for (;;) {
    const { end } = quotationFrom(input, at);
    const finished = finishedQuotation(input, at);
    const next = finished ? -1 : quotationAfter(input, end, STEP);
    const tied =
      !finished && (TIES.has(lowerAt(input, end)) || isOfPhrase(input, end) || tagAt(input, end).startsWith('NN'));
    if (next < 0) return tied ? onward(input, first, end) : { first, end };
    at = next;
  }
}

/** “topple the government” at the behest of: who is behind it belongs to what is alleged. */
function isOfPhrase(input: QuoteInput, i: number): boolean {
  const noun = lowerAt(input, i) === 'at' && lowerAt(input, i + 1) === 'the' ? lowerAt(input, i + 2) : '';
  return BEHESTS.has(noun) && lowerAt(input, i + 3) === 'of';
}

function onward(input: QuoteInput, first: number, least: number): Range {
  const { end } = contentFrom(input, first, 'np-quote');
  return { first, end: Math.max(end, least) };
}
