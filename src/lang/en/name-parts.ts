import { PARTICLES } from './names/people.ts';
import { union, words } from './word-set.ts';

/** Words that many names share, lower case: alone they do not tell whose name it is. */
export const GENERIC_NAME_WORDS: ReadonlySet<string> = new Set(
  `academy administration agency airline airlines airways alliance and army assembly association authority bank board
  brigade bureau business center central chamber channel church city club college commission committee community company
  congress consortium corporation corps council country county court daily department defense department division
  education enterprises entertainment export federal federation festival film finance financial first force forces foreign
  foundation fund general global government great group guard guards health high holdings home hospital house
  industries industry institute insurance interior international investment justice labor law league local magazine
  management media medical memorial military ministry motor motors movement museum music national navy network new news
  newspaper north northern office oil online operations organization party people peoples police political post power
  press program public radio records regional research resources royal school science sciences security senate service
  services social society software south southern special sports square star state station street studios supreme
  syndicate systems team technologies technology television the times trade transport treasury trust tv union united
  university weekly west western women workers world youth of for in at on east eastern conference cup open championship
  us british american european asian african australian canadian french german russian chinese indian iranian israeli
  resistance front jihad republic islamic christian democratic republican liberal conservative socialist communist
  green website org com`.split(/\s+/u),
);

/** Words before the telling part of a place's name: "Camp Lantern". */
export const CAMP_WORDS: ReadonlySet<string> = new Set('camp fort lake mount mt isle island cape'.split(' '));

/** Words after the telling part of a place's name, or before "of": "Varna City", "Province of Ontario". */
export const CITY_WORDS: ReadonlySet<string> = new Set(
  'city town county province state region district island islands republic kingdom municipality valley territory'.split(
    ' ',
  ),
);

/** Legal forms of companies, which a shorter form of the name lacks. */
export const LEGAL_FORMS = words('inc corp co ltd llc plc gmbh incorporated limited');

/** Words with which a family name may begin: "bin Vrell", "St. Tolmer". */
export const SURNAME_PARTICLES = union(PARTICLES, ['st']);

/** Acronyms of states and unions that are written as such before a noun. */
export const SHORT_NATIONS = words('us uk un eu uae');
/** What after a nation makes no name of both: "the Norwegian government". */
export const NATIONS_NOUNS = words('government regime state people authorities officials nation citizens side');

/** Words that the short name of a place lacks: "Camp Lantern". */
export const PLACE_HEADS = words('camp fort mount lake port cape gulf river');

/** First words of built places: "Fort Lantern". */
export const FIRST_OF_FACILITIES = words('camp fort port');

/** First words of lakes and mountains: "Lake Van". */
export const FIRST_OF_LANDSCAPES = words('lake mount mt cape gulf loch jabal jebel wadi rio río');

/** Built places in the plural: "Camps Lantern and Lumen". */
export const PLURAL_FACILITIES = words('camps forts');

/** Heads that belong to a name in lower case too: "Lantern corps". */
export const TROOPS = words('corps brigade brigades battalion militia');

/** Those who work for a politician, after the name: "the Tolmer campaign". */
export const STAFFS = words('campaign administration');

/** What is told apart by numbers: "Boeing 747". */
export const NUMBERED = words(`
  boeing airbus apollo euro formula radio channel windows mig highway route interstate resolution area article
  pier gate camp section proposition protocol chapter directive
`);

/** Of them, parts of laws and what is voted on: "Article 9". */
export const NUMBERED_LAWS = words('article section chapter resolution proposition protocol directive');

/** Of them, what is built in numbers: "Boeing 747". */
export const NUMBERED_PRODUCTS = words('boeing airbus windows mig');

/** Chambers that a country or state has: "the Ohio House"; with another name before it, it is a building. */
export const CHAMBERS = words('house senate assembly');

/** Owners within a name: "People's Lanterns". */
export const OWNERS = words('people women men children workers veterans king queen farmers teachers master');

/** Words of what is counted by ordinals: "507th Lantern Wing". */
export const MILITARY_UNITS = words(`
  wing battalion brigade division regiment infantry squadron fleet corps army cavalry group battle congress airborne
  artillery
`);
/** Regions in the plural. */
export const PLURAL_REGIONS = words('provinces districts counties villages');

/** Words of bodies that are also what bodies deal with: "Oil and Gas Authority". */
export const TOPICS = words(`
  oil gas media finance insurance power radio television energy mining minerals petroleum communications telecommunications
  healthcare intelligence investment industry police prison food foods service services research
`);

/** What before a word for a body says which kind, not which one: "the local council". */
export const PLAIN_BEFORE_BODIES = words(`
  local national state central new old big small large entire ruling opposition main major other same own foreign
  trade football soccer oil gas city town village parish county district regional federal rebel military private public
  commercial investment savings parent rival whole sister church school student labour labor insurance news police fire
  law crown royal political rescue security world third first second last next far former current joint special
`);

/** What bodies do, at the end of their names: "Customs and Border Protection". */
export const DUTIES = words(`
  protection enforcement affairs control safety prevention development works welfare statistics revenue standards
  planning relations security studies sciences preparedness inspection regulation
`);

/** What a secretary or minister is of, by its word alone: "Secretary of State". */
export const MINISTRIES = words(`
  state defense defence interior treasury justice commerce labor labour agriculture energy education transportation
  transport health housing finance trade war
`);

/** Last words of names that are called after somebody and are no person's: "Tolmer Report". */
export const HEADS_OF_THINGS = words(`
  award awards prize medal trophy fellowship scholarship professorship
  report reports file files poll polls index survey study review inquiry memo memos papers tapes diaries statement
  lecture lectures speech address letters
  pac research journalism campaign administration government cabinet ministry presidency family dynasty trio
  quartet quintet band orchestra ensemble
  plan doctrine rule amendment proposal formula manifesto principle theorem conjecture hypothesis paradox equation
  algorithm effect reaction syndrome disease telescope probe spacecraft satellite observatory laboratory
  show shows podcast tour album trilogy exhibition collection archive archives museum gallery festival
  ventures capital securities properties stores hotels resorts motors records pictures films studios productions
  publications holdings partners associates industries enterprises
  stadium arena invitational open tournament team squad racing
  trial trials affair scandal murders killings inquest verdict decision
  estate mansion vineyard winery brewery clinic hospital library
`);

/** Members of parties, in the singular: after a nation they are its party, "Norwegian Socialists". */
export const PARTIES = words(
  'democrat democratic republican conservative liberal socialist communist unionist nationalist green',
);
/** Of them, those of whom one after another nation is one of many: "a Polish Democrat". */
export const ONE_OF_MANY = words('democrat republican');
