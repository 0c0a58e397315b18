import { NO_ACTS } from '../../../../lang/en/quoting-verbs.ts';
import { lowerAt, quotationAt, sentenceAround } from '../../../../model/phrase-lookup.ts';
import type { Range, VerbGroup } from '../../../../model/phrases.ts';
import type { Rule } from '../../../../model/rule.ts';
import { candidateOf } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import type { Cue } from '../../cue.ts';
import type { Prior } from '../../frames.ts';
import { complementOf } from '../../grammar/complement.ts';
import { quotationFrom } from '../../grammar/quotation.ts';
import { subjectOf } from '../../grammar/subject.ts';
import type { QuoteInput } from '../../input.ts';

/** Forms of a verb whose subject speaks: no "a speech entitled". */
const ACTS = new Set(['finite', 'gerund']);
/** Shorter ones are names and terms. */
const LEAST_TOKENS = 6;
const SAYING: Prior = { rate: 0.8, why: 'a verb of saying, and long words in marks after a colon' };
const OTHER: Prior = {
  rate: 0.6,
  why: 'the verb may tell of anything, but long words in marks after it are mostly said',
};

export const colonClause: Rule<QuoteInput, Candidate> = {
  id: 'direct/colon-clause',
  about:
    'A quotation after a clause and a colon: “He said of the members of the group: “…””, “She added a condition: “…””.',
  *find(input) {
    let anchored: ReadonlySet<number> | undefined;
    for (const i of input.landmarks.openings) {
      if (lowerAt(input, i - 1) !== ':') continue;
      anchored ??= new Set(input.cues.filter(isAnchored).map(({ complement }) => complement.start));
      if (anchored.has(i)) continue;
      const content = quotationFrom(input, i);
      const verb = content.end - i < LEAST_TOKENS ? undefined : verbBefore(input, i - 1);
      const found = verb && candidateAt(input, verb, content);
      if (found) yield found;
    }
  },
};

function isAnchored({ complement: { frame } }: Cue): boolean {
  return frame === 'colon' || frame === 'quote';
}

/** The last verb of saying in the clause that the colon ends, else its last finite verb. */
function verbBefore(input: QuoteInput, colon: number): VerbGroup | undefined {
  const { first } = sentenceAround(input, colon);
  let other: VerbGroup | undefined;
  for (let i = colon - 1; i >= first; i--) {
    // Another clause begins here: “He said they were fools, but he had a word for her: “…””.
    if (other && (quotationAt(input, i) >= 0 || lowerAt(input, i) === 'but')) return other;
    const verb = input.phrases.verbs[input.phrases.verbAt[i] ?? -1];
    if (!verb || verb.head !== i || quotationAt(input, i) >= 0 || !ACTS.has(verb.form)) continue;
    if (input.knowledge.isCue(verb.lemma)) return verb;
    if (verb.form === 'finite' && !NO_ACTS.has(verb.lemma)) other ??= verb;
  }
  return other;
}

function candidateAt(input: QuoteInput, verb: VerbGroup, content: Range): Candidate | undefined {
  const subject = subjectOf(input, verb);
  if (!subject) return undefined;
  const saying = input.knowledge.isCue(verb.lemma);
  const complement = { ...complementOf(input, verb), cueEnd: saying ? verb.end : content.first, addressee: null };
  const cue = { verb, subject, complement, left: undefined, leftQuoted: false };
  return saying
    ? candidateOf(input, cue, 'clause colon” say', [content], { prior: SAYING })
    : candidateOf(input, cue, 'clause colon”', [content], { prior: OTHER });
}
