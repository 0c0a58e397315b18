/** A text without its accents and without letters written as one: "Müller" is "Muller", "ﬁn" is "fin". */
export function withoutAccents(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** The same in lower case. */
export function bare(text: string): string {
  return withoutAccents(text).toLowerCase();
}
