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
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['k', 1e3],
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

/** Currencies by sign, word and code. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['c$', 'CAD'],
  ['a$', 'AUD'],
  ['nz$', 'NZD'],
  ['hk$', 'HKD'],
  ['s$', 'SGD'],
  ['r$', 'BRL'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
]);
export const CURRENCY_WORDS = formsByName(`
  USD dollar dollars usd buck bucks
  USc cent cents
  GBP pound pounds gbp sterling quid
  GBp pence
  EUR euro euros eur
  JPY yen jpy
  DEM mark marks deutschemark deutschemarks dm
  FRF franc francs
  CHF chf
  INR rupee rupees
  RUB rouble roubles ruble rubles
  CNY yuan renminbi
  MXN peso pesos
  ITL lira lire
  ESP peseta pesetas
  IRR rial rials
  IQD dinar dinars
  SAR riyal riyals
  ZAR rand
  SEK krona kronor
  DKK krone kroner
  KRW won
  ILS shekel shekels
  BRL reais
  THB baht
  PLN zloty zlotys
  UAH hryvnia
  NGN naira
  IDR rupiah
`);

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
export const PERCENT_WORDS = words('percent % per-cent pct');

/** What may stand before a measure: "square miles". */
export const MEASURE_PREFIXES = words('square cubic sq nautical metric');

/** Before these "one" stands for a thing that was named, and counts nothing. */
export const AFTER_PRONOUN_ONE = words('another day thing');
