/** Single words of a list written as running text, parted by blanks. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));
