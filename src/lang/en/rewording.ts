/** Words that decide how a clause is put into a statement of its own: what goes at its start, what a verb becomes, what stays open. */
import type { Gender } from '../../model/document.ts';
import { TIME_NOUNS } from './calendar.ts';
import { STOPS } from './clause-joins.ts';
import {
  ALL_SUBORDINATORS,
  ARTICLES,
  BE,
  COORDINATORS,
  DEMONSTRATIVES,
  INDIRECT_QUESTION_WORDS,
  QUANTIFIERS,
  SUBJECT_PRONOUNS,
} from './function-words.ts';
import { IRREGULAR_VERBS } from './packed/irregular.ts';
import { INFINITIVES } from './packed/word-classes.ts';
import { INDEFINITE_PERSONS, RELATIVE_PRONOUNS } from './pronouns.ts';
import { union, without, words } from './word-set.ts';

/** Joins a sentence to the one before it and says nothing: "But the dam held". */
export const OPENING_JOINTS = words('and but or yet so plus');

/** After "so" and "yet" these begin a clause: "So the dam broke", not "So many came". */
export const AFTER_OPENING_ADVERB = new Set<string>(['PRP', 'PRP$', 'DT', 'EX', 'NNP', 'NNPS', 'NNS', 'IN', 'WRB']);

/** What says nothing of its own before a comma, in words: "In fact, …", "No, …", "I mean, …". */
export const DISCOURSE_MARKS: ReadonlySet<string> = new Set(
  `however|indeed|therefore|moreover|meanwhile|still|also|then|anyway|anyhow|actually|in fact|of course|i mean|you know|you see
  |in other words|for example|for instance|after all|no|yes|yeah|yep|nope|well|oh|okay|ok|right|sure|now|look|listen|see|hey|so
  |and|but|or|yet|again|besides|furthermore|nevertheless|nonetheless|thus|hence|by the way|as i said|like i said|believe me
  |trust me|i tell you|i'll tell you|let me tell you|i'm telling you|let me be clear|make no mistake|as you know|um|uh|er|ah
  |that said|having said that|sir|madam|ma'am|folks|guys|my friends|ladies and gentlemen|at the same time|on the other hand
  |even so|in addition|absolutely|exactly|wow|man|god|my god|oh my god|gosh|alas`
    .split('|')
    .map((mark) => mark.trim()),
);
/** Words of the longest of them, clitics counted. */
export const LONGEST_MARK = 5;

/** What stands in brackets and was not said: "(laughs)", "[crosstalk]". */
export const STAGE_DIRECTIONS = words(
  'laughs laugh laughing laughter applause applauds cheers cheering crosstalk inaudible pause pauses sic unintelligible sighs boos',
);

/** What takes no s though it looks like a verb in the present: "wanna", its halves, and "ain't". */
export const NEVER_INFLECTED = words("wanna gonna gotta oughta dunno wan gon got ai ca wo sha let's gim lem better");

/** Infinitives of irregular verbs: as nouns they seldom stand before another noun. */
export const IRREGULAR_INFINITIVES: ReadonlySet<string> = new Set(
  IRREGULAR_VERBS.split('|').map((pair) => pair.slice(pair.indexOf(' ') + 1)),
);
/** What may be an infinitive. */
export const KNOWN_INFINITIVES: ReadonlySet<string> = new Set([...INFINITIVES.split('|'), ...IRREGULAR_INFINITIVES]);

/** Verbs that are modal before "not": "I need not go". */
export const HALF_MODALS = words('need dare');

/** Passed over between a subject and its verb: "I myself also want". */
export const AFTER_SUBJECT = words('myself too also both each never always still just really');

/** What joins verbs of one subject: "I came, saw and left". */
export const JOINS_VERBS = words('and but or ,');

/** Pronouns that can only be subjects: they begin another clause. */
export const ONLY_SUBJECTS = union(without(SUBJECT_PRONOUNS, ['it']), ['who']);

/** After a pronoun these count its members: "we all" is no single group. */
export const COUNTS_MEMBERS = words('all both each two three');

/** Lemmas whose "that" has a bare verb: "demanded that I go". */
export const SUBJUNCTIVE_GOVERNORS = words(
  'demand insist suggest recommend propose ask request require urge advise order move prefer essential vital lest',
);

/** What "mine" stands after where it is a pronoun. */
export const BEFORE_MINE = union(BE, words('of than like as become became'));

/** Third-person pronouns by gender: subject, object, possessive, reflexive. */
export const PRONOUNS_OF: Readonly<Record<Exclude<Gender, 'unknown'>, readonly [string, string, string, string]>> = {
  male: ['he', 'him', 'his', 'himself'],
  female: ['she', 'her', 'her', 'herself'],
  neuter: ['it', 'it', 'its', 'itself'],
};

/** Sources that stand for nobody in particular and name nobody in a statement. */
export const NO_NAMING_SOURCE = union(
  ...[INDEFINITE_PERSONS, DEMONSTRATIVES, QUANTIFIERS, RELATIVE_PRONOUNS.keys()],
  words('none one ones other others it'),
);

/** Nouns after "this" that point at where and when one speaks: "this country". */
export const DEICTIC_NOUNS = union(
  TIME_NOUNS,
  words('time moment point stage age era country nation world state city town planet election campaign'),
);

/** Nouns that, bare after "the", repeat what the article told before: "the plan". */
export const ANAPHORIC_NOUNS = words(
  'plan proposal measure bill move decision incident deal agreement idea statement claim allegation remark comment suggestion',
);

/** Those that one pronoun means without anybody being named: "everyone knows his price". */
export const BINDERS = words(
  'everyone everybody anyone anybody someone somebody nobody no-one people those whoever who one police',
);

/** After an "it" that opens a content these say what it is, and that stands elsewhere: "it was a mistake". */
export const EQUATING = words("is was 's");
export const OPENS_EQUATED = union(ARTICLES, ['not']);

/** Those who tell of what was done to others. */
export const OBSERVERS = words(
  'police officials authorities prosecutors investigators doctors experts witnesses lawyers reporters scientists officers detectives firefighters paramedics',
);

/** Participles of what one feels oneself, be it a policeman: "they were concerned". */
export const FELT = words(
  'concerned worried prepared committed pleased disappointed convinced determined surprised encouraged interested shocked saddened satisfied alarmed inclined opposed supposed used',
);

/** Participles behind "'s" that make it "has": "he's been". */
export const PERFECT_ONLY = words('been had got become');

/** Where "you" is the subject of what these open, anybody is meant: "if you look back". */
export const OPENS_FOR_ANYBODY = union(
  without(ALL_SUBORDINATORS, ['because', 'since', 'although', 'though', 'whereas']),
  words('where wherever whatever however'),
);
/** Nouns behind which "you" does so: "any time you cut taxes". */
export const OCCASIONS = words('time day moment minute second more less');
/** Verbs and adverbs of what anybody can do: "you can't have both", "you never know". */
export const OF_ANYBODY = words("can ca cannot could never 'd would");
/** After "you" these only fill a pause: "it is late, you know". */
export const FILLERS_AFTER_YOU = words('know see');

/** Heads of sources that are a share of many: "47 percent", "half of the voters". */
export const SHARES = union(
  words('percent % half majority third quarter plurality rest none others'),
  without(QUANTIFIERS, ['any', 'no', 'every', 'each', 'another']),
);

/** Verbs of which a bare clause is what is wanted, whatever its subject: "demanded they resign". */
export const DEMANDING = words('demand request require urge order');

/** Verbs and predicates of weather and clock: their "it" needs no clause that tells it. */
export const WEATHER_VERBS = words('rain snow hail thunder drizzle');
export const WEATHER_PREDICATES = words(
  'raining snowing cold hot warm dark sunny windy cloudy foggy noon midnight early late time',
);
/** Nouns that judge the clause behind them: "it is a mistake to wait". */
export const JUDGING_NOUNS = words(
  `mistake shame pleasure honor honour privilege crime disgrace pity relief joy sin folly error lie fact duty delight
  blessing tragedy travesty miracle wonder surprise challenge stretch`,
);
/** What opens the clause that tells what "it" is: "it is clear that", "it was Lund who". */
export const TELLS_IT = union(without(INDIRECT_QUESTION_WORDS, ['where', 'which', 'whose', 'whom']), ['that', 'to']);
/** What ends the search for such a clause. */
export const CLOSES_IT = union(without(STOPS, ['...', '....', '…']), COORDINATORS, words('. : ? ! ( because since as'));

/** Nouns of adverbials and amounts, which "it" never takes up: "by the way", "of course", "a lot". */
export const NAMES_NO_THING = words('way course fact sense addition hand kind sort lot bit word');
