/** A text in lower case without its accents: "Müller" is "muller", "ﬁn" is "fin". */
export function bare(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
