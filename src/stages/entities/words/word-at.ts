/** What rules ask about the word at a token. A token outside the article is none of it, and has the key ''. */
import { Is } from './word-bits.ts';

interface Words {
  readonly bits: Int32Array;
  readonly keys: readonly string[];
}

/** The word as lists have it: in lower case, without dots and possessive. */
export function keyAt({ keys }: Words, i: number): string {
  // As in `model/phrase-lookup`, the array is not asked for -1.
  return i < 0 ? '' : (keys[i] ?? '');
}

/** What the word may be, as bits of `Is`. */
export function bitsAt({ bits }: Pick<Words, 'bits'>, i: number): number {
  return bits[i] ?? 0;
}

type Question = (doc: Words, i: number) => boolean;

/** A question after any of some bits of `Is`. */
function is(bits: number): Question {
  return (doc, i) => (bitsAt(doc, i) & bits) !== 0;
}

/** For triggers: whether a term has any of some bits of `Is`. */
export function termIs(bits: number): (term: { readonly bits: number }) => boolean {
  return (term) => (term.bits & bits) !== 0;
}

/** Nearly always in lower case. */
export const isCommon = is(Is.common);
/** Often in lower case: a common word that may also be a name. */
export const isOrdinary = is(Is.common | Is.mixed);
/** Nearly always in lower case, or a function word. */
export const isPlain = is(Is.common | Is.function);
/** Of a closed class. */
export const isFunctionWord = is(Is.function);
export const isFirstName = is(Is.firstName);
export const isSurname = is(Is.surname);
/** "bin", "van". */
export const isParticle = is(Is.particle);
/** "Jr.". */
export const isSuffix = is(Is.suffix);
/** A first name, family name or particle. */
export const isOfPersons = is(Is.firstName | Is.particle | Is.surname);
/** A word before a name: "Mayor". */
export const isTitle = is(Is.title);
/** "spokesman", "mayor". */
export const isRole = is(Is.role);
/** What somebody is by trade or office: "hairdresser", "spokesman". */
export const isJob = is(Is.job | Is.role);
/** What people do: "said". */
export const isHumanVerb = is(Is.humanVerb);
/** "Inc". */
export const isCompany = is(Is.company);
/** The head of a group's name: "Party". */
export const isOrgWord = is(Is.orgWord);
/** The first word of a group's name: "Ministry". */
export const isOrgFirst = is(Is.orgFirst);
/** A head of a group's name where "of" follows. */
export const isOfHead = is(Is.ofHead);
/** Several people: "Workers". */
export const isPeople = is(Is.people);
export const isLandscape = is(Is.landscape);
export const isRegion = is(Is.region);
export const isFacility = is(Is.facility);
/** The first word of a place's name: "San". */
export const isPlaceFirst = is(Is.placeFirst);
export const isCompass = is(Is.compass);
export const isEvent = is(Is.event);
/** The first word of an event's name: "Operation". */
export const isEventFirst = is(Is.eventFirst);
export const isLaw = is(Is.law);
/** The head of the name of a building, landscape, event or law. */
export const isNamedThing = is(Is.facility | Is.landscape | Is.event | Is.law);
/** A name in a gazetteer by itself. */
export const isKnown = is(Is.known);
export const isCountry = is(Is.country);
