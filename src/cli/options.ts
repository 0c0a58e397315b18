/** For options that may be given several times, or once with commas between the values. */
export function collected(value: string, before: readonly string[] = []): string[] {
  return [...before, ...value.split(',').filter((item) => item !== '')];
}
