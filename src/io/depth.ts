/** JSON of strangers may be nested deeper than programs that call themselves for each level can go. */

/** No file that anybody means is so deep. */
export const DEEPEST = 200;
/** What a record holds stands deeper in its document, and that in an envelope, which are to be read again. */
export const DEEPEST_RECORD = DEEPEST - 8;

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
/** What distinguishes square brackets from curly ones. */
const CURLY = 0x20;
const [OPENING, CLOSING] = [0x7b, 0x7d];

/** Where JSON text is nested deeper than so many levels; null where it is not. Comments may hold anything but quotation marks. */
export function tooDeepAt(json: string, most = DEEPEST): number | null {
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at) | CURLY;
    if (code === QUOTE) at = endOfString(json, at);
    else if (code === OPENING) {
      if (++depth > most) return at;
    } else if (code === CLOSING) depth--;
  }
  return null;
}

/** The mark that closes the string which opens at `start`, or the end of a text in which none does. */
function endOfString(json: string, start: number): number {
  let at = json.indexOf('"', start + 1);
  while (at !== -1 && isEscaped(json, at)) at = json.indexOf('"', at + 1);
  return at === -1 ? json.length : at;
}

function isEscaped(json: string, at: number): boolean {
  let before = at - 1;
  while (json.charCodeAt(before) === BACKSLASH) before--;
  return (at - before) % 2 === 0;
}
