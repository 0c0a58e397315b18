import type { Gender } from '../../model/document.ts';
import { BROADCASTERS } from './outlets.ts';
import { MEN, NOUNS, WOMEN } from './packed/nouns.ts';

/** What a common noun can stand for in a text. */
export type NounKind = 'person' | 'group' | 'people' | 'place' | 'publication' | 'event' | 'thing';

const words = (list: string): string[] => list.split(/\s+/u).filter(Boolean);

/** Kinds in the order in which a noun of several is tried as them. */
const KINDS = ['event', 'publication', 'place', 'group', 'person'] as const satisfies readonly NounKind[];

/** Kinds of a noun by its singular, lower case: "hospital" is a place and a group. */
export const NOUN_KINDS: ReadonlyMap<string, readonly NounKind[]> = collect();

/** Plural nouns that stand for many people, never for one named group. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(NOUNS.people.split('|'));

/** Sex that a common noun tells of the person: "spokeswoman". */
export const NOUN_GENDER: ReadonlyMap<string, Gender> = new Map([
  ...MEN.split('|').map((word) => [word, 'male'] as const),
  ...WOMEN.split('|').map((word) => [word, 'female'] as const),
]);

/** Sex that a title before a name tells, lower case without full stop. */
export const TITLE_GENDER: ReadonlyMap<string, Gender> = new Map([
  ...words(
    `mr sir lord king prince duke baron count emperor pope cardinal bishop archbishop father brother imam ayatollah sheikh
    sheik sultan emir rabbi chairman congressman councilman spokesman monsieur herr señor signor mullah rev reverend`,
  ).map((title) => [title, 'male'] as const),
  ...words(
    `mrs ms miss lady queen princess duchess baroness countess empress dame sister mother madam madame mme chairwoman
    congresswoman councilwoman spokeswoman first-lady frau señora signora`,
  ).map((title) => [title, 'female'] as const),
]);

/** What a woman is called who holds no office. */
export const WOMANS_TITLES: ReadonlySet<string> = new Set(words('mrs ms miss madame mme frau señora signora'));

function collect(): Map<string, NounKind[]> {
  const kinds = new Map<string, NounKind[]>();
  for (const kind of KINDS) {
    for (const noun of NOUNS[kind].split('|')) {
      const known = kinds.get(noun);
      if (known) known.push(kind);
      else kinds.set(noun, [kind]);
    }
  }
  return kinds;
}

/** Offices that titles shorten. */
export const ROLE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['gen', 'general'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['pres', 'president'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['col', 'colonel'],
  ['lt', 'lieutenant'],
  ['maj', 'major'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
  ['cmdr', 'commander'],
  ['adm', 'admiral'],
  ['rev', 'reverend'],
  ['det', 'detective'],
]);

/** A word without the full stop that shortens it: "gen." → gen. */
export function withoutStop(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

/** The noun of a title in lower case, written out: "gen." → general, "mayor" → mayor. */
export function titleNoun(title: string): string {
  const noun = withoutStop(title);
  return ROLE_ABBREVIATIONS.get(noun) ?? noun;
}

/** Whether a noun, singular and in lower case, can stand for a person. */
export function canBePerson(noun: string): boolean {
  return NOUN_KINDS.get(noun)?.includes('person') === true;
}

/** Nouns that can stand for any group named before: "the group". */
export const GENERAL_GROUP_NOUNS: ReadonlySet<string> = new Set(
  words(
    'group organization organisation company firm agency party movement team club corporation union outfit body network',
  ),
);

/** Of them, what stands for a broadcaster, which publishes. */
export const BROADCASTER_NOUNS: ReadonlySet<string> = new Set(words('network'));

/** Kinds of body by the words that stand in their names, lower case. */
const BODY_KINDS: readonly (readonly [string, string])[] = [
  ['agency', 'agency bureau service services office administration department authority commission police institute'],
  ['ministry', 'ministry department office treasury'],
  ['committee', 'committee panel commission council board'],
  ['legislature', 'congress senate parliament assembly duma knesset bundestag house commons lords'],
  ['court', 'court tribunal'],
  ['party', 'party movement front alliance democrats coalition resistance league'],
  ['company', 'inc corp co ltd llc plc company corporation airlines airways motors bank holdings industries group'],
  ['school', 'university college school academy institute'],
  ['team', 'team club united fc city rovers'],
  ['church', 'church'],
  [
    'broadcaster',
    `${[...BROADCASTERS].join(' ')} pbs msnbc cnbc fox news television tv radio broadcasting network channel`,
  ],
  ['union', 'union workers association brotherhood federation guild teamsters teachers employees nurses'],
];

/** Kinds of body that a general noun can stand for; a noun that is not here can stand for any. */
const ACCEPTED_KINDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['agency', 'agency committee'],
    ['company', 'company'],
    ['firm', 'company'],
    ['corporation', 'company'],
    ['party', 'party'],
    ['movement', 'party church'],
    ['team', 'team'],
    ['club', 'team'],
    ['union', 'union'],
    ['group', 'party company committee church union'],
    ['organization', 'party committee agency church school union'],
    ['organisation', 'party committee agency church school union'],
    ['network', 'broadcaster'],
    ['outfit', 'company team party'],
    ['body', 'committee agency legislature'],
  ].map(([noun = '', kinds = '']) => [noun, new Set(words(kinds))] as const),
);

const KINDS_OF_WORD: ReadonlyMap<string, readonly string[]> = kindsByWord();

function kindsByWord(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [kind, list] of BODY_KINDS) {
    for (const word of words(list)) found.set(word, [...(found.get(word) ?? []), kind]);
  }
  return found;
}

/** Whether a general noun ("the agency") can stand for a body with these words in its name ("Congress": no). */
export function canStandFor(noun: string, nameWords: readonly string[]): boolean {
  const accepted = ACCEPTED_KINDS.get(noun);
  if (!accepted) return true;
  // A name that tells nothing may be a company or a party, hardly a union or a network.
  let isTold = noun === 'union' || noun === 'network';
  for (const word of nameWords) {
    for (const kind of KINDS_OF_WORD.get(word) ?? []) {
      if (accepted.has(kind)) return true;
      isTold = true;
    }
  }
  return !isTold;
}

/** Nouns for a text that stand for who published it: "the article said". */
export const TEXT_NOUNS: ReadonlySet<string> = new Set(
  words(
    'article newspaper paper magazine report outlet publication daily weekly tabloid journal website broadcaster story',
  ),
);

/** Nouns for a place, by what kind of place they can stand for. */
export const PLACE_NOUNS: ReadonlyMap<string, 'country' | 'settlement' | 'any'> = new Map([
  ['country', 'country'],
  ['nation', 'country'],
  ['republic', 'country'],
  ['kingdom', 'country'],
  ['city', 'settlement'],
  ['town', 'settlement'],
  ['village', 'settlement'],
  ['capital', 'settlement'],
  ['state', 'any'],
  ['province', 'any'],
  ['region', 'any'],
  ['island', 'any'],
]);

/** Nouns for what is written or said in somebody's name. */
export const WRITTEN_NOUNS: ReadonlySet<string> = new Set(
  words(
    `statement letter report document memo memorandum release tweet post blog filing lawsuit complaint study survey poll
    book website account email e-mail message note interview speech article editorial column announcement bulletin
    indictment affidavit ruling resolution communique communiqué paper brief briefing video petition leaflet poster
    advertisement ad image photo photograph picture clip caption headline`,
  ),
);

/** Those of them that are seen rather than read. */
export const SEEN_NOUNS: ReadonlySet<string> = new Set(
  words('photo photograph picture image clip caption headline video poster advertisement ad'),
);

/** Nouns for what somebody has counted or worked out, which then says it: "an analysis by the institute". */
export const COMPILED_NOUNS: ReadonlySet<string> = new Set(
  words(
    'analysis average count tally estimate forecast projection research data figure result finding calculation tracker',
  ),
);

/** Nouns for what is handed in to a body, which stands before them as well as who hands it in: "FEC filings". */
export const FILED_NOUNS: ReadonlySet<string> = new Set(words('filing complaint lawsuit petition'));

/** What one does with a text of one's own: "issued a statement". */
export const ISSUING_VERBS: ReadonlySet<string> = new Set(
  words('issue release publish provide write author pen post send tweet file produce compile conduct'),
);

/** Nouns for what asks people, one for the other: "the survey" is the poll. */
export const POLL_NOUNS: ReadonlySet<string> = new Set(words('poll survey'));

/** Nouns for what stands in a publication and speaks as it: "an article in the Daily Lumen". */
export const PUBLISHED_NOUNS: ReadonlySet<string> = new Set(words('article story report editorial column'));

/** Participles that tell whose words a text holds: "a statement issued by". Who signed it or shared it did not write it. */
export const AUTHORED: ReadonlySet<string> = new Set(
  words('issued released published written authored penned posted conducted compiled produced sent'),
);

/** Nouns for those who speak in the name of a group. */
export const OFFICE_NOUNS: ReadonlySet<string> = new Set(
  words(
    `spokesman spokeswoman spokesperson president vice-president chairman chairwoman chair ceo chief head leader director
    minister secretary coach captain executive manager founder co-founder ambassador commander commissioner mayor governor
    premier chancellor representative official member player`,
  ),
);

/** Words that set what they stand before apart from what was named already: "the new camp" is not the camp of before. */
export const ANOTHER_ONE: ReadonlySet<string> = new Set(
  'new other proposed planned future alternative different second third next latter replacement additional'.split(' '),
);

/** Nouns for members of a family, as seen from another member. */
export const KIN_NOUNS: ReadonlySet<string> = new Set(
  words(
    `wife husband spouse widow widower ex-wife ex-husband fiancé fiancée fiance fiancee partner bride groom son daughter
    stepson stepdaughter child father mother stepfather stepmother parent brother sister half-brother half-sister sibling
    twin uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother son-in-law daughter-in-law
    father-in-law mother-in-law brother-in-law sister-in-law`,
  ),
);
