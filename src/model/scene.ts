import type { Span } from './span.ts';

/** Grammatical place of a phrase, as far as word order shows it. */
export type Role = 'subject' | 'object' | 'oblique' | 'possessor' | 'modifier';

/**
 * How deep a phrase stands: in what the sentence states; in a clause that tells when or why ("after Tolmer left"); in what
 * tells of a noun, a relative clause or a complement ("who met Tolmer", "a call from Tolmer"); in a byline or a credit, which
 * tells whose work it is and nothing of the scene.
 */
export type Depth = 'main' | 'adverbial' | 'embedded' | 'credit';

/** Where somebody or something is spoken of, and as what. */
export interface Sighting extends Span {
  readonly kind: 'name' | 'nominal' | 'pronoun';
  readonly paragraph: number;
  readonly sentence: number;
  /** Number of its sentence among those that do not stand wholly within quotation marks. */
  readonly narrated: number;
  /** Counts clauses over the whole text; equal for phrases of one clause. */
  readonly clause: number;
  readonly role: Role;
  readonly depth: Depth;
  /** A single noun without a determiner, which says what somebody is: "as president". */
  readonly bare: boolean;
  /** Whether it stands outside of running text: in a heading, a caption, or before a colon as a label. */
  readonly aside: boolean;
  /** Whether a verb of saying stands beside it: "Smith also said", "said Smith". */
  readonly speaks: boolean;
  /** Number of the quoted turn in which it stands, or -1. */
  readonly turn: number;
}

/** Everybody and everything of a text, named or not, wherever a pronoun could mean them. */
export interface Scene {
  /** In order of start; of two that start together the shorter first. */
  readonly sightings: readonly Sighting[];
  /** Whom each sighting shows, parallel to the sightings: a number below their count, the same for the same one. */
  readonly whom: Int32Array;
  /** By that number: bits of `Serves`, and the index of the entity, -1 for one without a name. */
  readonly serves: Uint8Array;
  readonly entities: Int32Array;
}

export interface SceneLayer {
  readonly scene: Scene;
}

/** The scene of a text in which nobody is spoken of. */
export const NO_SCENE: Scene = {
  sightings: [],
  whom: new Int32Array(0),
  serves: new Uint8Array(0),
  entities: new Int32Array(0),
};
