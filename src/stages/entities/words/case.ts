/** How a token is written. */
export const Case = { none: 0, lower: 1, initial: 2, upper: 3, inner: 4 } as const;

const LOWER_PREFIX = /^(?:\p{Ll}+-|[a-z]{1,2}['’]?)\p{Lu}/u;

/** The `Case` of a word. */
export function caseOf(text: string): number {
  const first = text.charCodeAt(0);
  if (isLowerCode(first)) return text.length > 2 && LOWER_PREFIX.test(text) ? Case.inner : Case.lower;
  if (first >= 0x41 && first <= 0x5a) return restIsUpper(text) ? Case.upper : Case.initial;
  return first < 0x80 ? caseOfNumber(text) : caseOfForeign(text);
}

function isLowerCode(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** "139th", "2,000" and marks have no case; "9News", "'Ndrangheta" do. */
function caseOfNumber(text: string): number {
  return text.length === 1 || !/\p{Lu}/u.test(text) ? Case.none : Case.inner;
}

function caseOfForeign(text: string): number {
  if (/^\p{Lu}/u.test(text)) return restIsUpper(text) ? Case.upper : Case.initial;
  return /^\p{Ll}/u.test(text) ? Case.lower : Case.none;
}

/** "LEK", "U.S.", "AT&T", "F-16"; a single letter counts too. */
function restIsUpper(text: string): boolean {
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x61 && code <= 0x7a) return false;
    if (code >= 0x80 && /\p{Ll}/u.test(text[i] ?? '')) return false;
  }
  return true;
}
