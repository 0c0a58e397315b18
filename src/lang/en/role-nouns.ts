import type { Gender } from '../../model/document.ts';

/** What a common noun can stand for in a text. */
export type NounKind = 'person' | 'group' | 'people' | 'place' | 'publication' | 'event' | 'thing';

const words = (list: string): string[] => list.split(/\s+/u).filter(Boolean);

const MEN = `man boy father son brother husband uncle nephew grandfather grandson king prince duke lord actor waiter
  businessman chairman congressman councilman spokesman salesman policeman fireman gentleman guy widower boyfriend
  groom fiancé stepfather stepson father-in-law son-in-law brother-in-law cardinal pope bishop archbishop priest imam
  ayatollah monk rabbi sheikh sultan emir tsar statesman serviceman gunman anchorman assemblyman alderman ombudsman
  fisherman sportsman cameraman nobleman godfather dad grandpa lad bloke`;

const WOMEN = `woman girl mother daughter sister wife aunt niece grandmother granddaughter queen princess duchess lady
  actress waitress businesswoman chairwoman congresswoman councilwoman spokeswoman policewoman widow girlfriend bride
  fiancée stepmother stepdaughter mother-in-law daughter-in-law sister-in-law nun empress saleswoman servicewoman
  assemblywoman anchorwoman stateswoman heroine hostess goddess mom mum grandma lass`;

const PERSONS = `accountant activist actor adviser advisor advocate agent aide ally ambassador analyst anchor archaeologist
  architect artist assistant astronaut astronomer athlete attorney author backbencher banker baroness baron biologist
  blogger boss boxer broadcaster broker builder candidate captain celebrity ceo chair chairperson champion chancellor chef
  chemist chief child cleric clerk coach columnist comedian commander commentator commissioner composer comptroller
  conductor congressperson conservationist consultant contractor convict coordinator coroner correspondent cosplayer
  councillor councilor counsel counselor criminal critic curator dean defector defendant defender delegate democrat deputy
  designer detective developer dictator diplomat director dissident doctor driver economist editor educator emigrant
  employee engineer entrepreneur envoy epidemiologist executive expert farmer fighter filmmaker financier firefighter
  fisher founder foreman frontrunner front-runner fugitive general geologist goalkeeper golfer governor graduate guard
  guitarist hacker head hero historian host hunter immigrant incumbent inmate inspector instructor intellectual
  interpreter inventor investigator investor journalist judge juror justice kid killer lawmaker lawyer leader lecturer
  legislator liaison librarian lieutenant lobbyist magistrate magnate major manager marshal mastermind mathematician mayor
  medic midfielder migrant militant minister moderator mogul monarch musician musicologist nationalist naturalist
  negotiator neighbor neighbour neurologist newcomer nominee novelist nurse officer official operator opponent optometrist
  organiser organizer owner painter paramedic parent parliamentarian participant partner passenger pastor patient
  pediatrician performer philanthropist philosopher photographer physician physicist pilot player playwright plaintiff
  poet policymaker politician pollster preacher premier presenter president principal prisoner producer professor
  programmer prosecutor protester psychiatrist psychologist publisher racer ranger rapper reader rebel receptionist
  recruiter refugee registrar reporter representative republican researcher resident reverend rider rival ruler runner
  sailor scholar scientist screenwriter scriptwriter sculptor secretary senator sergeant servant sheriff shooter singer
  skier soldier solicitor songwriter speaker specialist spokesperson star starlet statistician strategist striker student
  suspect superintendent superstar surgeon survivor swimmer teacher technician teenager tenant terrorist therapist thinker
  trader trainer translator treasurer trustee tutor tycoon user veteran vice-president victim violinist virologist
  volunteer voter whistleblower winner witness worker writer youngster youth billionaire millionaire newsman colonel
  corporal admiral brigadier constable cop bodyguard businessperson colleague companion cousin friend graduate guest
  predecessor successor spouse twin toddler infant baby pensioner retiree co-founder cofounder co-author coauthor
  lead newsreader meteorologist geneticist sociologist anthropologist theologian magician sprinter cyclist footballer
  defender goalkeeper batsman bowler quarterback pitcher skipper laureate prize-winner prizewinner mayor-elect
  president-elect secretary-general attorney-general vice-chairman envoy undersecretary under-secretary`;

const GROUPS = `academy administration agency airline alliance army assembly association authority band bank bloc board
  body brand brigade broadcaster bureau cabinet campaign carrier cartel caucus cell centre center chain chamber charity
  choir church club coalition college commission committee community company confederation conglomerate congress
  consortium contingent corporation corps council court crew defence department developer division faction faculty
  federation firm fleet force foundation franchise front fund gang government group guild hospital house industry
  insurer institute institution inquiry junta label laboratory league lender maker manufacturer media military militia
  ministry mission mosque movement museum navy network nonprofit office ombudsman operator opposition orchestra
  organisation organization outfit panel parliament party partnership police politburo producer public regime regiment
  regulator resistance retailer school secretariat senate service side society squad staff startup start-up store studio
  subsidiary supplier syndicate synod task-force team temple think-tank tribunal troupe trust union unit university
  utility vendor watchdog wing workforce`;

const PEOPLE = `people members officials authorities police forces troops soldiers protesters demonstrators residents
  citizens voters workers employees students children men women families victims survivors refugees rebels militants
  terrorists insurgents activists supporters critics experts analysts scientists researchers lawmakers lawyers leaders
  ministers politicians senators players fans investors farmers doctors patients girls boys parents`;

const PLACES = `area base borough camp capital city coast colony commune community continent country county district
  emirate empire enclave homeland hometown island kingdom land locality metropolis monarchy mountain municipality nation
  neighborhood neighbourhood parish peninsula port prefecture principality province region republic resort river sea
  settlement shire state suburb territory town township valley village world airport building bridge castle cathedral
  factory hall hotel hospital memorial monument palace park plant prison square stadium station theater theatre tower`;

const PUBLICATIONS = `article broadcaster bulletin channel daily dispatch gazette journal magazine newspaper newsletter
  outlet paper periodical portal post publication report site story tabloid weekly website`;

const EVENTS = `attack battle ceremony championship competition conference contest convention crisis cup debate disaster
  earthquake election event exhibition expo fair festival final flood game games hurricane incident massacre match
  meeting olympics parade race referendum revolution season summit tournament trial war`;

const NOUN_LISTS: readonly (readonly [NounKind, string])[] = [
  ['event', EVENTS],
  ['publication', PUBLICATIONS],
  ['place', PLACES],
  ['group', GROUPS],
  ['person', PERSONS],
  ['person', MEN],
  ['person', WOMEN],
];

/** Kinds of a noun by its singular, lower case: "hospital" is a place and a group. */
export const NOUN_KINDS: ReadonlyMap<string, readonly NounKind[]> = collect();

/** Plural nouns that stand for many people, never for one named group. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(words(PEOPLE));

/** Sex that a common noun tells of the person: "spokeswoman". */
export const NOUN_GENDER: ReadonlyMap<string, Gender> = new Map([
  ...words(MEN).map((word) => [word, 'male'] as const),
  ...words(WOMEN).map((word) => [word, 'female'] as const),
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

function collect(): Map<string, NounKind[]> {
  const kinds = new Map<string, NounKind[]>();
  for (const [kind, list] of NOUN_LISTS) {
    for (const word of words(list)) {
      const known = kinds.get(word) ?? [];
      if (!known.includes(kind)) known.push(kind);
      kinds.set(word, known);
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

/** Nouns that can stand for any group named before: "the group". */
export const GENERAL_GROUP_NOUNS: ReadonlySet<string> = new Set(
  words(
    'group organization organisation company firm agency party movement team club corporation union outfit body network',
  ),
);

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
    ['union', 'party'],
    ['group', 'party company committee church'],
    ['organization', 'party committee agency church school'],
    ['organisation', 'party committee agency church school'],
    ['network', 'company'],
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
  let isTold = false;
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
    indictment affidavit ruling resolution communique communiqué paper brief briefing video`,
  ),
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
