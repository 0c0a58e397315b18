/** Infinitives of verbs that say what somebody or something is, good or bad: with a quotation as its name or ground. */
export const NAMING_VERBS: ReadonlySet<string> = new Set(
  `call describe label brand dub deem term denounce condemn welcome praise hail criticize criticise slam blast dismiss mock
  deride decry tout characterize characterise portray ridicule accuse blame applaud laud commend assail lambaste bash rip
  chide rebuke declare pronounce`.split(/\s+/u),
);
