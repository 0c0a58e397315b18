/**
 * Whether a date lies between two bounds, both of them within; '' and undefined bound nothing. A date that is only a month or
 * a year is compared as far as it goes: "2013" lies within all of 2013. Where there is no date it lies nowhere, unless nothing
 * bounds it.
 */
export function isBetween(date: string | undefined, since = '', until = ''): boolean {
  if (since === '' && until === '') return true;
  if (date === undefined) return false;
  return as(date, since) >= as(since, date) && as(date, until) <= as(until, date);
}

/** As much of a date as another has. */
function as(date: string, other: string): string {
  return date.slice(0, other.length);
}
