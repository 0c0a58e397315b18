import { TELLS_WHEN } from '../../../lang/en/clause-joins.ts';
import { nounPhraseAt, sentenceAround, tagAt, verbAt } from '../../../model/phrase-lookup.ts';
import type { ClaimDocument } from '../candidate.ts';
import { type Saying, tokensIn } from '../saying.ts';
import type { SayingRefusal } from './refusal.ts';

export const gapRelative: SayingRefusal = {
  id: 'refusals/gap-relative',
  about: 'A saying within a relative clause that has no pronoun: "the money he says he raised".',
  refuses: (doc, saying) => saying.attribution.type === 'indirect' && followsItsNoun(doc, saying),
};

/** Whether the source stands right behind a noun phrase that a verb governs; one that tells when may lead any sentence. */
function followsItsNoun(doc: ClaimDocument, { attribution: { source, content }, cue }: Saying): boolean {
  const [first] = source ? tokensIn(doc, source) : [];
  const [said] = content[0] ? tokensIn(doc, content[0]) : [];
  if (first === undefined || said === undefined || cue.tokens.length === 0 || said < first) return false;
  // "the money Lund" is one phrase to whoever looks at tags alone; "Mayor Lund" is one indeed.
  const before = nounPhraseAt(doc, first - 1);
  const [noun, opens] = [tagAt(doc, first - 1), tagAt(doc, before?.first ?? -1)];
  if (!before || (noun !== 'NN' && noun !== 'NNS') || TELLS_WHEN.has(doc.lemmas[first - 1] ?? '')) return false;
  if (before.end > first && opens !== 'DT' && opens !== 'PRP$') return false;
  if (before.end > first && tagAt(doc, first) !== 'NNP') return false;
  const sentence = sentenceAround(doc, first);
  for (let i = before.first - 1; i >= sentence.first && tagAt(doc, i) !== 'PUNCT'; i--) {
    const verb = verbAt(doc, i);
    if (verb) return verb.form !== 'gerund' && doc.phrases.quotationAt[i] === doc.phrases.quotationAt[first];
  }
  return false;
}
