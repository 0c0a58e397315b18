import { IRREGULAR_VERBS } from './packed/irregular.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';

/** One inflected form of a verb of speech. */
export interface SpeechForm {
  readonly lemma: string;
  readonly tag: 'VBZ' | 'VBD' | 'VBG';
}

/** Verbs that double their last letter before an ending. */
const DOUBLING = new Set('admit beg begin blog brag chat concur dub put quip rap refer slam snap'.split(' '));

/** Past forms that are no participles, so that a participle's tag must be wrong. */
export const PAST_ONLY: ReadonlySet<string> = new Set(['wrote', 'spoke', 'sang', 'swore', 'began', 'forbade', 'said']);

/**
 * Forms that are nothing but a verb of speech, whatever stands beside them: "says", "telling"; not "claims", which may
 * be a noun.
 */
export const ONLY_SPEECH: ReadonlySet<string> = new Set(
  `says tells asks adds writes argues explains insists concludes replies responds declares acknowledges admits recalls
  warns announces suggests asserts maintains contends predicts complains confirms denies emphasizes emphasises reiterates
  recounts laments testifies jokes quips exclaims vows tweets observes remarks adding saying telling asking replying
  insisting explaining declaring admitting`.split(/\s+/u),
);

function* formsOf(verb: string): Iterable<[string, SpeechForm['tag']]> {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : DOUBLING.has(verb) ? verb + verb.slice(-1) : verb;
  const changed = /[^aeiou]y$/u.test(verb) ? verb.slice(0, -1) : undefined;
  if (changed) yield [`${changed}ies`, 'VBZ'];
  else yield [/(?:s|x|z|ch|sh)$/u.test(verb) ? `${verb}es` : `${verb}s`, 'VBZ'];
  yield [changed ? `${changed}ied` : `${stem}ed`, 'VBD'];
  yield [`${stem}ing`, 'VBG'];
}

/** Forms of all verbs of speech by their key, the bare infinitives left out. */
export const SPEECH_FORMS: ReadonlyMap<string, SpeechForm> = new Map([
  ...[...SPEECH_VERBS].flatMap((lemma) =>
    [...formsOf(lemma)].map(([form, tag]): [string, SpeechForm] => [form, { lemma, tag }]),
  ),
  ...IRREGULAR_VERBS.split('|')
    .map((row) => row.split(' '))
    .filter(([form = '', lemma = '']) => SPEECH_VERBS.has(lemma) && !form.endsWith('ing'))
    .map(([form = '', lemma = '']): [string, SpeechForm] => [form, { lemma, tag: 'VBD' }]),
  ['read', { lemma: 'read', tag: 'VBD' }],
  ['reads', { lemma: 'read', tag: 'VBZ' }],
]);
