/** Words of numbers and measures. Lower case. */

import { formsByName, numbered, words } from '../word-set.ts';

/** Words below a hundred, and what they amount to. */
export const UNITS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
  ),
  ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
]);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['k', 1e3],
]);

/** Parts that stand before a scale or after a number: "half a million", "two and a half". */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);
/** Signs of parts, as in "2½". */
export const PART_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** "hundreds of people": numbers without a figure. */
export const ROUGH = words('dozens scores hundreds thousands tens millions billions trillions');

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    1,
  ),
  ['hundredth', 100],
  ['thousandth', 1000],
  ['umpteenth', Number.NaN],
]);

/** What may stand before a number and belongs to it. */
export const MODIFIERS = words(
  'about around roughly approximately nearly almost over under some approx. approximately exactly barely only',
);
/** The same in two or three words. */
export const LONG_MODIFIERS: readonly (readonly string[])[] = [
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['as', 'many', 'as'],
  ['as', 'much', 'as'],
  ['no', 'more', 'than'],
  ['close', 'to'],
];

/** Measures by their unit's word. */
export const MEASURES = formsByName(`
  kilometre km kilometer kilometers kilometres kms
  metre meter meters metres
  centimetre cm centimeter centimeters centimetres
  millimetre mm millimeter millimeters millimetres
  mile miles
  yard yards
  foot feet ft
  inch inches
  acre acres
  hectare hectares
  ton tons
  tonne tonnes
  kilogram kg kilo kilos kilograms kilogramme kilogrammes
  gram grams gramme grammes
  pound lb lbs
  ounce ounces oz
  litre liter liters litres
  gallon gallons
  barrel barrels bpd
  bushel bushels
  mph
  kph km/h
  degree degrees celsius fahrenheit
  watt watts
  kilowatt kilowatts kw
  megawatt megawatts mw
  gigabyte gb gigabytes
  megabyte mb megabytes
  hertz mhz ghz
`);
export const PERCENT_WORDS = words('percent % per-cent pct pc');

/** What stands before the second of two numbers that bound a range. */
export const RANGE_LINKS = words('to - –');
/** Words before "from" that let a range follow; after other words "from 3 to 5" tells of a change. */
export const BEFORE_RANGE = words(`
  range ranges ranged ranging vary varies varied varying anywhere anything of takes take took taking lasts last lasted
`);
/** Words before a range of ages. */
export const BEFORE_AGES = words('aged ages age');
/** What changes; an amount to another is then no range: "fell $3 million to $5 million". */
export const CHANGES = words(`
  rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing climb climbs climbed climbing
  drop drops dropped dropping increase increases increased increasing decrease decreases decreased decreasing
  jump jumps jumped jumping slip slips slipped slipping decline declines declined declining gain gains gained gaining
  soar soars soared soaring plunge plunges plunged plunging surge surges surged surging shrink shrinks shrank shrunk
  slump slumps slumped slumping tumble tumbles tumbled tumbling advance advances advanced advancing ease eases eased easing
  edge edges edged edging dip dips dipped dipping lose loses lost losing narrow narrows narrowed widen widens widened
  shed sheds up down cut cuts cutting raise raises raised raising by
`);

/** What after "120 m" shows that metres are meant: "120 m long", "10m above". */
export const AFTER_METRES = words(`
  long high wide deep tall thick across apart away above below beneath under underwater underground offshore inland
  north south east west ahead behind into down up x ×
`);
/** What is measured in metres, after the number or, with "of", before it: "a 10 m drop", "a depth of 30m". */
export const MEASURED_IN_METRES = words(`
  race races sprint hurdles relay freestyle backstroke breaststroke butterfly medley steeplechase dash runner runners
  swimmer champion champions drop fall fence wall tower mast pool track wave waves yacht ship boat vessel ferry depth height
  width length distance radius altitude elevation diameter climb trench tunnel cliff crater statue board platform air
  rifle pistol stretch exclusion
`);
/** Units that a length in metres is given in besides: "300m (984ft)". */
export const IMPERIAL = words('ft feet foot yards yd mile miles inches');
/** Words after which a number with "from" says how far away something is: "lies 40m from the shore". */
export const PLACED = words('is are was were be lies lie lay stands stand stood sits sit sat parked found within just');
/** Distances that are run or swum and called by their length alone: "the 800m". */
export const RACES: ReadonlySet<number> = new Set([
  50, 60, 100, 110, 200, 300, 400, 600, 800, 1000, 1500, 3000, 5000, 10_000,
]);
/** Words near such a distance that show that it is run or swum. */
export const RACING = words(`
  race races racing raced run runs ran running runner runners sprint sprinter sprinters athlete athletes athletics olympic
  olympics champion champions championship championships medal medals gold silver bronze title heat heats final finals
  semi-final record swim swims swam swimmer swimmers freestyle hurdles relay track contest contests contested compete
  competes competed event events stadium coach win wins won winner
`);
/** Words near "120m" that speak of a sum or a crowd, and so of millions. */
export const OF_MILLIONS = words(`
  budget fund funds funding loan loans sum cost costs costing worth paid pay pays raise raised raises spend spent spends
  earn earned earns invest invested investment deal contract fee price value sales profit profits loss losses debt debts
  revenue revenues turnover income deficit bid bill fine grant payment audience population investors shareholders
  taxpayers borrowed borrow owes owed credit bailout bonus programme program project scheme
`);

/** What may stand before a measure: "square miles". */
export const MEASURE_PREFIXES = words('square cubic sq nautical metric');

/** Before these "one" stands for a thing that was named, and counts nothing. */
export const AFTER_PRONOUN_ONE = words('another day thing');
/** Before a figure with a full stop, which is then no amount: "Version 1.250". */
export const VERSIONED = words(`
  version v release build firmware section sections chapter article clause paragraph rule verse figure table page
`);
/** After "degrees" or "°". */
export const SCALES_OF_DEGREES = words('celsius fahrenheit centigrade c f');
/** Before the groups of digits of a telephone number. */
export const BEFORE_TELEPHONE = words('call phone telephone tel dial fax hotline mobile text ring');
