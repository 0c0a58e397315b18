import {
  NOUN_STANCES,
  OTHER_STANCES,
  VERB_STANCES,
  WITH_INFINITIVE,
  WITH_SUBJUNCTIVE,
} from '../../../lang/en/stances.ts';
import { lowerAt, verbAt } from '../../../model/phrase-lookup.ts';
import type { VerbGroup } from '../../../model/phrases.ts';
import type { Stance } from '../../../model/schema.ts';
import { firstEndingAfter } from '../../../model/span.ts';
import type { ClaimDocument } from '../candidate.ts';
import type { Saying } from '../saying.ts';
import { isSubjunctive } from '../subjunctive.ts';

/** The class of the cue; `states` where there is none and where the article itself speaks. */
export function stanceOf(doc: ClaimDocument, saying: Saying | null): Stance {
  if (!saying) return 'states';
  return (
    phrasedStance(doc, saying, saying.stances) ??
    meantStance(doc, saying) ??
    phrasedStance(doc, saying, VERB_STANCES) ??
    nounStance(doc, saying)
  );
}

/** The class of the cue's verb with a word after it ("called for", "made it clear"), else that of the verb alone. */
function phrasedStance(doc: ClaimDocument, { cue }: Saying, stances: ReadonlyMap<string, Stance>): Stance | undefined {
  if (cue.noun || cue.lemma === '' || stances.size === 0) return undefined;
  let after = false;
  for (let n = 0; n < cue.tokens.length; n++) {
    const token = cue.tokens[n] as number;
    const found = after ? stanceWith(doc, cue, n, stances) : undefined;
    if (found) return found;
    after ||= doc.lemmas[token] === cue.lemma;
  }
  return stances.get(cue.lemma);
}

/** The class of a verb with one or two words after it, from the `n`th of its cue on. */
function stanceWith(
  doc: ClaimDocument,
  { lemma, tokens }: Saying['cue'],
  n: number,
  stances: ReadonlyMap<string, Stance>,
): Stance | undefined {
  const [word, next] = [lowerAt(doc, tokens[n] ?? -1), lowerAt(doc, tokens[n + 1] ?? -1)];
  return stances.get(`${lemma} ${word} ${next}`) ?? stances.get(`${lemma} ${word}`);
}

/** Who asks, tells or calls for something to be done asks for no answer: "told him to go", "insisted that he resign". */
function meantStance(doc: ClaimDocument, { cue, attribution }: Saying): Stance | undefined {
  const infinitive = WITH_INFINITIVE.get(cue.lemma);
  const subjunctive = WITH_SUBJUNCTIVE.get(cue.lemma);
  if ((!infinitive && !subjunctive) || attribution.type === 'direct') return undefined;
  const start = attribution.content[0]?.start ?? 0;
  const verb = firstVerbIn(doc, start);
  // "told him that the plan to go was good" orders nothing.
  const isClause = lowerAt(doc, firstEndingAfter(doc.tokens, start)) === 'that';
  if (verb?.form === 'infinitive') return isClause ? undefined : infinitive;
  return verb && isSubjunctive(doc, verb) ? subjunctive : undefined;
}

/** So far into a content stands its first verb: behind its subject. */
const REACH = 16;

function firstVerbIn(doc: ClaimDocument, start: number): VerbGroup | undefined {
  const first = firstEndingAfter(doc.tokens, start);
  for (let i = first; i < first + REACH; i++) {
    const verb = verbAt(doc, i);
    if (verb) return verb;
  }
  return undefined;
}

/** "his claim that", "made the promise that", "according to", a colon. */
function nounStance(doc: ClaimDocument, { cue }: Saying): Stance {
  for (let n = cue.tokens.length - 1; n >= 0; n--) {
    const token = cue.tokens[n] ?? -1;
    const found = NOUN_STANCES.get(doc.lemmas[token] ?? '') ?? OTHER_STANCES.get(lowerAt(doc, token));
    if (found) return found;
  }
  return 'states';
}
