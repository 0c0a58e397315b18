/** Prepositions that lead an adjunct between a cue and its content: "said in a statement that". */
export const ADJUNCT = new Set(
  `in on at during after before from via through to with about of by without as for outside inside
  following over near under`.split(/\s+/u),
);

/** Verbs whose object is who hears it. */
export const HEARERS = new Set(
  `tell remind warn assure inform ask advise promise notify convince persuade reassure brief caution text
  email lecture teach show answer urge`.split(/\s+/u),
);
