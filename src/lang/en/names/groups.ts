/** Words in and around the names of organisations and groups. Lower case. */

import { phrases, words } from './lists.ts';

/** Endings of companies: "Magna International Inc". */
export const COMPANY_ENDINGS = words(`
  inc inc. corp corp. co co. ltd ltd. llc plc plc. llp lp gmbh ag sa s.a. nv n.v. bv b.v. spa s.p.a. ab asa oy oyj kk pty
  pvt incorporated corporation company companies limited holdings holding group bhd berhad kgaa
`);

/** Words that make a name an organisation when they are its head: "X Party", "Ministry of X". */
export const ORG_WORDS = words(`
  party university college school institute institution academy ministry department dept office bureau agency
  administration authority commission committee council board panel court tribunal parliament congress senate assembly
  legislature cabinet government knesset duma bundestag association organisation organization federation union league
  society foundation trust fund bank bancorp securities insurance airlines airways airline motors motor industries
  industry enterprises systems technologies technology laboratories labs pharmaceuticals chemicals electronics
  telecom telecommunications communications energy petroleum oil steel foods brewery brewing press news times post
  journal herald tribune gazette guardian telegraph observer chronicle daily weekly magazine newspaper radio
  television tv broadcasting network networks media records studios pictures entertainment productions publishing
  publishers books police army navy force forces guard guards corps brigade brigades battalion regiment division
  squadron squad infantry artillery cavalry militia command service services police intelligence front movement
  resistance alliance coalition confederation congregation church synagogue ministries club fc united rovers
  wanderers athletic hotspur team racing church caucus conference chamber consortium partnership
  partners associates consulting capital management investments investment financial finance exchange brothers sons
  bros works stores store supermarkets railways railway railroad shipping lines logistics airforce hospital clinic
  center centre museum gallery library orchestra symphony philharmonic choir band ensemble quartet theatre theater
  opera ballet fraternity sorority order lodge synod diocese archdiocese militants fighters guerrillas group groups
  project initiative programme program campaign task secretariat directorate treasury reserve mission embassy
  consulate delegation republicans democrats watch international cooperative co-operative collective laboratory observatory
  software semiconductor biotech healthcare pharma mining minerals resources gas electric power utilities airlines
  sox yankees mets cubs reds braves dodgers tigers bears lions jets giants eagles rangers rockets kings
  hawks bulls lakers knicks patriots packers cowboys steelers dolphins raiders chargers broncos vikings saints
  kitchen restaurant restaurants hotel hotels casino resorts foods co-op conservatory seminary polytechnic faculty
  governorate constabulary gendarmerie taskforce subcommittee
  universität université institut banca banco banque bundesbank partei parti partido partito frente liga
  real sporting deportivo atletico inter dinamo dynamo spartak lokomotiv zenit borussia bayern olympique racing
  rapid austria werder eintracht hertha schalke
  broadcasters watchdog think-tank legion endowment guild scouts institution wing fleet communities
  newsroom desk bundesliga inquirer sentinel examiner dispatch bulletin register star-telegram
`);

/** First words that make a name an organisation: "Bank of X", "Association for X". */
export const ORG_FIRST = words(`
  bank ministry department university college institute academy association organisation organization federation union
  league society foundation fund council committee commission board bureau office agency house court church party
  alliance front movement army national federal international royal united international american european
  world association center centre school
  bundes deutsche banco banca banque real sporting deportivo atletico dinamo dynamo spartak
  lokomotiv borussia bayern olympique ac as fc sc afc cf sv vfb vfl
`);

/** Heads that carry on with "of", "for" or "on": "Department of", "Center for". */
export const OF_HEADS = words(`
  institution keepers engineers universities ministers chiefs students scientists lawyers farmers growers
  bank ministry department university college institute academy association organisation organization federation union
  league society foundation fund council committee commission board bureau office agency house court church party
  alliance front movement army center centre school republic kingdom state states city province district county gulf
  bay cape strait sea isle island islands lake mount valley coast port battle siege treaty act bill law declaration
  convention constitution charter statute war wars fall festival day year order knights daughters sons duke
  prince bishop archbishop lord book art museum library archives hall tower palace temple cathedral castle
  fort gate garden gardens field fields parliament congress assembly senate chamber legislature bundestag
  confederation coalition conference congregation community communities commonwealth league network partnership
  group club guild brotherhood corps guard guards forces force legion brigade service services secretariat
  directorate division faculty chair register registry journal review bulletin chronicle gazette times
  people democrats friends doctors reporters veterans students teachers workers mothers women men
  programme program project campaign initiative hospital clinic forum summit cup series tour games open championship
  championships masters grand medal prize award awards operation proclamation bill declaration statue
  principality duchy colony crown protectorate emirate caliphate empire dominion territory union
  voice rock tree lady lord lion pact call path party league bloc liberals conservatives socialists
  democracy left right society secretary ministry treaty accord accords resolution rise house lords commons
  institute branch section wing head heads voters citizens americans jews christians muslims
`);

/** Heads of the names of political groups whose members are a NORP: "Democrats", "Liberals". */
export const PARTISANS = words(`
  republican republicans democrat democrats democratic liberal liberals conservative conservatives tory tories labourite
  communist communists socialist socialists nationalist nationalists unionist unionists loyalist loyalists
  islamist islamists jihadist jihadists zionist zionists marxist marxists leninist maoist maoists fascist fascists nazi
  nazis peronist christian christians muslim muslims moslem moslems islamic jew jews jewish hindu hindus buddhist
  buddhists sikh sikhs catholic catholics protestant protestants orthodox lutheran evangelical anglican methodist baptist
  presbyterian mormon mormons quaker sunni sunnis shia shias shiite shiites shi'ite shi'ites shi'a alawite alawites druze
  druse yazidi yazidis yezidi kurd kurds kurdish arab arabs arabic hutu hutus tutsi tutsis pashtun pashtuns tajik tajiks
  uzbek uzbeks uighur uighurs uyghur uyghurs turkmen turkoman tatar tatars chechen chechens zulu zulus tamil tamils
  sinhalese bengali bengalis punjabi kashmiri kashmiris tibetan tibetans latino latinos latina latinas hispanic
  hispanics african-american african-americans asian-american asian-americans black-american gypsy gypsies roma sinti
  slav slavs slavic celtic celt celts basque basques breton catalan catalans fleming flemings flemish walloon walloons
  bavarian bavarians sicilian corsican welsh scots scottish scot scotsman irish irishman english englishman
  englishmen british briton britons brit brits dutch dutchman french frenchman frenchmen frenchwoman
  spaniard spaniards swede swedes dane danes finn finns turk turks pole poles serb serbs croat croats slovene slovenes
  bosniak bosniaks czech czechs slovak slovaks swiss greek greeks roman romans venetian trojan spartan viking vikings
  inuit eskimo maori maoris aboriginal aborigines apache cherokee navajo sioux mohawk iroquois semitic anti-semitic
  european europeans western westerner westerners asian asians african africans american americans latin
  nordic scandinavian scandinavians balkan caribbean mediterranean soviet soviets habsburg ottoman byzantine persian
  persians israelite palestinian palestinians israeli israelis saudi saudis emirati emiratis kuwaiti kuwaitis qatari
  bahraini omani omanis yemeni yemenis iraqi iraqis iranian iranians pakistani pakistanis bangladeshi
  bangladeshis afghan afghans syrian syrians lebanese jordanian jordanians egyptian egyptians libyan libyans tunisian
  tunisians algerian algerians moroccan moroccans sudanese somali somalis ethiopian ethiopians eritrean eritreans kenyan
  kenyans ugandan ugandans tanzanian tanzanians rwandan rwandans burundian zairean zairian congolese angolan
  angolans mozambican zambian zambians zimbabwean zimbabweans namibian nigerian nigerians ghanaian ghanaians ivorian
  ivorians liberian liberians senegalese malian chadian cameroonian gabonese chinese japanese korean
  koreans taiwanese vietnamese cambodian cambodians laotian thai thais burmese malaysian malaysians malay
  indonesian indonesians filipino filipinos singaporean indian indians nepalese nepali sri-lankan mongolian mongol
  russian russians ukrainian ukrainians belarusian belarussian georgian georgians armenian armenians azerbaijani azeri
  azeris kazakh kazakhs kyrgyz lithuanian lithuanians latvian latvians estonian estonians german germans austrian
  austrians italian italians spanish portuguese belgian belgians norwegian norwegians swedish danish
  finnish icelandic polish hungarian hungarians romanian romanians bulgarian bulgarians serbian serbians croatian
  croatians bosnian bosnians slovenian slovenians slovakian macedonian macedonians albanian albanians
  montenegrin kosovar cypriot cypriots maltese turkish canadian canadians mexican mexicans cuban cubans haitian
  haitians jamaican jamaicans dominican dominicans guatemalan honduran salvadoran nicaraguan panamanian colombian
  colombians venezuelan venezuelans ecuadorean ecuadorian peruvian peruvians bolivian chilean chileans argentine
  argentinian argentinians argentines brazilian brazilians paraguayan uruguayan australian australians aussie
  aussies fijian samoan tongan papuan californian californians texan texans londoner londoners new-yorker
  parisian muscovite berliner sarajevan chinese-american trinidadian barbadian guyanese surinamese
  puerto-rican hawaiian alaskan floridian virginian olympian olympic olympics hellenic iberian prussian
  gallic genoese tuscan neapolitan saxon anglo-saxon norman normans teutonic aryan aramaic assyrian
  assyrians babylonian sumerian phoenician carthaginian macedonian quebecer quebecers québécois quebecois ontarian
  salafist salafi wahhabi hasidic sufi coptic copt copts maronite maronites khmer sandinista sandinistas
  confederate confederates jacobite whig whigs federalist federalists libertarian libertarians
  konkani marathi gujarati telugu malayali kannadiga ilocano tagalog swahili hausa yoruba igbo ibo zairian
  manx cornish basotho tswana xhosa afrikaner afrikaners boer boers ugandans
  non-american anti-american pro-american anti-western pro-western pro-russian anti-russian pro-kurdish anti-israeli
  anti-muslim anti-iranian pro-iranian anglo-american franco-german anglo-irish
`);

/** Two-word peoples, which the single words miss. */
export const PEOPLES: readonly string[] = phrases(`
  south korean|south koreans|north korean|north koreans|south african|south africans|new zealander|new zealanders
  sri lankan|sri lankans|saudi arabian|saudi arabians|west indian|west indians|latin american|latin americans
  central african|east german|east germans|west german|west germans|south american|north american|costa rican|costa ricans
  puerto rican|puerto ricans|burkina faso national|bosnian serb|bosnian serbs|bosnian croat|bosnian muslim|hong kong chinese
  african american|african americans|asian american|asian americans|native american|native americans|new yorker|new yorkers
  northern irish|east timorese|papua new guinean|sierra leonean|el salvadoran|san marinese|central european|east european
  eastern european|west european|western european|middle eastern|central asian|southeast asian|south asian|east asian
  north african|west african|east african|sub-saharan african|arab american|arab americans|jewish american|latin-american
`);

/** Well-known organisations by their names as they stand in running text, lower case. */
export const KNOWN_ORGS: readonly string[] = phrases(`
  united nations|u.n.|un|nato|european union|eu|e.u.|european commission|european parliament|african union|arab league|opec
  asean|apec|oecd|osce|g7|g8|g-7|g20|g-20|imf|international monetary fund|world bank|world trade organization|wto
  world health organization|world health organisation|who|unesco|unicef|unhcr|unrwa|iaea|interpol|europol|icc|icj|wada
  international criminal court|security council|un security council|u.n. security council|general assembly
  human rights watch|hrw|amnesty international|greenpeace|oxfam|red cross|icrc|red crescent|save the children
  doctors without borders|medecins sans frontieres|world wildlife fund|wwf|rotary|salvation army|ymca
  fbi|cia|nsa|dea|atf|irs|epa|fda|sec|fcc|ftc|doj|dhs|tsa|nasa|noaa|cdc|nih|usda|dod|hud|faa|gao|omb|nsc|centcom|pentagon
  state department|treasury|treasury department|justice department|defense department|federal reserve|fed|white house
  supreme court|congress|senate|house|house of representatives|house of commons|house of lords|parliament|capitol hill
  secret service|national guard|marine corps|marines|navy|army|air force|coast guard|green berets|navy seals|delta force
  mi5|mi6|scotland yard|bbc|cnn|abc|abc news|cbs|cbs news|nbc|nbc news|msnbc|fox|fox news|npr|pbs|c-span|hbo|espn|mtv|itv|sky news|al jazeera
  reuters|ap|associated press|afp|agence france-presse|agence france presse|upi|dpa|itar-tass|tass|interfax|xinhua|kyodo|bloomberg
  new york times|washington post|wall street journal|financial times|guardian|usa today|los angeles times|politico|buzzfeed
  huffington post|daily mail|daily telegraph|daily star|time magazine|newsweek|forbes|fortune|economist|le monde|der spiegel|breitbart
  breitbart news|daily caller|vox|axios|national review|new yorker|washington times|boston globe|chicago tribune|new york post|cnbc
  twitter|facebook|google|microsoft|apple|amazon|ibm|intel|oracle|cisco|yahoo|netflix|uber|airbnb|tesla|spacex|boeing|airbus|lockheed martin
  general motors|gm|ford|ford motor|chrysler|toyota|honda|nissan|mazda|hyundai|kia|samsung|lg|sony|panasonic|toshiba|hitachi|fujitsu|nec
  volkswagen|vw|bmw|daimler|mercedes-benz|audi|porsche|fiat|ferrari|renault|peugeot|citroen|volvo|saab|ericsson|nokia|philips|siemens|bayer|basf
  exxon|exxon mobil|exxonmobil|chevron|texaco|mobil|shell|royal dutch shell|bp|british petroleum|total|elf|eni|gazprom|rosneft|lukoil|aramco|halliburton|enron
  goldman sachs|morgan stanley|jp morgan|j.p. morgan|jpmorgan|merrill lynch|citigroup|citibank|bank of america|wells fargo|chase manhattan|lehman brothers
  salomon brothers|bear stearns|credit suisse|ubs|hsbc|barclays|lloyds|natwest|deutsche bank|commerzbank|bnp paribas|societe generale|credit lyonnais|bundesbank
  bank of england|bank of japan|bank of france|nasdaq|nyse|new york stock exchange|dow jones|ftse|moody's|standard & poor's|s&p|fitch|aig|berkshire hathaway
  general electric|ge|at&t|verizon|mci|sprint|comcast|time warner|disney|walt disney|viacom|news corp|general mills|coca-cola|pepsi|pepsico|mcdonald's|starbucks
  wal-mart|walmart|target|sears|kmart|home depot|procter & gamble|johnson & johnson|pfizer|merck|novartis|roche|glaxo|eli lilly|unilever|nestle|danone
  air france|british airways|lufthansa|klm|alitalia|iberia|qantas|delta air lines|american airlines|united airlines|twa|pan am|aeroflot|swissair|sabena|ryanair
  philip morris|rjr nabisco|dupont|dow chemical|monsanto|kodak|xerox|hewlett-packard|hp|dell|compaq|motorola|texas instruments|amd|nvidia|lucent|caterpillar
  deere|john deere|alcoa|us steel|union pacific|fedex|ups|us postal service|amtrak|greyhound|marriott|hilton|hyatt|sheraton|nike|adidas|reebok|levi's|pirelli|michelin
  democratic party|republican party|labour party|labor party|conservative party|liberal party|green party|tea party|gop|democratic national committee|dnc|rnc
  republican national committee|labour|sinn fein|sinn féin|likud|hamas|hezbollah|hizbollah|hizbullah|fatah|plo|palestinian authority|taliban|al-qaeda|al-qaida|al qaeda|al qaida
  isis|isil|islamic state|islamic state of iraq and the levant|islamic state of iraq and levant|islamic state of iraq and syria|islamic state in iraq and the levant|islamic state in iraq and syria|islamic state of iraq and al-sham|islamic state of iraq|daesh|da'esh|boko haram|al-shabaab|farc|eta|ira|ruc|uvf|uda|plo|pkk|kdp|puk|anc|inkatha|zanu-pf|swapo|unita|kgb|fsb|mossad|shin bet|idf|ltte
  tamil tigers|tamil tiger|khmer rouge|shining path|zapatistas|muslim brotherhood|revolutionary guards|revolutionary guard|quds force|kuomintang|politburo|kremlin|duma|state duma|knesset|bundestag
  bundesrat|reichstag|vatican|holy see|aclu|naacp|nra|planned parenthood|afl-cio|sierra club|united auto workers|uaw|teamsters|ku klux klan|black lives matter|wikileaks
  harvard|yale|princeton|stanford|oxford university|cambridge university|columbia university|mit|caltech|ucla|georgetown|duke university|cornell|brown university|dartmouth|johns hopkins
  brookings institution|heritage foundation|cato institute|rand corporation|council on foreign relations|pew research center|gallup|quinnipiac
  fifa|uefa|ioc|nba|nfl|nhl|mlb|ncaa|pga|lpga|atp|wta|fia|icc|mcc|afl|nrl|fa|iaaf|major league baseball|international olympic committee|ussr state bank|ferrari|mclaren|benetton|williams-renault|red bull
  iranian resistance|syrian democratic forces|sdf|free syrian army|peshmerga|ypg|pyd|republican guard|syrian computer society|janjaweed|mujahideen|mujahedin|contras|stasi|gestapo|luftwaffe|wehrmacht|waffen ss
  eurostat|ec|ecb|european central bank|european court of justice|council of europe|commonwealth|mercosur|nafta secretariat|warsaw pact|securitate|hsbc holdings
  ss|royal navy|royal air force|raf|us army|u.s. army|us navy|u.s. navy|u.s. air force|u.s. marines|us marines|u.s. marine corps
`);

/** Clubs and teams by their short names, lower case. */
export const KNOWN_TEAMS: readonly string[] = phrases(`
  yankees|new york yankees|mets|red sox|white sox|cubs|orioles|blue jays|indians|brewers|twins|royals|angels|athletics|a's|mariners|astros|phillies|expos
  braves|marlins|pirates|cardinals|reds|rockies|dodgers|giants|padres|diamondbacks|nationals|devil rays|rays|lakers|celtics|bulls|knicks|76ers|pistons|pacers|cavaliers
  bucks|raptors|heat|magic|hawks|hornets|bullets|wizards|nets|spurs|rockets|mavericks|jazz|nuggets|timberwolves|blazers|trail blazers|supersonics|warriors|kings|suns|clippers|grizzlies
  49ers|cowboys|packers|steelers|patriots|broncos|raiders|chiefs|chargers|seahawks|redskins|eagles|giants|jets|bills|dolphins|colts|bengals|browns|oilers|jaguars|titans|ravens|texans
  vikings|bears|lions|buccaneers|saints|falcons|panthers|rams|bruins|canadiens|maple leafs|senators|sabres|flyers|penguins|capitals|islanders|rangers|devils|lightning|red wings
  blackhawks|blues|flames|oilers|canucks|avalanche|sharks|mighty ducks|coyotes|whalers
  manchester united|manchester city|liverpool|arsenal|chelsea|tottenham|tottenham hotspur|everton|newcastle united|leeds united|aston villa|west ham|west ham united|blackburn rovers|blackburn
  nottingham forest|sheffield wednesday|sheffield united|coventry city|derby county|leicester city|middlesbrough|wimbledon fc|southampton fc|queens park rangers|crystal palace|celtic|rangers|hearts|hibernian|kilmarnock|dunfermline|raith|motherwell|dundee united|aberdeen fc
  real madrid|barcelona fc|fc barcelona|atletico madrid|deportivo coruna|deportivo|real sociedad|real betis|real zaragoza|real oviedo|athletic bilbao|espanyol|celta vigo|racing santander|valencia cf|sporting gijon|sevilla fc|rayo vallecano|tenerife|compostela|logrones|hercules
  juventus|ac milan|inter milan|inter|lazio|as roma|sampdoria|fiorentina|napoli|parma|atalanta|udinese|cagliari|vicenza|piacenza|perugia|reggiana|verona
  bayern munich|borussia dortmund|borussia moenchengladbach|werder bremen|bayer leverkusen|schalke|vfb stuttgart|hamburg sv|karlsruhe|st pauli|fortuna duesseldorf|hansa rostock|msv duisburg|arminia bielefeld|1860 munich|vfl bochum|fc cologne|freiburg
  paris saint-germain|psg|paris st germain|olympique marseille|monaco|auxerre|lens|nantes|strasbourg|metz|bastia|guingamp|cannes|montpellier|lyon|lille|le havre|rennes|caen|nancy|bordeaux
  ajax|ajax amsterdam|psv|psv eindhoven|feyenoord|vitesse|vitesse arnhem|twente|twente enschede|utrecht|heerenveen|roda jc|roda jc kerkrade|willem ii|willem ii tilburg|nec nijmegen|sparta rotterdam|nac breda|fortuna sittard|rkc waalwijk|az alkmaar|groningen|graafschap|volendam
  anderlecht|club brugge|standard liege|ekeren|lierse|lommel|mouscron|cercle brugge|genk|aalst|harelbeke|charleroi
  benfica|porto|sporting lisbon|boavista|galatasaray|fenerbahce|besiktas|trabzonspor|panathinaikos|olympiakos|aek athens|red star|red star belgrade|partizan|partizan belgrade|dinamo kiev|dynamo kiev|spartak moscow|cska moscow|dinamo moscow|steaua bucharest|ferencvaros|sparta prague|slavia prague|slovan bratislava|legia warsaw|widzew lodz|rapid vienna|austria vienna|sturm graz|grasshopper|grasshoppers|fc basel|fc zurich|neuchatel xamax|rosenborg|brondby|ifk gothenburg|malmo ff
  flamengo|boca juniors|river plate|independiente|penarol|nacional|santos fc|sao paulo fc|palmeiras|corinthians|vasco da gama|fluminense|gremio|cruzeiro|colo colo
  leicestershire|nottinghamshire|derbyshire|warwickshire|worcestershire|gloucestershire|northamptonshire|glamorgan|minor counties|british universities|all blacks|wallabies|springboks|lions|barbarians|british lions
  collingwood|essendon|hawthorn|carlton|footscray|st kilda|north melbourne|geelong|richmond fc|west coast|west coast eagles|fremantle|sydney swans|brisbane bears|brisbane broncos|canberra raiders|wigan|st helens|bradford bulls|leeds rhinos|halifax blue sox|warrington|castleford|workington|oldham bears|paris st-germain|auckland warriors|manly|balmain|cronulla
`);
