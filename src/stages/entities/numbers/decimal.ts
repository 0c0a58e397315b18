/** Arithmetic on amounts as they are written, in tens: 8.2 million is 8200000, not 8199999.999999999. */

/** Digits that a double holds exactly; a longer number would come out as another one. */
const MOST_DIGITS = 15;

/** Digits with a decimal point as a number; not finite where it has more digits than can be told apart. */
export function decimal(digits: string): number {
  if (digits.length <= MOST_DIGITS) return Number(digits);
  return digits.replace('.', '').replace(/^0+/u, '').length <= MOST_DIGITS ? Number(digits) : Number.NaN;
}

/** An amount so many times. */
export function times(amount: number, scale: number): number {
  const tens = tensOf(scale);
  return tens === null ? amount * scale : shifted(amount, tens);
}

/** So many parts of an amount. */
export function over(amount: number, scale: number): number {
  const tens = tensOf(scale);
  return tens === null ? amount / scale : shifted(amount, -tens);
}

/** An amount with its decimal point so many places further on. */
export function shifted(amount: number, places: number): number {
  const [digits = '', exponent = '0'] = String(amount).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** How many tens a scale is the product of; null for a dozen. */
function tensOf(scale: number): number | null {
  const tens = Math.round(Math.log10(scale));
  return Number(`1e${tens}`) === scale ? tens : null;
}
