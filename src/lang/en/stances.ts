/** What a cue makes of its content: each verb and noun of saying with the class of its ordinary sense. Compiled by hand. */
import type { Stance } from '../../model/schema.ts';

/**
 * Infinitives by class; a particle that belongs to them follows a hyphen. What stands here holds with a clause or a
 * quotation; before an infinitive `WITH_INFINITIVE` goes first.
 */
const VERBS: Readonly<Record<Stance, string>> = {
  states: `
    say tell add advertise affirm agree announce answer apologize assure attest bark begin bellow blog boom brand call chant
    characterize characterise chime-in clarify comment compare conclude concur confide confirm continue counter cry declare deem
    define depict describe dictate disclose dub echo elaborate email emphasize emphasise entitle estimate exclaim explain find
    fire-back grin groan growl headline hint hold imply inform interject intimate intone joke label laugh liken make-clear mention
    mumble murmur mutter name nod note notify observe outline point point-out portray post preach proclaim pronounce
    provide put quip read reaffirm reason reassure recall refer reflect reiterate remark remind repeat reply respond restate retort
    retweet reveal roar rule scream shoot-back shout shriek shrug sigh signal sing smile snap snarl speak specify spell state
    stress suggest summarize talk term testify text thunder title tweet underline underscore utter voice weigh whisper write
    yell`,
  reports: 'report cite detail narrate quote recite recount relate relay',
  claims: `
    claim allege argue assert bluster boast brag contend insinuate insist maintain opine posit purport speculate surmise
    theorize`,
  admits: 'admit acknowledge concede confess grant own-up',
  denies: 'deny refute dispute rebut reject dismiss disavow disclaim contradict repudiate',
  accuses: 'accuse blame charge',
  criticizes: `
    criticize criticise assail bash bemoan berate blast chide complain condemn decry denounce deride fume gripe grouse grumble
    lambaste lament mock object protest rail rant rebuke ridicule rip scoff scold slam sneer tease vent wail whine`,
  praises: 'praise applaud celebrate commend compliment congratulate gush hail laud thank tout welcome',
  warns: 'warn caution threaten',
  promises: 'promise guarantee offer pledge swear volunteer vow',
  predicts: 'predict expect forecast foresee foretell prophesy',
  hopes: 'hope wish',
  demands: `
    demand advise advocate appeal beg call-for call-on call-upon exhort implore invite plead propose push-for recommend request
    urge ask-for insist-on encourage press counsel require`,
  asks: 'ask inquire enquire muse query question wonder',
  orders: 'order command direct instruct mandate oblige',
};

/** Singulars of nouns by class. */
const NOUNS: Readonly<Partial<Record<Stance, string>>> = {
  states: `
    announcement apology assurance comment conclusion declaration description explanation joke mention message note proclamation
    reference remark reminder response retort revelation speech statement suggestion testimony tweet word`,
  reports: 'report rumor',
  claims: 'allegation argument assertion boast claim contention insistence',
  admits: 'admission concession confession',
  denies: 'denial',
  accuses: 'accusation charge',
  criticizes: 'complaint criticism',
  praises: 'praise',
  warns: 'threat warning',
  promises: 'offer pledge promise vow',
  predicts: 'prediction',
  demands: 'advice call demand invitation plea proposal recommendation request',
  asks: 'question',
};

/** The class of a verb, with its particle or without: "call for", "call". */
export const VERB_STANCES: ReadonlyMap<string, Stance> = byWord(VERBS);
/** The class of a noun. */
export const NOUN_STANCES: ReadonlyMap<string, Stance> = byWord(NOUNS);
/** The classes of cues that are neither: "according to" and a colon only say whose words they are. */
export const OTHER_STANCES: ReadonlyMap<string, Stance> = new Map([
  ['according', 'states'],
  [':', 'states'],
]);

/** Verbs that want something done where an infinitive follows, perhaps after the one who is to do it: "asked him to go". */
export const WITH_INFINITIVE: ReadonlyMap<string, Stance> = new Map([
  ['ask', 'demands'],
  ['tell', 'orders'],
  ['swear', 'promises'],
  ['call', 'demands'],
  ['say', 'orders'],
  ['remind', 'demands'],
]);

/** Verbs that want something done where their clause has a bare verb: "insisted that he resign". */
export const WITH_SUBJUNCTIVE: ReadonlyMap<string, Stance> = new Map([
  ['insist', 'demands'],
  ['ask', 'demands'],
  ['suggest', 'demands'],
]);

function byWord(classes: Readonly<Partial<Record<Stance, string>>>): Map<string, Stance> {
  const found = new Map<string, Stance>();
  for (const [stance, list] of Object.entries(classes)) {
    for (const word of list.trim().split(/\s+/u)) found.set(word.replace('-', ' '), stance as Stance);
  }
  return found;
}
