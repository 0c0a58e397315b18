/**
 * Words that are written with an apostrophe in front, so that it looks as if a single quotation mark opened there;
 * none of them begins a quotation in practice.
 */
export const ELISIONS: ReadonlySet<string> = new Set(
  'bout cept cos coz cuz em ere fraid gainst hood mongst n nother nuff sup til till tis twas tween twere twill twixt twould'.split(
    ' ',
  ),
);

/** Endings that stand apart from their word in some texts ("the president 's plan"). */
export const CLITICS: ReadonlySet<string> = new Set(['d', 'll', 'm', 're', 's', 't', 've']);
