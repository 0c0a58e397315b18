/** What stands for the bytes 0x80 to 0x9F, in their order; five of them stand for nothing but themselves. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Whether `TextDecoder` knows an encoding by this name. */
export function isEncoding(name: string): boolean {
  try {
    new TextDecoder(name);
    return true;
  } catch {
    return false;
  }
}

/** Windows-1252 that was read as Latin-1, mended: no text means control characters where the one has marks. */
export function repairedWestern(latin: string): string {
  return latin.replace(/[\u0080-\u009f]/gu, (control) => HIGH.charAt(control.charCodeAt(0) - 0x80));
}

/** What a decoder made, mended where it is one for Windows-1252: some versions of Node.js read that as Latin-1. */
export function mended(encoding: string, text: string): string {
  return encoding === 'windows-1252' ? repairedWestern(text) : text;
}
