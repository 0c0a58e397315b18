/**
 * Words that part clauses or carry a verb group. The nearest of them on either side tells a verb's form where the
 * words beside it do not: "the report released by … said".
 */
export const PIVOTS: ReadonlySet<string> = new Set(
  `. , : ; ? ! -- — – ( ) " that who whom whose which when where while because if as but and or than what how to
  is are was were be been being am 's 're 'm has have had having 've 'd does do did done will would can could may might
  must shall should 'll wo ca n't not get got gets let lets by`.split(/\s+/u),
);
