/** Words and signs of money. Lower case, but for what stands before its number without a blank. */
import { formsByName, words } from '../word-set.ts';

/** Currencies by the sign before their number. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['nz$', 'NZD'],
  ['hk$', 'HKD'],
  ['s$', 'SGD'],
  ['nt$', 'TWD'],
  ['n$', 'NAD'],
  ['j$', 'JMD'],
  ['r$', 'BRL'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₨', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
]);

/** Abbreviations before a number, as they are written: "Rs 500", "RM20". */
export const CURRENCY_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['Rs', 'INR'],
  ['Rs.', 'INR'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['Tk', 'BDT'],
  ['Sh', 'KES'],
  ['Ksh', 'KES'],
  ['KSh', 'KES'],
  ['Ush', 'UGX'],
  ['USh', 'UGX'],
]);
/** Letters that are a currency only before a large sum, as they name roads and other things too: "N30,000". */
export const CURRENCY_LETTERS: ReadonlyMap<string, string> = new Map([
  ['N', 'NGN'],
  ['R', 'ZAR'],
]);

/** Codes in capitals, but for those that are read as words, names or abbreviations of something else. */
export const CURRENCY_CODES = words(`
  AED AFN AUD AZN BDT BGN BHD BRL BWP CAD CHF CLP CNY CZK DEM DKK DZD EGP ETB EUR FRF GBP GHS HKD HUF IDR
  ILS INR IQD IRR ISK JMD JOD JPY KES KPW KRW KWD KZT LBP LKR LYD MMK MXN MYR NAD NGN NOK NPR NZD OMR PHP PKR PLN
  QAR RSD RUB RWF SAR SDG SEK SGD SYP THB TND TWD TZS UAH UGX USD UZS VND XAF XOF YER ZAR ZMW
`);

/** Currencies by word; XXX, the code for none, where no country is the likeliest. */
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
  XXX dirham dirhams shilling shillings
  MYR ringgit
  HUF forint forints
  CZK koruna korunas
  BDT taka
  GHS cedi cedis
  ETB birr
`);

/** Currencies of one word by whose they are: "20 Canadian dollars". */
const BY_COUNTRY: Readonly<Record<string, string>> = {
  dollar:
    'american USD us USD canadian CAD australian AUD singapore SGD singaporean SGD taiwan TWD taiwanese TWD jamaican JMD namibian NAD zealand NZD kong HKD',
  pound: 'british GBP english GBP egyptian EGP lebanese LBP syrian SYP sudanese SDG',
  franc: 'french FRF swiss CHF belgian BEF rwandan RWF cfa XOF',
  krona: 'swedish SEK icelandic ISK',
  krone: 'danish DKK norwegian NOK',
  kroner: 'danish DKK norwegian NOK',
  lira: 'turkish TRY italian ITL',
  rupee: 'indian INR pakistani PKR nepalese NPR nepali NPR lankan LKR',
  peso: 'mexican MXN philippine PHP argentine ARS argentinian ARS chilean CLP colombian COP cuban CUP uruguayan UYU',
  rial: 'iranian IRR omani OMR yemeni YER',
  riyal: 'saudi SAR qatari QAR',
  dinar: 'iraqi IQD kuwaiti KWD jordanian JOD algerian DZD serbian RSD tunisian TND libyan LYD bahraini BHD',
  mark: 'german DEM',
  won: 'korean KRW',
  yen: 'japanese JPY',
  yuan: 'chinese CNY',
  rouble: 'russian RUB belarusian BYN',
  ruble: 'russian RUB belarusian BYN',
  shilling: 'kenyan KES ugandan UGX tanzanian TZS somali SOS',
  dirham: 'emirati AED uae AED moroccan MAD',
  naira: 'nigerian NGN',
  rand: 'african ZAR',
  baht: 'thai THB',
  koruna: 'czech CZK',
  cedi: 'ghanaian GHS',
  shekel: 'israeli ILS',
  zloty: 'polish PLN',
  forint: 'hungarian HUF',
  ringgit: 'malaysian MYR',
  rupiah: 'indonesian IDR',
  hryvnia: 'ukrainian UAH',
  taka: 'bangladeshi BDT',
  birr: 'ethiopian ETB',
};

const OWNED: ReadonlyMap<string, string> = new Map(
  Object.entries(BY_COUNTRY).flatMap(([word, list]) =>
    [...list.matchAll(/(\S+) ([A-Z]{3})/gu)].map(([, whose, code]): [string, string] => [
      `${whose} ${word}`,
      `${code}`,
    ]),
  ),
);

/** The code of a country's currency ("canadian", "dollars"); undefined where none is known. */
export function currencyOf(whose: string, word: string): string | undefined {
  return OWNED.get(`${whose} ${word}`) ?? OWNED.get(`${whose} ${word.replace(/s$/u, '')}`);
}
