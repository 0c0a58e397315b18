/** Finds a letter or a digit in a text, which is marks and blanks alone where it finds none. */
export const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
