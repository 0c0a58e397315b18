/** Words of offices: what makes one another than that of its last noun, and which nouns name the same. Lower case. */
import { union, words } from './word-set.ts';

/**
 * Words before or after an office that make it another one: who is deputy mayor is not the mayor, nor is who was mayor.
 */
export const OFFICE_RANKS = words(`
  prime vice deputy acting interim former elect designate emeritus first second third assistant associate shadow press
  private honorary aspiring general lieutenant parliamentary permanent under
`);

/** Other words for a rank. */
export const RANK_SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['ex', 'former'],
  ['onetime', 'former'],
  ['one-time', 'former'],
  ['sometime', 'former'],
  ['erstwhile', 'former'],
  ['previous', 'former'],
  ['would-be', 'aspiring'],
  ['caretaker', 'interim'],
  ['provisional', 'interim'],
  ['temporary', 'acting'],
]);

/** Offices that "general" after them makes another: "attorney general" is neither an attorney nor a general. */
export const BEFORE_GENERAL = words(
  'attorney secretary governor surgeon solicitor director consul auditor inspector postmaster advocate prosecutor',
);

/** What soldiers are called for life, and in all its ranks: "the general" is a major general too, and a former general. */
export const OF_SOLDIERS = words('general admiral colonel marshal');

/** Adjectives in small letters that tell which office is meant: "the foreign minister". Others only describe. */
export const OFFICE_ADJECTIVES = words(`
  foreign presidential vice-presidential mayoral gubernatorial parliamentary senatorial federal national regional
  provincial municipal local international european democratic republican conservative liberal socialist communist
  environmental financial economic commercial military naval medical legal political religious spiritual technical
  artistic athletic musical judicial financial industrial social public civil rural urban supreme chief managing
  retired ruling
`);

/** Words between an article and its office that tell nothing of which it is. */
export const NO_OFFICE_MARKS = words('affairs minister head department ministry office position role man woman late');

/** Offices in short. */
export const OFFICES_IN_SHORT: ReadonlyMap<string, string> = new Map([
  ['pm', 'prime minister'],
  ['vp', 'vice president'],
  ['veep', 'vice president'],
]);

const SAME_OFFICE: readonly (readonly [string, string])[] = [
  ['chair', 'chairman chairwoman chairperson'],
  ['representative', 'congressman congresswoman congressperson'],
  ['councillor', 'councilor councilman councilwoman alderman'],
  ['adviser', 'advisor'],
  ['lawyer', 'attorney'],
  ['front-runner', 'frontrunner'],
  ['founder', 'co-founder cofounder'],
  ['author', 'co-author coauthor writer'],
  ['businessman', 'businessperson businesswoman'],
  ['spokesperson', 'spokesman spokeswoman'],
  ['ceo', 'chief-executive'],
  ['actor', 'actress'],
];

/** One noun for all that name the same office: "chairwoman" → "chair". */
export const OFFICE_NAMES: ReadonlyMap<string, string> = new Map(
  SAME_OFFICE.flatMap(([name, others]) => [...words(others)].map((other) => [other, name] as const)),
);

/** Nouns that can stand for holders of several offices. */
export const BROADER_OFFICES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['lawmaker', 'senator representative assemblyman assemblywoman backbencher mp legislator parliamentarian'],
    ['legislator', 'senator representative assemblyman assemblywoman lawmaker mp'],
    ['parliamentarian', 'mp backbencher lawmaker'],
    [
      'politician',
      'senator representative governor mayor minister president councillor premier chancellor lawmaker mp',
    ],
    ['diplomat', 'ambassador envoy'],
    ['executive', 'ceo chief director'],
    ['cleric', 'imam ayatollah bishop archbishop cardinal priest pastor rabbi'],
    ['doctor', 'physician surgeon pediatrician psychiatrist neurologist'],
    ['candidate', 'nominee front-runner'],
    ['hopeful', 'candidate front-runner'],
    ['contender', 'candidate front-runner nominee'],
    ['star', 'actor singer rapper comedian performer striker quarterback'],
    ['player', 'striker midfielder goalkeeper defender quarterback pitcher'],
    ['musician', 'singer guitarist violinist pianist rapper songwriter'],
    ['scholar', 'professor historian'],
    ['academic', 'professor lecturer'],
  ].map(([noun = '', held = '']) => [noun, words(held)] as const),
);

/** Verbs with which an office ends. */
export const LEAVING_VERBS = words(
  'resign retire quit abdicate oust sack fire dismiss depose overthrow impeach unseat',
);

/** Verbs that give an office: "was elected mayor". */
export const APPOINTING_VERBS = words('elect re-elect appoint reappoint name make choose swear crown');

/**
 * Nouns with which news writes of somebody known without saying the name again: "the singer", "the candidate". Not those
 * who come in by their work, though nobody has told of them yet: a judge, a doctor, a guard, a lawyer, a spokesman.
 */
export const EPITHETS = union(
  words(`
    actor actress singer rapper comedian performer entertainer musician songwriter celebrity star superstar megastar
    starlet author novelist poet playwright filmmaker artist sculptor composer designer chef model presenter
    businessman businesswoman tycoon magnate mogul entrepreneur billionaire millionaire financier philanthropist
  `),
  words(`
    candidate nominee front-runner frontrunner hopeful contender challenger incumbent politician statesman lawmaker
    senator congressman congresswoman governor president premier chancellor minister secretary mayor diplomat
    monarch king queen prince princess duke duchess pope dictator
  `),
  words(`
    athlete footballer striker midfielder goalkeeper quarterback golfer sprinter swimmer boxer cyclist skier champion
    newcomer veteran retiree pensioner physicist economist historian philosopher surgeon scientist
    astronaut activist whistleblower fugitive teenager youngster grandmother grandfather
  `),
);

/** Of them, offices: who is known to hold another one is not meant. */
export const OFFICE_EPITHETS = words(`
  senator congressman congresswoman governor president premier chancellor minister secretary mayor monarch king queen
  prince princess duke duchess pope
`);

/** Offices that a country has many of, so that their place tells which one is meant: "the Ohio governor". */
export const PLACED_OFFICES = words('senator congressman congresswoman governor mayor lawmaker');

/** Words that tell the same of an office though they do not begin alike: of a people and its country, a party, a field. */
export const MARK_SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['french', 'france'],
  ['british', 'britain'],
  ['uk', 'britain'],
  ['united_kingdom', 'britain'],
  ['dutch', 'netherlands'],
  ['holland', 'netherlands'],
  ['greek', 'greece'],
  ['danish', 'denmark'],
  ['polish', 'poland'],
  ['spanish', 'spain'],
  ['swiss', 'switzerland'],
  ['welsh', 'wales'],
  ['irish', 'ireland'],
  ['turkish', 'turkey'],
  ['swedish', 'sweden'],
  ['us', 'america'],
  ['american', 'america'],
  ['united_states', 'america'],
  ['usa', 'america'],
  ['gop', 'republican'],
  ['democrat', 'democratic'],
  ['chinese', 'china'],
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['financial', 'finance'],
  ['economic', 'economy'],
  ['environmental', 'environment'],
]);

/** Words after an office that tell its rank: "the president elect". */
export const RANKS_AFTER = words('elect designate emeritus');
