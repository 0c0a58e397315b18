/**
 * Penn Treebank tags (Marcus and others 1993), with those of the web treebanks for hyphens and addresses. `PUNCT`
 * stands for every punctuation mark.
 */
export type Penn =
  | 'CC'
  | 'CD'
  | 'DT'
  | 'EX'
  | 'FW'
  | 'IN'
  | 'JJ'
  | 'JJR'
  | 'JJS'
  | 'LS'
  | 'MD'
  | 'NN'
  | 'NNS'
  | 'NNP'
  | 'NNPS'
  | 'PDT'
  | 'POS'
  | 'PRP'
  | 'PRP$'
  | 'RB'
  | 'RBR'
  | 'RBS'
  | 'RP'
  | 'SYM'
  | 'TO'
  | 'UH'
  | 'VB'
  | 'VBD'
  | 'VBG'
  | 'VBN'
  | 'VBP'
  | 'VBZ'
  | 'WDT'
  | 'WP'
  | 'WP$'
  | 'WRB'
  | 'ADD'
  | 'AFX'
  | 'PUNCT';

/** Universal part-of-speech classes (UD 2); names are `PROPN`. */
export type WordClass =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** Tags of determiners that open a phrase: "the", "their". */
export const DETERMINER_TAGS: ReadonlySet<string> = new Set<Penn>(['DT', 'PRP$']);
