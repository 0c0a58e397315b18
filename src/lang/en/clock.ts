/** Words that tell a time of day from another number with a full stop: "at 10.15". Lower case. */
import { CHANGES } from './names/numbers.ts';
import { union, without, words } from './word-set.ts';

/** Prepositions before a time of day. */
export const BEFORE_CLOCK = words('at until till before after since');
/** Words before and between two times of day. */
export const BEFORE_HOURS = words('from between');
export const BETWEEN_HOURS = words('to until till and');
/** What after a number shows a price or rate. */
export const NO_CLOCK_AFTER = words('per apiece each against versus out');
/** Words near a number that speak of prices, rates and results. */
export const OF_RATES = union(
  without(CHANGES, ['up', 'down', 'by', 'lose', 'loses', 'lost', 'losing', 'shed', 'sheds']),
  words(`
  share shares stock stocks index yield yields price prices priced rate rates futures currency traded trading trades
  valued quoted inflation era growth average averaged averages odds ratio score scored scores scoring gpa sold sells selling
  bought costs costing benchmark bond bonds points version section paragraph stood stands
`),
);
