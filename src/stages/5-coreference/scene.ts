import { SPEECH_VERBS } from '../../lang/en/speech-verbs.ts';
import type { Mention, NameLayer, SegmentLayer, TagLayer, TextLayer, Token } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { wordOf } from '../../model/word.ts';
import type { Family, Form } from './forms.ts';

/** The layers that coreference reads. */
export type Ground = TextLayer & SegmentLayer & TagLayer & NameLayer;

/** Grammatical place of a phrase, as far as word order shows it. */
export type Role = 'subject' | 'object' | 'oblique' | 'possessor' | 'modifier';

/** How a phrase begins. */
export type Determiner = 'definite' | 'demonstrative' | 'possessive' | 'indefinite' | 'none';

/** A phrase that can refer: a name, a noun phrase with a common noun as its head, a pronoun. */
export interface Phrase extends Span {
  readonly kind: Mention['kind'];
  readonly firstToken: number;
  readonly endToken: number;
  /** First token with title and nouns of office: "opposition leader" before "Maryam Rajavi". */
  readonly lead: number;
  /** Token index of the head: a noun phrase's last noun, a name's last word. */
  readonly head: number;
  readonly sentence: number;
  /** Number of its sentence among those that do not stand wholly within quotation marks. */
  readonly narrated: number;
  /** Counts clauses over the whole text; equal for phrases of one clause. */
  readonly clause: number;
  readonly role: Role;
  /** Whether it stands outside of running text: in a heading, a caption, or before a colon as a label. */
  readonly aside: boolean;
  /** Whether a verb of saying stands beside it: "Smith also said", "said Smith". */
  readonly speaks: boolean;
  readonly determiner: Determiner;
  readonly family: Family;
  readonly plural: boolean;
  /** Index into `names`, or -1. */
  readonly name: number;
  /** Number of the quoted turn in which it stands, or -1. */
  readonly turn: number;
  /** What a name is compared by. */
  readonly form: Form | null;
}

/** The document as the sieves see it; made once, never changed. */
export interface Scene {
  readonly doc: Ground;
  /** In order of start; of two that start together the shorter first. */
  readonly phrases: readonly Phrase[];
  /** Indices into `phrases` of all names. */
  readonly names: readonly number[];
  /** For each quoted turn the phrase that seems to speak it, or -1. */
  readonly turnSpeakers: readonly number[];
}

const NO_TOKEN: Token = { start: 0, end: 0, text: '', lower: '', word: wordOf('') };

/** The token at an index; an empty one outside the text. */
export function tokenAt(doc: Ground, index: number): Token {
  return doc.tokens[index] ?? NO_TOKEN;
}

/** Whether the tag at a token is that of a finite verb. */
export function isFiniteVerb(doc: Ground, index: number): boolean {
  const tag = doc.tags[index];
  return tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD';
}

/** Whether a token is a verb of saying in a form that has a subject. */
export function isSaying(doc: Ground, index: number): boolean {
  return doc.classes[index] === 'VERB' && doc.tags[index] !== 'VBG' && SPEECH_VERBS.has(doc.lemmas[index] ?? '');
}

/** Whether a word is a name or the like: "Syrian" in "the Syrian president", but not "Former" at a sentence's head. */
export function isProper(doc: Ground, index: number): boolean {
  if (doc.classes[index] === 'PROPN') return true;
  return (
    doc.classes[index] === 'ADJ' &&
    /^\p{Lu}\p{Ll}/u.test(tokenAt(doc, index).text) &&
    /^[a-z]/u.test(tokenAt(doc, index - 1).text)
  );
}
