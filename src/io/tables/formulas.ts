/** Cells that a spreadsheet would take for formulas. */

/** Marks at which Excel, LibreOffice and Numbers begin a formula, also after a tab or line break; and their wide forms. */
const FORMULA = /^(?:[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])/u;

/**
 * Text that a spreadsheet shows as it is: an apostrophe stands before what would be a formula, as OWASP advises
 * (https://owasp.org/www-community/attacks/CSV_Injection). Gives the same text back where there is nothing to fear.
 */
export function defused(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** What is told of cells that were changed. */
export function alteredWords(count: number): string {
  const begin = count === 1 ? '1 cell begins' : `${count} cells begin`;
  return `${begin} like a formula and got an apostrophe in front`;
}
