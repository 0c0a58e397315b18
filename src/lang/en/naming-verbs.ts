/** Infinitives of verbs that say what somebody or something is, good or bad: with a quotation as its name or ground. */
export const NAMING_VERBS: ReadonlySet<string> = new Set(
  `call describe label brand dub deem term denounce condemn welcome praise hail criticize criticise slam blast dismiss mock
  deride decry tout characterize characterise portray ridicule accuse blame applaud laud commend assail lambaste bash rip
  chide rebuke declare pronounce`.split(/\s+/u),
);

/** Verbs of speech that take no clause as their object: after their object another clause begins. */
export const TAKES_NO_CLAUSE: ReadonlySet<string> = new Set([
  ...[...NAMING_VERBS].filter((verb) => verb !== 'deem' && verb !== 'declare' && verb !== 'pronounce'),
  ...'thank congratulate cite recite mention utter voice berate scold rebut refute urge exhort quote retweet summon'.split(
    ' ',
  ),
]);

/** Prepositions of verbs of speech, after which no clause stands: "complained about the road". */
export const ABOUT: ReadonlySet<string> = new Set('about of against for on'.split(' '));

/** Verbs after which a gerund is no subject: "recalled thinking". */
export const TAKES_GERUND: ReadonlySet<string> = new Set(
  'recall remember recollect describe discuss mention'.split(' '),
);
