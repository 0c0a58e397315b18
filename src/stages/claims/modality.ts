import { ABOUT_TO, DIRECTIVES, OBLIGED_TO, POSSIBLY, QUESTIONS } from '../../lang/en/claims.ts';
import { INDIRECT_QUESTION_WORDS, MODAL_MEANINGS } from '../../lang/en/function-words.ts';
import type { Attribution } from '../../model/document.ts';
import { lowerAt } from '../../model/phrase-lookup.ts';
import type { Modality } from '../../model/schema.ts';
import type { Clause } from './clause.ts';
import type { CueFacts } from './cue.ts';
import { type ClaimInput, isQuestion, type StatementTokens } from './sentence.ts';

/** Everything that the modality of a statement is read from. */
interface Facts {
  readonly quote: Attribution;
  readonly cue: CueFacts;
  readonly clause: Clause;
  readonly question: boolean;
  /** Whether an infinitive or subjunctive stands in it. */
  readonly asksForAction: boolean;
  /** Whether the main verb stands in its bare form after a noun: "that the council resign". */
  readonly subjunctive: boolean;
  /** Lower-case words: of the verb group, and of the whole piece. */
  readonly group: readonly string[];
  readonly all: readonly string[];
}

/** The first row that matches decides. */
const ROWS: readonly { readonly modality: Modality; readonly reason: string; readonly match: (f: Facts) => boolean }[] =
  [
    { modality: 'question', reason: 'ends in a question mark', match: (f) => f.question },
    {
      modality: 'question',
      reason: 'asked whether, if, why',
      match: (f) => QUESTIONS.has(f.cue.lemma) && INDIRECT_QUESTION_WORDS.has(f.all[0] ?? ''),
    },
    {
      modality: 'obligation',
      reason: 'a directive cue with an infinitive or subjunctive',
      match: (f) =>
        DIRECTIVES.has(f.cue.lemma) && (f.clause.verb < 0 ? f.asksForAction : f.subjunctive || f.all[0] === 'to'),
    },
    { modality: 'conditional', reason: 'a condition stands in the sentence', match: (f) => f.clause.conditional },
    {
      modality: 'future',
      reason: '"would" reported in the past is a future',
      match: (f) => isWould(f) && f.quote.type !== 'direct' && f.cue.past,
    },
    { modality: 'conditional', reason: '"would"', match: isWould },
    {
      modality: 'obligation',
      reason: '"have to", "need to"',
      match: (f) => OBLIGED_TO.test(withNext(f)),
    },
    {
      modality: 'future',
      reason: '"going to", "about to"',
      match: (f) => ABOUT_TO.test(withNext(f)),
    },
    { modality: 'possible', reason: 'a modal or an adverb that leaves it open', match: (f) => hasModal(f, 'possible') },
    {
      modality: 'possible',
      reason: 'an adverb that leaves it open',
      match: (f) => around(f).some((w) => POSSIBLY.has(w)),
    },
    { modality: 'obligation', reason: 'a modal of obligation', match: (f) => hasModal(f, 'obligation') },
    { modality: 'future', reason: 'a modal of the future', match: (f) => hasModal(f, 'future') },
  ];

/** How the statement is meant: as a fact, a possibility, a future, a duty, a condition or a question. */
export function modalityOf(
  doc: ClaimInput,
  quote: Attribution,
  piece: StatementTokens,
  clause: Clause,
  cue: CueFacts,
): Modality {
  const all = piece.map((i) => lowerAt(doc, i));
  const group = clause.verb < 0 ? [] : all.slice(clause.verb, clause.verbEnd);
  const verb = piece[clause.verb] ?? -1;
  const subjunctive = doc.classes[verb - 1] === 'NOUN' && doc.tags[verb - 1] === 'NN' && doc.tags[verb] === 'VBP';
  const asksForAction = piece.some((i) => doc.tags[i] === 'VB');
  const facts = { quote, cue, clause, question: isQuestion(doc, piece), asksForAction, subjunctive, group, all };
  return ROWS.find(({ match }) => match(facts))?.modality ?? 'asserted';
}

function isWould({ group }: Facts): boolean {
  return group[0] === 'would' || group[0] === "'d";
}

function hasModal({ group }: Facts, modality: Modality): boolean {
  return MODAL_MEANINGS.get(group[0] ?? '') === modality;
}

function around({ all, clause }: Facts): readonly string[] {
  return clause.verb < 0 ? [] : all.slice(clause.start, clause.verbEnd + 1);
}

function withNext({ all, clause }: Facts): string {
  return clause.verb < 0 ? '' : all.slice(clause.verb, clause.verbEnd + 2).join(' ');
}
