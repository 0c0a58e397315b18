import type { Gender } from '../../model/document.ts';

/** What a pronoun demands of the one it stands for. */
export interface PronounForm {
  readonly person: 1 | 2 | 3;
  readonly plural: boolean;
  readonly gender: Gender;
  readonly form: 'subject' | 'object' | 'possessive' | 'reflexive';
}

const form = (
  person: PronounForm['person'],
  plural: boolean,
  gender: Gender,
  kind: PronounForm['form'],
): PronounForm => ({ person, plural, gender, form: kind });

/** Personal, possessive and reflexive pronouns of the first and third person by their lower-case form. */
export const PRONOUN_FORMS: ReadonlyMap<string, PronounForm> = new Map([
  ['he', form(3, false, 'male', 'subject')],
  ['him', form(3, false, 'male', 'object')],
  ['his', form(3, false, 'male', 'possessive')],
  ['himself', form(3, false, 'male', 'reflexive')],
  ['she', form(3, false, 'female', 'subject')],
  ['her', form(3, false, 'female', 'possessive')],
  ['hers', form(3, false, 'female', 'possessive')],
  ['herself', form(3, false, 'female', 'reflexive')],
  ['it', form(3, false, 'neuter', 'subject')],
  ['its', form(3, false, 'neuter', 'possessive')],
  ['itself', form(3, false, 'neuter', 'reflexive')],
  ['they', form(3, true, 'unknown', 'subject')],
  ['them', form(3, true, 'unknown', 'object')],
  ['their', form(3, true, 'unknown', 'possessive')],
  ['theirs', form(3, true, 'unknown', 'possessive')],
  ['themselves', form(3, true, 'unknown', 'reflexive')],
  ['i', form(1, false, 'unknown', 'subject')],
  ['me', form(1, false, 'unknown', 'object')],
  ['my', form(1, false, 'unknown', 'possessive')],
  ['mine', form(1, false, 'unknown', 'possessive')],
  ['myself', form(1, false, 'unknown', 'reflexive')],
  ['we', form(1, true, 'unknown', 'subject')],
  ['us', form(1, true, 'unknown', 'object')],
  ['our', form(1, true, 'unknown', 'possessive')],
  ['ours', form(1, true, 'unknown', 'possessive')],
  ['ourselves', form(1, true, 'unknown', 'reflexive')],
]);

/** Those of the second person. They refer too loosely for coreference: "you" may be anybody. */
export const SECOND_PERSON_FORMS: ReadonlyMap<string, PronounForm> = new Map([
  ['you', form(2, false, 'unknown', 'subject')],
  ['your', form(2, false, 'unknown', 'possessive')],
  ['yours', form(2, false, 'unknown', 'possessive')],
  ['yourself', form(2, false, 'unknown', 'reflexive')],
  ['yourselves', form(2, true, 'unknown', 'reflexive')],
]);

const formsWhere = (holds: (form: PronounForm) => boolean): string[] =>
  [...PRONOUN_FORMS].flatMap(([word, form]) => (holds(form) ? [word] : []));

/** Pronouns of the first person, "myself" apart. */
export const FIRST_PERSON: ReadonlySet<string> = new Set(
  formsWhere(({ person, form }) => person === 1 && form !== 'reflexive'),
);
/** Pronouns that can be objects and nothing else: "them"; "her" and "it" may be more. */
export const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(formsWhere(({ form }) => form === 'object'));
export const REFLEXIVES: ReadonlySet<string> = new Set([
  ...formsWhere(({ form }) => form === 'reflexive'),
  ...['yourself', 'yourselves'],
]);

/** The pronoun that a token is, if any; "US" and "IT" in capitals are names. */
export function pronounOf(
  token: { readonly text: string; readonly lower: string } | undefined,
): PronounForm | undefined {
  return token && token.text !== 'US' && token.text !== 'IT' ? PRONOUN_FORMS.get(token.lower) : undefined;
}

/** Relative pronouns, with what they stand for: persons, things or both. */
export const RELATIVE_PRONOUNS: ReadonlyMap<string, 'person' | 'thing' | 'any'> = new Map([
  ['who', 'person'],
  ['whom', 'person'],
  ['whose', 'any'],
  ['which', 'thing'],
]);

/** After "it is" or "it was" and one of these, the "it" stands for nothing: "it is clear that …". */
export const EMPTY_IT_PREDICATES: ReadonlySet<string> = new Set(
  `clear unclear possible impossible likely unlikely time important necessary essential true good best better hard difficult
  easy obvious evident apparent certain probable understandable vital crucial critical imperative unfortunate sad
  surprising unusual common rare normal natural right wrong fair safe worth worthwhile enough up not also too early late
  raining snowing cold hot dark noon midnight unacceptable inevitable conceivable doubtful questionable debatable
  interesting ironic fitting appropriate customary helpful useful useless hoped believed thought understood reported
  alleged said known expected estimated feared assumed rumored rumoured agreed decided announced revealed claimed noted
  because when where only what`.split(/\s+/u),
);

/** Adverbs and others between "it is" and such a predicate: "it is not so clear". */
export const EMPTY_IT_ADVERBS: ReadonlySet<string> = new Set(
  "not n't also very so now still be been a the often more most".split(' '),
);

/** Verbs whose "it" stands for nothing: "it seems that". */
export const EMPTY_IT_VERBS: ReadonlySet<string> = new Set(
  `seems seemed appears appeared turns turned happens happened follows followed takes took remains emerged emerges
  transpired rains rained snowed matters`.split(/\s+/u),
);
/** Infinitives of those that are so in every form. */
export const EMPTY_IT_LEMMAS: ReadonlySet<string> = new Set('take seem appear rain snow happen'.split(' '));

/** Pronouns for anybody at all: a "he" or "their" after them means no one who has a name. */
export const INDEFINITE_PERSONS: ReadonlySet<string> = new Set(
  `everyone everybody anyone anybody someone somebody nobody no-one whoever`.split(/\s+/u),
);
