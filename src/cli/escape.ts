/**
 * Characters that a terminal would obey or that would turn the reading order about: C0 and C1 controls, DEL, and the
 * bidirectional controls of Unicode (the trick of "Trojan Source", Boucher and Anderson 2021).
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const OBEYED = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A name or message as one line that is safe to show. */
export function escapeLine(text: string): string {
  return text.replace(OBEYED, (character) => SHORT[character] ?? escapeCode(character));
}

/** A text of several lines that is safe to show: line breaks and tabs stand. */
export function escapeText(text: string): string {
  return text.replace(OBEYED, (character) =>
    character === '\n' || character === '\t' ? character : escapeCode(character),
  );
}

function escapeCode(character: string): string {
  const code = character.charCodeAt(0);
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
