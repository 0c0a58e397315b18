/** Words of the calendar and the clock. Lower case. */
import { capitalised, formsByName, numbered, union, without, words } from './word-set.ts';

const MONTH_ROWS = numbered('january february march april may june july august september october november december', 1);
const MONTH_SHORT = [...numbered('jan feb mar apr may jun jul aug sep oct nov dec', 1), ['sept', 9]] as const;
const DAY_ROWS = numbered('sunday monday tuesday wednesday thursday friday saturday', 0);
const DAY_SHORT = [
  ...numbered('sun mon tue wed thu fri sat', 0),
  ...[...numbered('tues weds', 2), ...numbered('thur', 4), ...numbered('thurs', 4)],
] as const;

/** Months by name or abbreviation; January is 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map([...MONTH_ROWS, ...MONTH_SHORT]);
/** Days of the week by name, plural or abbreviation; Sunday is 0. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...DAY_ROWS,
  ...DAY_ROWS.map(([day, number]): [string, number] => [`${day}s`, number]),
  ...DAY_SHORT,
]);

const MONTH_NAMES = MONTH_ROWS.map(([name]) => name);
/** Days of the week in full. */
export const WEEKDAY_NAMES = DAY_ROWS.map(([name]) => name);
/** "may" is a name too, and never shortened. */
const MONTH_ABBREVIATIONS = without(new Map(MONTH_SHORT).keys(), ['may']);
export const WEEKDAY_ABBREVIATIONS: ReadonlySet<string> = new Set(new Map(DAY_SHORT).keys());

const dotted = (list: Iterable<string>): string[] => [...list].map((word) => `${word}.`);

/** Names of days and months, and their abbreviations with a full stop. */
export const DAYS_AND_MONTHS = union(
  ...[WEEKDAY_NAMES, MONTH_NAMES],
  ...[dotted(WEEKDAY_ABBREVIATIONS), dotted(MONTH_ABBREVIATIONS)],
);

/** Months that are also words or names of people. */
export const AMBIGUOUS_MONTHS = words('may march mar april june august jan sep dec');

/** Abbreviations that are also words or names, with a capital. */
const AMBIGUOUS_ABBREVIATIONS = words('mar apr jun jul sep mon tue wed thu fri sat sun');
const SHORT = union(MONTH_ABBREVIATIONS, WEEKDAY_ABBREVIATIONS);
/** Abbreviations of days and months as they are written, without the full stop: those that are nothing else, and the rest. */
export const PLAIN_DATE_ABBREVIATIONS = [...without(SHORT, AMBIGUOUS_ABBREVIATIONS)].map(capitalised);
export const OTHER_DATE_ABBREVIATIONS = [...AMBIGUOUS_ABBREVIATIONS].map(capitalised);

const either = (list: Iterable<string>): string => [...list].map(capitalised).join('|');
/** Source of a pattern for a month as it is written: "January", "Jan.", "Sept". */
export const MONTH_PATTERN = `(?:${either(MONTH_NAMES)}|(?:${either(MONTH_ABBREVIATIONS)})\\.?)`;
/** Source of a pattern for a day of the week as it is written. */
export const WEEKDAY_PATTERN = `(?:${either(WEEKDAY_NAMES)})`;

export const SEASONS = words('spring summer autumn fall winter');
/** Seasons and other stretches of a year that "last" and "this" go with. */
export const TIMES_OF_YEAR = union(SEASONS, ['weekend', 'holidays']);

/** Stretches of days and more, by their singular. */
export const LONG_PERIODS = formsByName(`
  day days
  week weeks
  fortnight fortnights
  month months
  quarter quarters
  season seasons
  semester semesters
  year years yr yrs
  decade decades
  century centuries
  millennium millennia
  weekend weekends
`);
/** Those that a number may stand before with a hyphen: "six-month". */
export const HYPHENED_PERIODS = without(LONG_PERIODS.values(), ['quarter', 'season', 'semester']);
/** Stretches within a day. */
export const SHORT_PERIODS = formsByName(`
  second seconds sec secs
  minute minutes min mins
  hour hours hr hrs
`);
export const DAY_PARTS = words('morning afternoon evening night midnight noon midday dawn dusk tonight lunchtime');
/** Nouns of a time by its length or place, in the singular; "second" is mostly none. */
export const TIME_NOUNS = union(
  ...[LONG_PERIODS.values(), without(SHORT_PERIODS.values(), ['second']), DAY_PARTS, SEASONS],
);

/** How ISO 8601 counts a stretch of time: how many of which unit it is, and how many of the next smaller one make that unit. */
export interface IsoUnit {
  readonly times: number;
  readonly letter: string;
  readonly parts: number;
  readonly small: string;
}

/** Stretches of a fixed length, by their singular; those within a day stand after a "T". */
export const ISO_UNITS: ReadonlyMap<string, IsoUnit> = new Map([
  ['century', { times: 100, letter: 'Y', parts: 12, small: 'M' }],
  ['decade', { times: 10, letter: 'Y', parts: 12, small: 'M' }],
  ['year', { times: 1, letter: 'Y', parts: 12, small: 'M' }],
  ['quarter', { times: 3, letter: 'M', parts: 0, small: '' }],
  ['month', { times: 1, letter: 'M', parts: 0, small: '' }],
  ['fortnight', { times: 2, letter: 'W', parts: 0, small: '' }],
  ['week', { times: 1, letter: 'W', parts: 0, small: '' }],
  ['day', { times: 1, letter: 'D', parts: 0, small: '' }],
  ['hour', { times: 1, letter: 'H', parts: 60, small: 'M' }],
  ['minute', { times: 1, letter: 'M', parts: 0, small: '' }],
  ['second', { times: 1, letter: 'S', parts: 0, small: '' }],
]);

/** Abbreviations of the time of day. */
export const CLOCK = words('a.m. p.m.');
export const TIME_ZONES = words('gmt utc bst cet cest est edt et cst cdt ct mst mdt mt pst pdt pt ist msk');
/** Zones of America by their names, which stand without "time" too: "8 p.m. Eastern". */
export const OF_AMERICA = words('eastern central mountain pacific');
/** What "time" follows after a time of day. */
export const NAMES_OF_ZONES = union(OF_AMERICA, [
  'greenwich',
  'atlantic',
  'alaska',
  'hawaii',
  'local',
  'moscow',
  'british',
  'european',
]);
/** Between the two: "Eastern Daylight Time". */
export const KINDS_OF_TIME = words('standard daylight summer mean');

/** Days by how far they are from the day of the article. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);
/** Words before a stretch of time by where it lies: before, at or after the day of the article. */
export const TURNS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
]);
/** Words before a month or year that say which part of it. */
export const EARLY_OR_LATE = words('early late mid later earlier');
/** Words of a time, after which a phrase says when: "on Monday night", "two hours ago". */
export const TIME_WORDS = union(
  ...[RELATIVE_DAYS.keys(), LONG_PERIODS.keys(), without(SHORT_PERIODS.keys(), ['second', 'seconds', 'sec', 'secs'])],
  ...[DAY_PARTS, TIMES_OF_YEAR, CLOCK, ['am', 'pm', 'moment']],
);
/** Words of the parts of a year: "the middle of 2006". */
export const YEAR_PARTS = union(SEASONS, words('beginning start middle end half rest course'));

/** Prepositions, and words like them, before a time that somebody speaks at: "on Monday". */
export const BEFORE_TIME = words('on in at by since during before after late early');
const BEFORE_DATE = union(
  without(BEFORE_TIME, ['on', 'at']),
  words('from to of for between through until till and or mid'),
);

/** Words before a month that make it one: "in May", "last March". */
export const BEFORE_MONTH = union(BEFORE_DATE, TURNS.keys());
/** Words and marks before a bare number that make it a year. */
export const BEFORE_YEAR = union(BEFORE_DATE, SEASONS, words('( , the year season around about circa back'));
/** Those of them before which a number may also count things: "the 2000 votes". */
export const BEFORE_COUNT = words('of the to about');
/** Words after a stretch of time that place it: "two years ago". */
export const AGO = words('ago later earlier before');
/** Words before a month that put it before the day of the article. */
export const SINCE_OR_LAST = words('since last past previous');
/** What moves a day; "from 3 to 5 May" is then no stretch of time. */
export const POSTPONES = words(`
  move moves moved moving postpone postpones postponed postponing delay delayed delaying shift shifted push pushed
  reschedule rescheduled change changed bring brought extend extended
`);
