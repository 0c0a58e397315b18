/** Words around a quotation that decide whether leaving them out changes what was said. */
import { ALL_SUBORDINATORS, CONDITIONS, NEGATORS } from './function-words.ts';
import { union, without, words } from './word-set.ts';

/** Words that deny the statement they govern, beside negators: "I doubt that", "it is false that", "refused to". */
export const GOVERNING_DENIALS = words(`
  deny denies denied denying doubt doubts doubted doubting dispute disputes disputed disputing reject rejects rejected
  rejecting refute refutes refuted refuting disbelieve disbelieves disbelieved disagree disagrees disagreed false untrue wrong incorrect
  unlikely improbable impossible unthinkable inconceivable unfair absurd ridiculous myth lie fiction nonsense ludicrous
`);

/** Verbs with which "to" what follows is not done: "refused to". */
export const UNDONE = words(`
  refuse refuses refused refusing fail fails failed failing decline declines declined declining
`);

/** Words that make the contrary of what they stand with. */
export const CONTRARIES = union(NEGATORS, words('without nor'));

/** Beginnings that make a word's contrary: "unsafe". */
export const CONTRARY_PREFIXES: readonly string[] = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non', 'anti'];

/** Words that open a condition: "if", "unless", "provided". */
export const CONDITIONAL_WORDS = union(CONDITIONS, words('provided providing assuming supposing'));

/** Conditions of several words: "as long as". */
export const CONDITIONAL_PHRASES: readonly (readonly string[])[] = [
  ['as', 'long', 'as'],
  ['so', 'long', 'as'],
  ['on', 'condition'],
  ['on', 'the', 'condition'],
  ['in', 'case'],
  ['in', 'the', 'event'],
  ['only', 'when'],
];

/** Words before "if" with which it opens no condition: "even if", "as if", "what if". */
export const BEFORE_NO_CONDITION = words('even as what');

/** Words after "if" with which it opens no condition: "if anything", "hundreds, if not thousands". */
export const AFTER_NO_CONDITION = words('any anything ever not only you');

/** Verbs with which "if" means "whether", perhaps with somebody between: "asked him if". */
export const ASKING = words('ask asks asked asking tell tells told wonder wonders wondered wondering');

/** Words right before "if" with which it means the same. */
export const BEFORE_WHETHER = words(`
  know knows knew known see sees saw check checks checked sure certain question questions decide decides decided determine
  determines determined doubt doubts doubted unclear matter matters mattered care cares cared out say says said remember
`);

/** Verbs that open a condition where they stand first: "Had he paid, I would …". */
export const INVERTED_CONDITIONS = words('had were should');

/** Words after which another clause begins that a negation before them does not reach; "as" compares too often. */
export const CLAUSE_BREAKS = union(without(ALL_SUBORDINATORS, union(CONDITIONS, ['as', 'once'])), ['where']);

/** Words that open a clause about the noun before them. */
export const RELATIVE_OPENERS = words('who whom whose which');

/** What a transcript notes in brackets that nobody says: "(Laughter)". */
export const STAGE_DIRECTIONS = words(`
  laughter laughs laughing laugh applause cheers cheering chuckles chuckling pause pauses sighs sighing crosstalk inaudible
  unintelligible indiscernible crying crowd music sic ph
`);
