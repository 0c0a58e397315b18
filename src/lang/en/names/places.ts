/** Words in and around the names of places. Lower case. */

import { phrases, words } from './lists.ts';

/** Heads of natural places: "Tigris River", "Lake Van". */
export const LANDSCAPE_WORDS = words(`
  river lake sea ocean gulf bay strait straits channel canal sound fjord mountain mountains mount mt hill hills peak
  ridge range valley plain plains plateau desert delta basin canyon forest woods woodland island islands isle isles
  archipelago peninsula cape coast shore beach reef lagoon creek falls glacier volcano crater pass
  rock rocks cave caves swamp marsh oasis moor heath highlands lowlands heights steppe savannah bank rivers
  continent hemisphere pole region subcontinent territory
`);

/** Heads of political places: "Fairfax County", "Kirkuk Province". */
export const REGION_WORDS = words(`
  county province district state republic kingdom city town township village municipality borough parish canton
  prefecture oblast governorate emirate principality territory territories commonwealth suburb shire counties
  provinces empire caliphate sultanate riding constituency
`);

/** Heads of what people build: "Baghdad Airport", "Wall Street". */
export const FACILITY_WORDS = words(`
  airport airfield airbase base camp fort castle palace tower towers building stadium arena park gardens garden zoo bridge tunnel
  dam barrage harbor harbour port pier dock station terminal street avenue road boulevard lane drive square plaza highway freeway
  motorway turnpike route interstate mosque cathedral temple chapel shrine monastery abbey church basilica synagogue
  prison jail penitentiary barracks headquarters embassy hall house mansion villa inn hospital museum library cemetery memorial
  monument statue gate wall checkpoint reactor plant refinery mine observatory theatre theater auditorium coliseum
  colosseum dome speedway racecourse racetrack circuit course court mall market bazaar courthouse schoolhouse farm farms ranch
  center centre estate cottage crossing trail pyramid ruins lighthouse pavilion gym gymnasium rink ballpark
  prison st ave rd blvd hwy
`);

/** First words that make a place: "Camp Liberty", "Lake Van", "Fort Hood", "San Jose". */
export const PLACE_FIRST = words(`
  camp camps fort mount mt lake cape port gulf san santa saint st sankt são sao los las el la ville lac rio río isle
  loch glen ben tel tal ayn ain deir dayr jabal jebel wadi wadi khan nova villa puerto punta monte
  sainte ste
`);

/** Points of the compass that belong to a name: "Northern Iraq", "East Timor". */
export const COMPASS = words(`
  north south east west northern southern eastern western central northeast northwest southeast southwest northeastern
  northwestern southeastern southwestern upper lower inner outer greater mid middle
`);

/** Places that the tables lack or name otherwise, lower case. */
export const KNOWN_GPES: readonly string[] = phrases(`
  u.s.|us|u.s.a.|usa|united states|united states of america|america|u.k.|uk|united kingdom|great britain|britain|england|scotland|wales|northern ireland|ireland|eire|soviet union|ussr|u.s.s.r.|russia
  russian federation|chechnya|dagestan|ingushetia|crimea|abkhazia|south ossetia|transdniestria|kosovo|bosnia|bosnia-herzegovina|bosnia and herzegovina|herzegovina|serbia|montenegro|croatia|slovenia|macedonia|yugoslavia|czechoslovakia|czech republic|czechia|slovakia
  east germany|west germany|holland|netherlands|the netherlands|luxembourg|liechtenstein|vatican city|san marino|monaco|andorra|malta|cyprus|turkey|türkiye|kurdistan|iraqi kurdistan|syria|lebanon|israel|palestine|west bank|gaza|gaza strip|jordan|egypt|libya|tunisia|algeria|morocco
  western sahara|sudan|south sudan|darfur|ethiopia|eritrea|somalia|somaliland|puntland|djibouti|kenya|uganda|tanzania|zanzibar|rwanda|burundi|zaire|congo|democratic republic of congo|democratic republic of the congo|drc|ivory coast|cote d'ivoire|sierra leone|burkina faso|guinea-bissau|equatorial guinea|south africa|namibia|botswana|zimbabwe|rhodesia|swaziland|lesotho
  saudi arabia|yemen|oman|qatar|bahrain|kuwait|united arab emirates|uae|u.a.e.|dubai|abu dhabi|sharjah|iran|persia|iraq|afghanistan|pakistan|kashmir|jammu and kashmir|india|sri lanka|bangladesh|nepal|bhutan|burma|myanmar|thailand|laos|cambodia|vietnam|south vietnam|north vietnam|malaysia|singapore|brunei|indonesia|east timor|timor-leste|philippines|the philippines
  china|people's republic of china|tibet|xinjiang|inner mongolia|hong kong|macau|macao|taiwan|mongolia|north korea|south korea|korea|japan|papua new guinea|bougainville|new zealand|australia|fiji|new caledonia|french polynesia
  el salvador|costa rica|puerto rico|dominican republic|trinidad and tobago|trinidad|antigua and barbuda|st kitts and nevis|st lucia|saint lucia|west indies|virgin islands|u.s. virgin islands|falkland islands|falklands|guantanamo|guantanamo bay|bermuda|cayman islands|french guiana
  ottoman empire|british empire|roman empire|austria-hungary|prussia|byzantium|third reich|nazi germany|weimar republic|confederacy|syrian arab republic|islamic republic of iran|islamic republic|republic of ireland|irish republic|republika srpska|republic of korea
  washington|washington d.c.|washington, d.c.|d.c.|dc|new york|new york city|nyc|los angeles|l.a.|san francisco|san diego|san jose|san antonio|las vegas|chicago|houston|dallas|philadelphia|phoenix|boston|detroit|seattle|atlanta|miami|denver|baltimore|cleveland|pittsburgh|minneapolis|st. louis|st louis|saint louis|kansas city|new orleans|tampa|orlando|cincinnati|milwaukee|indianapolis|columbus|charlotte|austin|fort worth|memphis|nashville|salt lake city|oklahoma city|omaha|tulsa|honolulu|anchorage|oakland|sacramento|long beach|st. paul|st. petersburg|fort lauderdale|palm beach|west palm beach|miami beach|beverly hills|hollywood|brooklyn|manhattan|queens|bronx|the bronx|staten island|harlem|ann arbor|little rock|baton rouge|santa fe|el paso|des moines|buffalo|rochester|albany|hartford|newark|trenton|richmond|norfolk|raleigh|louisville|lexington|birmingham|montgomery|jackson|mobile|jacksonville|tallahassee|savannah|charleston|spokane|tacoma|portland|boise|reno|tucson|albuquerque|colorado springs|aspen|ferguson|benghazi|waco|flint
  london|manchester|liverpool|birmingham|leeds|sheffield|newcastle|bristol|nottingham|leicester|coventry|southampton|portsmouth|plymouth|norwich|cambridge|oxford|york|brighton|blackpool|belfast|londonderry|derry|dublin|cork|galway|limerick|edinburgh|glasgow|aberdeen|dundee|cardiff|swansea|hove|chelmsford|canterbury|taunton|worcester|derby|chesterfield|northampton|headingley|lord's|the oval|old trafford|edgbaston|trent bridge|wembley|twickenham|wimbledon|ascot|epsom|aintree|york|goodwood|sandown|newmarket|silverstone|tunbridge wells|chester-le-street|scarborough|downing street|westminster|whitehall|buckingham palace|windsor
  paris|marseille|marseilles|lyon|lyons|toulouse|nice|strasbourg|bordeaux|lille|nantes|grenoble|cannes|calais|versailles|rome|milan|naples|turin|florence|venice|genoa|palermo|bologna|verona|siena|madrid|barcelona|seville|valencia|bilbao|zaragoza|malaga|lisbon|porto|oporto|berlin|bonn|munich|hamburg|frankfurt|cologne|stuttgart|dusseldorf|duesseldorf|dresden|leipzig|hanover|nuremberg|bremen|karlsruhe|vienna|salzburg|innsbruck|graz|linz|zurich|geneva|bern|berne|basel|lausanne|davos|brussels|antwerp|ghent|bruges|liege|amsterdam|rotterdam|the hague|hague|utrecht|eindhoven|luxembourg|copenhagen|aarhus|stockholm|gothenburg|malmo|oslo|bergen|helsinki|reykjavik|tallinn|riga|vilnius|minsk|kiev|kyiv|odessa|kharkiv|lviv|donetsk|moscow|st petersburg|leningrad|petersburg|nizhny novgorod|vladivostok|grozny|volgograd|sochi|kaliningrad
  warsaw|krakow|cracow|gdansk|poznan|lodz|wroclaw|katowice|prague|brno|ostrava|bratislava|kosice|budapest|debrecen|bucharest|cluj|timisoara|sofia|plovdiv|varna|belgrade|novi sad|nis|pristina|zagreb|split|dubrovnik|vukovar|ljubljana|maribor|sarajevo|mostar|tuzla|srebrenica|banja luka|pale|bihac|skopje|tirana|podgorica|athens|thessaloniki|salonika|piraeus|nicosia|valletta|istanbul|ankara|izmir|antalya|diyarbakir
  jerusalem|tel aviv|haifa|hebron|nablus|ramallah|bethlehem|jericho|jenin|beirut|tripoli|sidon|tyre|damascus|aleppo|homs|hama|idlib|raqqa|raqqah|ar raqqah|palmyra|deir ez-zor|latakia|kobani|afrin|daraa|amman|baghdad|basra|mosul|kirkuk|arbil|erbil|irbil|sulaimaniya|sulaymaniyah|fallujah|falluja|ramadi|tikrit|najaf|karbala|sinjar|anbar|nineveh|ninewa|diyala|samarra|baquba|tehran|teheran|isfahan|shiraz|tabriz|mashhad|qom|zahedan|natanz|bushehr|riyadh|jeddah|mecca|medina|dhahran|sanaa|sana'a|aden|hodeidah|muscat|doha|manama|kuwait city|kabul|kandahar|herat|jalalabad|mazar-i-sharif|kunduz|islamabad|karachi|lahore|rawalpindi|peshawar|quetta|abbottabad|faisalabad|multan
  new delhi|delhi|mumbai|bombay|calcutta|kolkata|madras|chennai|bangalore|hyderabad|ahmedabad|pune|jaipur|lucknow|kanpur|srinagar|amritsar|goa|panaji|colombo|jaffna|kandy|dhaka|chittagong|kathmandu|thimphu|rangoon|yangon|mandalay|bangkok|chiang mai|phuket|vientiane|phnom penh|hanoi|saigon|ho chi minh city|da nang|hue|kuala lumpur|penang|kota kinabalu|jakarta|bandung|surabaya|bali|aceh|dili|manila|cebu|quezon city|beijing|peking|shanghai|guangzhou|canton|shenzhen|tianjin|chongqing|nanjing|wuhan|chengdu|harbin|lhasa|urumqi|taipei|kaohsiung|ulan bator|pyongyang|seoul|pusan|busan|inchon|tokyo|osaka|kyoto|nagoya|yokohama|kobe|sapporo|nagano|hiroshima|nagasaki|fukuoka|fukushima|okinawa
  cairo|alexandria|suez|port said|luxor|khartoum|omdurman|juba|tunis|algiers|oran|rabat|casablanca|marrakesh|fez|tangier|benghazi|misrata|sirte|addis ababa|asmara|mogadishu|hargeisa|nairobi|mombasa|kampala|entebbe|kigali|bujumbura|goma|bukavu|kinshasa|brazzaville|lubumbashi|kisangani|dar es salaam|arusha|dodoma|lusaka|harare|bulawayo|lilongwe|blantyre|maputo|beira|luanda|windhoek|gaborone|maseru|mbabane|pretoria|johannesburg|cape town|durban|soweto|bloemfontein|port elizabeth|east london|lagos|abuja|kano|port harcourt|maiduguri|accra|kumasi|abidjan|yamoussoukro|dakar|bamako|timbuktu|niamey|ouagadougou|conakry|freetown|monrovia|lome|cotonou|yaounde|douala|libreville|n'djamena|bangui|antananarivo|port louis|victoria
  toronto|montreal|ottawa|vancouver|calgary|edmonton|winnipeg|quebec city|quebec|halifax|ontario|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland|prince edward island|yukon|mexico city|guadalajara|monterrey|tijuana|ciudad juarez|acapulco|cancun|chiapas|guatemala city|tegucigalpa|san salvador|managua|panama city|havana|santiago de cuba|kingston|port-au-prince|santo domingo|san juan|port of spain|bridgetown|georgetown|paramaribo|caracas|maracaibo|bogota|medellin|cali|cartagena|quito|guayaquil|lima|cuzco|arequipa|la paz|sucre|santa cruz|santiago|valparaiso|buenos aires|cordoba|rosario|mendoza|montevideo|asuncion|brasilia|sao paulo|são paulo|rio de janeiro|rio|salvador|recife|porto alegre|belo horizonte|curitiba|manaus|belem
  sydney|melbourne|brisbane|perth|adelaide|canberra|hobart|darwin|gold coast|newcastle|new south wales|queensland|victoria|tasmania|western australia|south australia|northern territory|auckland|wellington|christchurch|dunedin|hamilton|suva|port moresby|honiara|noumea|papeete|apia|guam|wimbledon
  california|texas|florida|new jersey|pennsylvania|illinois|ohio|michigan|massachusetts|connecticut|rhode island|vermont|new hampshire|maine|maryland|delaware|virginia|west virginia|north carolina|south carolina|georgia|alabama|mississippi|louisiana|arkansas|tennessee|kentucky|missouri|iowa|minnesota|wisconsin|indiana|nebraska|kansas|oklahoma|north dakota|south dakota|montana|wyoming|colorado|new mexico|arizona|utah|nevada|idaho|oregon|washington state|alaska|hawaii|new york state|long island|upstate new york
  kent|sussex|surrey|essex|hampshire|devon|cornwall|norfolk|suffolk|yorkshire|lancashire|somerset|dorset|durham|cumbria|middlesex|ulster|bavaria|saxony|hesse|catalonia|galicia|andalusia|basque country|normandy|brittany|provence|alsace|lorraine|burgundy|corsica|sicily|sardinia|tuscany|lombardy|piedmont|veneto|flanders|wallonia|silesia|transylvania|moldavia|bohemia|moravia|galilee|golan heights|guangdong|sichuan|hunan|hubei|henan|hebei|shandong|jiangsu|zhejiang|fujian|yunnan|guizhou|punjab|sindh|balochistan|assam|kerala|bihar|gujarat|maharashtra|tamil nadu|uttar pradesh|west bengal|helmand|waziristan|swat
  ala.|ariz.|ark.|calif.|colo.|conn.|del.|fla.|ga.|ill.|ind.|kan.|ky.|la.|md.|mass.|mich.|minn.|miss.|mo.|mont.|neb.|nev.|n.h.|n.j.|n.m.|n.y.|n.c.|n.d.|okla.|ore.|pa.|r.i.|s.c.|s.d.|tenn.|tex.|vt.|va.|wash.|w.va.|wis.|wyo.|b.c.|d.c.
`);

/** Regions and natural places, lower case. */
export const KNOWN_LOCS: readonly string[] = phrases(`
  europe|western europe|eastern europe|central europe|asia|central asia|south asia|southeast asia|east asia|africa|north africa|west africa|east africa|southern africa|sub-saharan africa|latin america|central america|south america|north america|the americas|oceania|antarctica|arctic|antarctic|scandinavia|balkans|caucasus|baltics|benelux|middle east|near east|far east|mideast|gulf|persian gulf|arabian gulf|gulf of mexico|gulf coast|levant|maghreb|sahel|sahara|horn of africa|great lakes|midwest|deep south|new england|sun belt|rust belt|west coast|east coast|pacific northwest|pacific|atlantic|pacific ocean|atlantic ocean|indian ocean|arctic ocean|mediterranean|mediterranean sea|black sea|caspian sea|baltic sea|baltic|north sea|red sea|dead sea|adriatic|aegean|south china sea|east china sea|english channel|channel tunnel|suez canal|panama canal|strait of hormuz|bosphorus|straits of gibraltar|gibraltar|rhine|danube|thames|seine|volga|nile|congo river|niger river|mississippi river|missouri river|hudson river|potomac|rio grande|amazon river|ganges|indus|mekong|yangtze|yellow river|tigris|euphrates|tigris river|euphrates river|jordan river|alps|himalayas|pyrenees|andes|rockies mountains|urals|appalachians|everest|mount everest|kilimanjaro|siberia|patagonia|polynesia|melanesia|micronesia|caribbean|caribbean sea|iberian peninsula|korean peninsula|sinai|sinai peninsula|gaza border|silicon valley|wall street|earth|moon|mars|venus|jupiter|saturn|west|east|the west|the east|the south|cape cod|long beach island|bay area|san francisco bay area|peninsular malaysia|indochina|mesopotamia|anatolia|asia minor|eurasia|eurozone|euro zone|third world|old world|new world|holy land|grand canyon|niagara falls|loch ness|channel islands|falkland|hebrides|balearic islands|galapagos|galapagos islands
`);

/** Buildings and sites, lower case. */
export const KNOWN_FACS: readonly string[] = phrases(`
  twin towers|world trade center|empire state building|statue of liberty|eiffel tower|big ben|trafalgar square|times square|tiananmen square|red square|tahrir square|berlin wall|great wall|western wall|al-aqsa mosque|temple mount|notre dame|st peter's square|madison square garden|yankee stadium|fenway park|wembley stadium|old bailey|heathrow|heathrow airport|gatwick|jfk|lax|o'hare|dulles|pearl harbor|guantanamo bay prison|abu ghraib|alcatraz|auschwitz|dachau|carnegie hall|lincoln center|kennedy center|rockefeller center|trump tower|mar-a-lago|camp david|air force base|cape canaveral|kennedy space center|golden gate bridge|brooklyn bridge|fifth avenue|pennsylvania avenue|madison avenue|broadway|flushing meadow|roland garros|flushing meadows
`);

/** Heads in the plural, which stand before several places: "Camps Ashraf and Liberty". */
export const PLURAL_HEADS = words(
  'camps forts lakes mounts ports provinces islands rivers capes districts counties villages',
);
