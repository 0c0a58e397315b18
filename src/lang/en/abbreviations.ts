/** Abbreviations that end in a full stop, without it. The tokenizer keeps the full stop of these. */
import { OTHER_DATE_ABBREVIATIONS, PLAIN_DATE_ABBREVIATIONS } from './calendar.ts';
import { ARTICLES, DEMONSTRATIVES, POSSESSIVE_DETERMINERS, QUANTIFIERS } from './function-words.ts';
import { union, words } from './word-set.ts';

/** Stand before a name; a sentence does not end after them. */
export const TITLE_ABBREVIATIONS = words(`
  Mr Mrs Ms Mx Dr Drs Prof Messrs Mme Mlle Fr Sr Sra Rev Revd Hon Rt St Ste Gen Lt Col Maj Capt Cmdr Cdr Cpl Sgt Pvt
  Pfc Adm Brig Gov Sen Sens Rep Reps Pres Amb Supt Insp Det Asst Atty Ald Msgr Sec Dep Cllr Cong Mt Ft
`);

/** Stand after a name or among words; a sentence may end after them. */
export const PLAIN_ABBREVIATIONS = union(
  PLAIN_DATE_ABBREVIATIONS,
  words(`
  Jr Sr Esq Bros Inc Ltd Corp Co Cos LLC Plc Assn Dept Univ Mfg Intl Natl Govt Est
  Ave Blvd Rd Hwy Pkwy Calif Conn Ariz Okla Tenn Minn Wis Wyo Mich Fla Colo
  etc vs viz cf al approx Ph Esp incl Inst Pty GmbH
`),
);

/** Only after a comma or a party's letter: "Springfield, Mass.", "(D-Ore.)". */
export const STATE_ABBREVIATIONS = words(`
  Ala Ark Del Ga Ill Ind Ia Kan Kans Ky La Md Mass Me Miss Mo Mont Neb Nebr Nev Ore Pa Penn Tex Va Vt Wash Dak
  Alta Ont Que Sask Man
`);

/** Only before a number: "No. 5", "Mar. 3", "pp. 12". */
export const NUMBER_ABBREVIATIONS = union(
  OTHER_DATE_ABBREVIATIONS,
  words(`
  No Nos no nos p pp vol Vol fig Fig Figs ch Ch art Art sec Sec c ca v Rs para paras Para Paras cl
`),
);

/** After "hon." in lower case, where it belongs to somebody: "my hon. Friend", "the right hon. and learned Gentleman". */
export const HONOURABLE = words(`
  friend friends gentleman gentlemen lady ladies member members baronet baroness lord lords colleague colleagues and
`);
/** Before such a "hon."; what has a capital may stand there too, as the name of a party. "They call him hon. Friends laugh." */
export const BEFORE_HONOURABLE = union(
  ...[ARTICLES, DEMONSTRATIVES, POSSESSIVE_DETERMINERS, QUANTIFIERS],
  words('right rt other of to by two three'),
);
/** Words before a numeral that may be "v.", which is then no "versus": "Chapter v. Hale left." */
export const BEFORE_NUMERAL = words(`
  chapter part book act scene section item article volume plan title appendix annex psalm clause phase stage schedule
`);
