import { JUDGES, LABELING_VERBS, RULING_VERBS } from '../../lang/en/quoting-verbs.ts';
import type { Parsed } from '../../model/document.ts';
import { lowerAt, nounPhraseAt, opensQuotation, tagAt } from '../../model/phrase-lookup.ts';
import type { Range, VerbGroup } from '../../model/phrases.ts';
import type { Cue } from './cue.ts';

/** "its continued existence", "a box labeled “X”": a participle that only says which. */
export function isAttribute(doc: Parsed, verb: VerbGroup): boolean {
  const before = tagAt(doc, verb.first - 1);
  const isModifier = (before === 'PRP$' || before === 'POS') && verb.first === verb.head && nounPhraseAt(doc, verb.end);
  if (isModifier) return true;
  // Somebody labels a thing something; what stands beside its label is the thing.
  return LABELING_VERBS.has(verb.lemma) && !verb.passive && opensQuotation(doc, verb.end);
}

/** Whether a verb that is no verb of speech speaks here: beside a quotation, or a court by it. */
export function isQuoting(doc: Parsed, { verb, subject, complement, leftQuoted }: Cue): boolean {
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
