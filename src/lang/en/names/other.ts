/** Words in the names of events, works, laws and products. Lower case. */

import { phrases, words } from './lists.ts';

/** Heads of events: "World Cup", "Battle of Hastings". */
export const EVENT_WORDS = words(`
  war wars battle siege revolution rebellion revolt uprising intifada coup massacre holocaust genocide crisis invasion
  offensive olympics olympiad games cup championship championships tournament open masters marathon derby stakes trophy grand-prix
  prix rally series bowl final finals festival summit conference convention congress election elections referendum
  primary caucuses debate inauguration hurricane typhoon cyclone earthquake tsunami expo fair awards oscars
  grammys emmys day eve ramadan christmas easter hanukkah passover thanksgiving campaign operation plebiscite
  emigration expedition scandal affair depression renaissance reformation enlightenment crusade crusades
  tour classic invitational sprint regatta biennale forum plenum strike protests riots parade ceremony season
  holidays
`);

/** First words of events: "Operation X", "Battle of X", "Hurricane X". */
export const EVENT_FIRST = words(
  'operation battle siege hurricane typhoon cyclone tropical fall war treaty grand super euro',
);

/** Heads of laws: "Clean Air Act", "Geneva Conventions". */
export const LAW_WORDS = words(`
  act treaty constitution amendment code law accord accords pact protocol convention conventions charter resolution
  agreement declaration directive statute ordinance proposition bill compact edict agreements
`);

/** Works that are announced by such a word: "the film Alien", "her album Blue". */
export const WORK_NOUNS = words(`
  film movie novel book album song single play musical opera series sitcom show documentary poem essay painting
  magazine newspaper memoir autobiography biography game videogame track hit ballad symphony episode
`);

/** Known events, works and laws; the type stands first. */
export const KNOWN_EVENTS: readonly string[] = phrases(`
  world war i|world war ii|world war one|world war two|first world war|second world war|wwi|wwii|cold war|gulf war|vietnam war|korean war|civil war|iraq war|six-day war|yom kippur war|falklands war|crimean war|boer war|thirty years' war|hundred years' war|world cup|olympics|olympic games|winter olympics|summer olympics|super bowl|world series|wimbledon|u.s. open|us open|french open|australian open|british open|ryder cup|davis cup|fed cup|champions league|premier league|european cup|uefa cup|cup winners' cup|euro 96|fa cup|masters|tour de france|giro d'italia|grand prix|formula one|ashes|the ashes|commonwealth games|asian games|asia cup|asian cup|pan american games|goodwill games|paralympics|kentucky derby|grand national|melbourne cup|stanley cup|nba finals|nl|al|american league|national league|eastern division|western division|central division|pga tour|pga championship|holocaust|great depression|prohibition|renaissance|reformation|industrial revolution|french revolution|american revolution|russian revolution|october revolution|islamic revolution|cultural revolution|arab spring|prague spring|watergate|iran-contra|chernobyl|9/11|september 11 attacks|christmas|christmas eve|christmas day|easter|good friday|easter sunday|thanksgiving|thanksgiving day|labor day|labour day|memorial day|independence day|veterans day|columbus day|halloween|valentine's day|new year|new year's|new year's day|new year's eve|boxing day|may day|st patrick's day|bastille day|ramadan|eid|eid al-fitr|eid al-adha|ashura|hajj|passover|yom kippur|rosh hashanah|hanukkah|hanukah|mother's day|father's day|election day|oscars|academy awards|emmys|grammys|grammy awards|golden globes|cannes film festival|sundance film festival|nobel peace prize|nobel prize|pulitzer prize|pulitzer|booker prize|brexit
`);
export const KNOWN_LAWS: readonly string[] = phrases(`
  geneva conventions|geneva convention|first geneva convention|third geneva convention|fourth geneva convention|chemical weapons convention|maastricht treaty|treaty of maastricht|treaty of versailles|obamacare|affordable care act|patriot act|nafta|gatt|tpp|trans-pacific partnership|jcpoa|helms-burton|helms-burton act|bill of rights|first amendment|second amendment|fourteenth amendment|constitution|dayton accords|oslo accords|kyoto protocol|paris agreement|sharia|magna carta|start ii|daca|nafta treaty|roe v. wade|citizens united
`);
export const KNOWN_WORKS: readonly string[] = phrases(`
  bible|the bible|koran|the koran|quran|qur'an|torah|talmud|star wars|star trek|hamlet|macbeth|mona lisa|saturday night live|60 minutes|meet the press|face the nation|hamilton|gone with the wind|titanic|apprentice|the apprentice
`);
export const KNOWN_PRODUCTS: readonly string[] = phrases(`
  windows|iphone|ipad|ipod|android|playstation|xbox|covid|covid-19|boeing 747|concorde|kalashnikov|ak-47|scud|patriot missile|viagra|prozac|tylenol|aspirin|internet|world wide web|bitcoin|wikipedia|youtube
`);
/** Languages that are not also a people. */
export const LANGUAGES_ONLY = words(
  'hindi urdu farsi arabic hebrew latin sanskrit swahili esperanto mandarin cantonese gaelic yiddish pashto dari konkani chamicuro',
);

/** Closed-class words, capitalised only where a sentence or headline begins. */
export const FUNCTION_WORDS = words(`
  a an the this that these those each every either neither some any no all both such another other what which whatever
  whose who whom when where why how while if unless until since because although though whereas whether after before
  as at by for from in into of off on onto out over per than through throughout to toward towards under up upon
  with within without via against among amongst amid around about above across along behind below beneath beside
  besides between beyond despite down during except inside like near outside past regarding underneath and or but
  nor so yet then thus hence i me my mine we us our ours you your yours he him his she her hers it its they them
  their theirs myself himself herself itself themselves ourselves there here not never also too very just only even
  still again once more most much many few several is are was were be been being am do does did have
  has had can could will would shall should may might must let let's it's he's she's that's there's i'm i've i'll we're
  we've they're they've you're don't didn't isn't aren't wasn't won't can't doesn't yes no oh well now today
  yesterday tomorrow however meanwhile moreover furthermore nevertheless instead otherwise therefore perhaps maybe
  according earlier later last next finally recently currently previously eventually
  please thanks thank sorry ok okay hello hi dear mom dad
`);

/** Kinds of elections, in lower case between a place and "election": "2001 Italian general election". */
export const ELECTION_WORDS = words(`
  general federal presidential parliamentary legislative local state provincial municipal gubernatorial mayoral special
  senatorial congressional leadership regional national territorial constitutional primary european snap
  independence status membership recall
`);
/** What such a name ends in. */
export const ELECTION_HEADS = words(
  'election elections referendum referendums by-election by-elections primaries primary plebiscite',
);

/** Second halves of "London-based", "U.S.-led". */
export const COMPOUND_ENDS = words(`
  based backed led born dominated controlled held owned run ruled occupied administered operated sponsored funded
  trained educated brokered supported allied imposed mediated listed speaking language made
`);

/** Common nouns and figures of tables that are written in capitals; no names. */
export const ABBREVIATIONS = words(`
  tv gdp gnp cpi pmi ceo cfo coo cto vip uhf vhf fm am pm ied ieds vbied hiv aids dna rna usb pc pcs cd cds dvd hq atm id faq gps
  sms ngo ngos mvp era rbi pct gb ipo ipos etf rpm lbw ufo ufos dj phd mba ba ma bsc ok vs no ii iii iv vi vii viii ix q1 q2 q3 q4
  h1 h2 mln bln shr shrs eps roi rbis hr hrs ppg pts pos avg est nm na tba tbd asap diy rsvp lng lpg opv bmd wmd wmds icbm
`);
