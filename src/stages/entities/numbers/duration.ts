/** Stretches of time as ISO 8601: "P2Y6M". */
import { ISO_UNITS, SHORT_PERIODS } from '../../../lang/en/calendar.ts';

const IN_A_DAY: ReadonlySet<string> = new Set(SHORT_PERIODS.values());

/** More is no time that anybody counts. */
const MOST = 1e9;

/** So many of a unit of time ("year", "minute"); undefined where the amount is open or the unit has no fixed length. */
export function durationOf(amount: number | null, unit: string): string | undefined {
  const written = ISO_UNITS.get(unit);
  if (!written || amount === null || !(amount > 0) || amount > MOST) return undefined;
  const { times, letter, parts, small } = written;
  const count = amount * times;
  const whole = Math.floor(count);
  const rest = (count - whole) * parts;
  // "2.3 years" is no whole number of months.
  if (parts > 0 && !Number.isInteger(rest)) return undefined;
  const head = IN_A_DAY.has(unit) ? 'PT' : 'P';
  if (parts === 0) return `${head}${count}${letter}`;
  return `${head}${whole > 0 ? `${whole}${letter}` : ''}${rest > 0 ? `${rest}${small}` : ''}`;
}
