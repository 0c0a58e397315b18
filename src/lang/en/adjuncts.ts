/** Words of what stands between a cue and its content, or beside a source: when, where and how somebody speaks. */
import { RELATIVE_DAYS } from './calendar.ts';
import { LEADING_PREPOSITIONS, SHORT_PREPOSITIONS, TIME_ADVERBS } from './function-words.ts';
import { union, without, words } from './word-set.ts';

/** Prepositions that lead an adjunct between a cue and its content: "said in a statement that". */
export const ADJUNCT_PREPOSITIONS = union(
  SHORT_PREPOSITIONS,
  without(LEADING_PREPOSITIONS, words('despite up upon like than')),
  words('before after following as via near inside outside'),
);

/** Prepositions by which a phrase belongs to the one before it, and "who": "a spokesman for the group". */
export const PHRASE_JOINERS = union(SHORT_PREPOSITIONS, words('about against under near who'));
/** Those by which what follows a source belongs to it; "on", "to" and "by" more often go with the verb. */
export const SOURCE_JOINERS = without(SHORT_PREPOSITIONS, ['on', 'to', 'by']);
/** Those who serve somebody, so that "to" goes with them and not with the verb: "said an aide to the minister". */
export const SERVES = words(`
  aide aides adviser advisers advisor advisors assistant assistants envoy envoys ambassador ambassadors counsel counselor
  counsellor consultant consultants heir successor
`);
/** What joins hearers: "told reporters in Paris". */
export const HEARER_JOINERS = words('and at in of');
/** What joins an office to whose it is: "spokesman for the ministry". */
export const OFFICE_LINKS = words('of for at with');

/** What a phrase with a participle of its own follows: "with officials saying", "including an adviser saying". */
export const INTRODUCES_PARTICIPLE = words('with including despite amid');

/** What leads from an office to its place, body or field. */
export const OFFICE_COMPLEMENTS = words('of from for');

/** Adverbs that go with the verb of saying before them. */
export const AFTER_CUE = union(
  ...[TIME_ADVERBS, without(RELATIVE_DAYS.keys(), ['tomorrow'])],
  words(`
    ago early late tonight afterward afterwards first repeatedly however too also instead therefore simply bluntly flatly
    publicly privately separately aloud online on-air
  `),
);

/** Nouns of where and when somebody speaks: "in a statement". */
export const SETTINGS = words(`
  statement interview letter email e-mail tweet speech briefing conference release post address rally remarks appearance
  event hearing report testimony message debate video call meeting response referring reference conversation town stop
`);

/** Verbs whose object is who hears it. */
export const HEARERS = words(`
  tell remind warn assure inform ask advise promise notify convince persuade reassure brief caution text email lecture
  teach show answer urge
`);

/** Words of who held an office before. */
export const FORMER = words('former ex was were then late had');

/** How often something is said, after it. */
export const HOW_OFTEN = words('once twice thrice repeatedly');
