/** Words around the names of people. All lower case, without the full stop of an abbreviation. */

import { words } from './lists.ts';

/** Titles that may stand right before a name: "General Conway", "Mrs. Rajavi". */
export const TITLES = words(`
  mr mrs ms miss mister messrs madam madame monsieur herr frau señor señora dr doctor prof professor sir dame lord lady baron
  baroness count countess duke duchess earl prince princess king queen emperor empress tsar czar sultan emir sheikh
  shaikh shah imam ayatollah mullah maulana mufti hojatoleslam rabbi pope cardinal archbishop bishop reverend rev fr
  monsignor msgr pastor deacon sister mahatma swami lama guru
  president vice-president premier chancellor minister secretary undersecretary ambassador envoy consul
  senator sen sens representative rep reps congressman congresswoman congressperson assemblyman assemblywoman
  councilman councilwoman councillor councilor alderman governor gov govs mayor commissioner comptroller chairman
  chairwoman chairperson chair speaker whip delegate lawmaker attorney solicitor justice judge magistrate prosecutor
  sheriff marshal constable superintendent inspector detective officer trooper deputy chief head
  general gen gens colonel col major maj captain capt lieutenant lt lieut sergeant sgt corporal cpl private pvt
  admiral adm commander cmdr commodore brigadier brig ensign airman lance-corporal specialist spc
  coach manager captain director ceo cfo founder co-founder
  spokesman spokeswoman spokesperson leader president-elect dictator chieftain warlord comrade brother uncle aunt
  taoiseach lieutenant-governor councillors ministers senators presidents generals judges
  analyst economist author writer columnist reporter correspondent journalist editor actor actress singer director
  filmmaker goalkeeper fellow lieutenant-colonel lieutenant-general major-general brigadier-general attorney-general
  secretary-general governor-general director-general vice-chancellor vice-admiral rear-admiral vice-chairman
  he hon rt midshipman member members mp mps mep
`);

/** Words before a title that belong to it: "Deputy Prime Minister", "U.S. Assistant Secretary". */
export const TITLE_MODIFIERS = words(`
  vice deputy assistant associate acting interim former ex late prime foreign defense defence interior finance trade
  justice health education labor labour environment agriculture transport energy economy economic home internal
  external cabinet first second general major lieutenant brigadier rear fleet air chief senior junior supreme national
  state federal district attorney press permanent special lord grand crown managing executive staff staff-sergeant
  master sergeant gunnery police security opposition party group deputy-prime house senate majority minority
  democratic republican conservative then co information communications culture sports oil petroleum planning
  presidential gubernatorial retired honorable honourable right very most archbishop holy his her honorary
  principal under parliamentary ranking field wing squadron flight petty warrant command spiritual world
  olympic communist campaign union labour-party army navy
`);

/** Roles in lower case that stand beside names: ", a spokesman", "coach Smith". */
export const ROLES = words(`
  spokesman spokeswoman spokesperson spokesmen president chairman chairwoman chair director manager coach captain
  leader minister ambassador envoy general colonel commander officer official chief head secretary senator congressman
  congresswoman representative governor mayor judge justice lawyer attorney prosecutor professor lecturer scientist
  researcher expert analyst strategist economist trader dealer broker author writer poet novelist editor journalist
  reporter correspondent columnist actor actress singer musician guitarist drummer composer artist painter director
  producer player striker defender midfielder goalkeeper pitcher hitter batsman bowler golfer sprinter champion
  winner runner-up boxer swimmer cyclist driver founder co-founder owner partner executive ceo member activist
  campaigner candidate nominee contender incumbent challenger lawmaker legislator politician farmer teacher student
  doctor physician surgeon nurse engineer pilot priest bishop rabbi imam cleric ayatollah king queen prince princess
  wife husband son daughter father mother brother sister uncle aunt cousin nephew niece widow friend colleague
  neighbor neighbour resident victim suspect defendant plaintiff witness man woman teenager boy girl billionaire
  businessman businesswoman entrepreneur investor banker historian philosopher biologist physicist psychologist
  sociologist sergeant lieutenant major private soldier rebel warlord dissident refugee aide adviser advisor
  deputy consultant strategist host anchor presenter comedian filmmaker photographer designer architect
  goaltender quarterback linebacker receiver outfielder infielder shortstop veteran rookie teammate rival
  spokespeople counsel commissioner premier chancellor treasurer detective sheriff
`);

/** Verbs of saying and other acts of people: "Smith said". */
export const HUMAN_VERBS = words(`
  said says say added adds told tells asked asks replied replies explained explains noted notes argued argues warned
  warns claimed claims insisted insists admitted admits recalled recalls wrote writes tweeted tweets stated declared
  thinks thought believes believed feels felt knows knew wants wanted hopes hoped smiled laughed joked shrugged nodded
  resigned retired died married born grew studied graduated scored shot hit beat defeated won lost finished ran
  threw pitched batted bowled homered doubled singled walked struck fired testified pleaded confessed whispered
  conceded acknowledged complained continued concluded suggested predicted quipped responded snapped
`);

/** Parts inside family names: "van der Bellen", "bin Laden". */
export const PARTICLES = words(
  'de del della di da dos das do du la le las los van von der den ter ten zu zum bin ibn al el abu ben bint und y e af av',
);

/** Words after a name that belong to it: "Jr.", "III". */
export const NAME_SUFFIXES = words('jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xvi phd md esq');

/** Statesmen and others whom the world's papers call by the family name alone. */
export const WELL_KNOWN = words(`
  obama biden trump clinton bush reagan carter nixon kennedy roosevelt eisenhower truman churchill thatcher blair cameron
  sunak starmer corbyn farage putin medvedev yeltsin gorbachev stalin lenin khrushchev brezhnev lavrov zelensky zelenskiy poroshenko
  lukashenko merkel scholz kohl schroeder adenauer hitler goebbels himmler mussolini berlusconi prodi draghi meloni macron
  hollande sarkozy chirac mitterrand juppe pompidou franco aznar zapatero rajoy sanchez erdogan ataturk netanyahu peres rabin sharon barak
  olmert arafat abbas assad mubarak sisi morsi sadat nasser gaddafi gadhafi qaddafi saddam khomeini khamenei rouhani raisi
  ahmadinejad rafsanjani khatami zarif soleimani maliki abadi talabani barzani karzai ghani musharraf bhutto sharif modi vajpayee gandhi nehru
  mandela mbeki zuma ramaphosa mugabe mobutu kabila museveni kagame annan kofi ban guterres boutros-ghali mao deng xi hu jiang
  zedong abe koizumi hashimoto suharto sukarno megawati jokowi duterte marcos aquino suu castro chavez maduro lula bolsonaro
  rousseff fujimori pinochet peron menem kirchner trudeau harper chretien mulroney howard keating rudd turnbull ardern
  milosevic karadzic mladic izetbegovic tudjman kostunica ceausescu walesa havel orban tusk kaczynski dole gore mccain romney kerry
  rubio cruz sanders warren pelosi mcconnell boehner schumer gingrich perot nader cheney rumsfeld rice powell albright
  kissinger greenspan bernanke yellen comey mueller giuliani bloomberg snowden assange zarqawi baghdadi zawahiri lebed farrakhan
  wittgenstein einstein darwin marx freud shakespeare dickens mozart beethoven picasso newton galileo plato aristotle
  napoleon wellington bismarck rockefeller disney gates jobs musk bezos zuckerberg buffett soros murdoch
`);
