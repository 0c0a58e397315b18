/**
 * What flows through the pipeline. Each stage takes the type before its own and adds one layer; the `stage` mark
 * keeps a stage that stands in the wrong place from compiling. Rules ask for layers (`TextLayer & TokenLayer`), not
 * for stages, so that a test can build by hand just what a rule reads.
 *
 * All offsets are UTF-16 code units into `text`: at first the decoded file without a leading byte-order mark, from the
 * layout on the reading copy of it. Only the assembled document points into the file again.
 */
import type { CorrectionLayer } from './corrections.ts';
import type { Origin } from './origin.ts';
import type { Phrases, Range } from './phrases.ts';
import type { SceneLayer } from './scene.ts';
import type {
  BoilerplateKind,
  DiagnosticCode,
  EntityType,
  EntityValue,
  Modality,
  Polarity,
  SourceKind,
  Stance,
  Utterance,
} from './schema.ts';
import type { Span } from './span.ts';
import type { Penn, WordClass } from './tags.ts';
import type { Word } from './word.ts';

/** One input before anything is known of it. */
export interface Raw {
  /** Path below the input root without its extension. */
  readonly id: string;
  /** Path relative to the input root, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** ISO date of the article where the caller knows it. */
  readonly date?: string;
  /** By the path's extension where it is left out. */
  readonly mediaType?: string;
  /** What came with the text: the record's other fields, headers. */
  readonly meta?: Meta;
  /** What the bytes are encoded in; `auto` where it is left out. */
  readonly encoding?: string;
  /** The text that a page, a message or subtitles were made into, where the bytes are not read as they stand. */
  readonly text?: string;
  /** What is to be said of how the text was made. */
  readonly notes?: readonly Diagnostic[];
}

/** What came with a text, by name: values as JSON holds them. */
export type Meta = Readonly<Record<string, unknown>>;

export interface TextLayer {
  readonly id: string;
  readonly path: string;
  /** Of the raw bytes, in hexadecimal. */
  readonly sha256: string;
  readonly text: string;
  readonly date?: string;
}

/**
 * What stands between blank lines or is otherwise set apart, by the shape of its lines; a span of the reading copy
 * without blanks at its edges.
 */
export interface Block extends Span {
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'turn' | 'block-quotation' | 'label' | 'table';
  /** What stands before a turn or a field, the colon left out ("MR. DOYLE (Lab)"), or announces or signs a quotation. */
  readonly label: Span | null;
  /** The part of the label that names ("DOYLE"). */
  readonly name: Span | null;
  /** The colon after the label. */
  readonly colon: Span | null;
  /** What is said in a turn or a quotation, in order; left out in blocks of other kinds. */
  readonly content?: readonly Span[];
}

/** How a text is laid out, and what became of it on the way to the reading copy. */
export interface DocumentLayout {
  /** The decoded text, into which the offsets of the assembled document point. */
  readonly raw: string;
  /** Where the reading copy comes from; null where it is the text itself. */
  readonly origin: Origin | null;
  /** In order, not overlapping; only those that are no plain paragraphs need be there. */
  readonly blocks: readonly Block[];
  readonly kind: 'article' | 'transcript' | 'list';
  readonly mediaType: string;
  readonly meta: Meta | undefined;
  /** What is to be said of the decoding; offsets into `raw`. */
  readonly notes?: readonly Diagnostic[];
}

/** One field for all of it: V8 makes a dictionary of an object that has too many. */
export interface LayoutLayer {
  readonly layout: DocumentLayout;
}

/**
 * A word, number or mark. Hyphenated words, abbreviations with their full stops, decimals, addresses are one token;
 * clitics ("n't", "'s", "'ll") and punctuation marks are tokens of their own; a run of one repeated mark ("...",
 * "''", "--") is one token.
 */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, with straight apostrophes: the key for every word list. */
  readonly lower: string;
  /** Shared by all tokens that read the same. */
  readonly word: Word;
}

/** A sentence with its tokens, `[firstToken, endToken)`. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** Index of the paragraph that holds it. */
  readonly paragraph: number;
}

/** What stands between two blank lines (or line breaks that end a block), with its sentences, half-open. */
export interface Paragraph extends Span {
  readonly firstSentence: number;
  readonly endSentence: number;
  /** `heading` is a title in the article or above it; everything that is not `body` may be worded telegraphically. */
  readonly kind: 'body' | 'heading' | 'list-item' | BoilerplateKind;
}

/**
 * A stretch within quotation marks, the marks included. A turn that goes on over several paragraphs, each reopening,
 * is one Quotation for each paragraph, joined by `continues`.
 */
export interface Quotation extends Span {
  /** Family of the mark: double covers “ ” „ « » " '' ``, single covers ‘ ’ ' ‹ ›. */
  readonly mark: 'double' | 'single';
  /** Half-open span between the marks. */
  readonly inner: Span;
  /** 0 for an outermost one, 1 for one within that, and so on. */
  readonly depth: number;
  /** Whether its closing mark was found; without one it ends with its paragraph. */
  readonly closed: boolean;
  /** Whether the outermost quotation before it, in the paragraph before, is left open and goes on here. */
  readonly continues: boolean;
  /** Marks within it that open it anew in the same paragraph, “We win. “We always win.” */
  readonly reopened?: readonly Span[];
}

/** A finding about the text that the reader of the output should know of. */
export interface Diagnostic extends Span {
  readonly code: DiagnosticCode;
  readonly message: string;
  /** Of an ambiguous speaker: indices into `entities`. */
  readonly candidates?: readonly number[];
}

export interface BoilerplateSpan extends Span {
  readonly kind: BoilerplateKind;
}

export interface SegmentLayer {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  /** In order of position, an outer one before those within it. */
  readonly quotations: readonly Quotation[];
  readonly boilerplate: readonly BoilerplateSpan[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Parallel to `tokens`. */
export interface TagLayer {
  readonly tags: readonly Penn[];
  readonly classes: readonly WordClass[];
  /** Infinitive of a verb, singular of a noun, the lower-case form of anything else. */
  readonly lemmas: readonly string[];
}

export interface PhraseLayer {
  readonly phrases: Phrases;
}

/** What every stage after the phrases reads. */
export type Parsed = TextLayer & LayoutLayer & SegmentLayer & TagLayer & PhraseLayer;

/** A proper name, date or number where it stands. */
export interface Name extends Span {
  readonly type: EntityType;
  /** The title that stands before it, with its own span outside the name's: "U.S. Maj. Gen.". */
  readonly title?: Span;
  /** Canonical name and key where the lexicon gives one. */
  readonly canonical?: string;
  readonly key?: string;
  readonly value?: EntityValue;
  /** Which rule found it. */
  readonly rule: string;
}

export interface NameLayer {
  /** In order, not overlapping. */
  readonly names: readonly Name[];
}

/** One place where an entity is spoken of. */
export interface Mention extends Span {
  readonly kind: 'name' | 'nominal' | 'pronoun';
  readonly title?: Span;
  /** Which name rule or sieve put it here. */
  readonly rule: string;
}

/** Grammatical sex as the text shows it; `neuter` for things and groups. */
export type Gender = 'male' | 'female' | 'neuter' | 'unknown';

/** An entity with all its mentions in order. */
export interface Entity {
  readonly type: EntityType;
  readonly name: string;
  /** Other forms seen in the text or given by the lexicon, the title included ("General Tolmer"). */
  readonly aliases: readonly string[];
  readonly key: string;
  readonly value?: EntityValue;
  readonly gender: Gender;
  readonly plural: boolean;
  readonly mentions: readonly Mention[];
}

/** A noun phrase that could stand for several entities and is given to none: "the minister" where there are two. */
export interface Unclear extends Span {
  /** Indices of those entities, at least two. */
  readonly entities: readonly number[];
}

/** Mentions that belong to no named entity ("officials", an unresolved "he") are not in here. */
export interface EntityLayer {
  /** In order of first mention. */
  readonly entities: readonly Entity[];
  /** In order; left out where nobody has asked. */
  readonly unclear?: readonly Unclear[];
}

/** A source, a cue and a content, before anybody has asked who the source is. */
export interface Attribution {
  readonly type: 'direct' | 'indirect' | 'mixed';
  /** In order, not overlapping; quotation marks included. */
  readonly content: readonly Span[];
  /** The verb group without the source: auxiliaries, negation, adverbs, the preposition or colon that links. */
  readonly cue: Span | null;
  readonly source: Span | null;
  /** Where the source is given elsewhere: an earlier mention that speaks here too ("…, adding that"). */
  readonly sourceHint?: Span | undefined;
  readonly addressee: Span | null;
  /** Index of the attribution whose content holds this one. */
  readonly parent: number | null;
  readonly confidence: number;
  readonly rule: string;
  /** The rule that had found it, where somebody has corrected what it found. */
  readonly foundBy?: string | undefined;
}

export interface QuoteLayer {
  /** In order of content. */
  readonly attributions: readonly Attribution[];
}

/** Who is behind the source of an attribution, and how that was found. */
export interface SpeakerFinding {
  /** Indices into `entities`, of several the first named first; empty where it is nobody with a name. */
  readonly entities: readonly number[];
  /** The rule that found them, or why there is nobody: `unnamed`, `ambiguous`, `no-source`. */
  readonly rule: string;
  readonly sourceKind: SourceKind;
  /** What in the source stands for the speaker: `full-name`, `surname`, `pronoun` … */
  readonly evidence: string;
  /** How far the speaker is ahead of others who could be meant, from 0 to 1; says nothing where there is none. */
  readonly margin: number;
  /** How often a speaker found like this one is right, from 0 to 1, rounded to hundredths; null where there is none. */
  readonly confidence: number | null;
}

export interface SpeakerLayer {
  /** Parallel to `attributions`. */
  readonly speakers: readonly SpeakerFinding[];
}

export interface UtteranceLayer {
  /** Parallel to `attributions`: whether it was uttered at all. */
  readonly utterances: readonly Utterance[];
}

/** What stands in a statement for an entity, `[first, end)` in tokens. */
export interface ResolvedReference extends Range {
  /** Index into `entities`. */
  readonly entity: number;
  /** What stands there instead: a name, perhaps with its possessive. */
  readonly text: string;
}

/** Words of a statement that stand nowhere in its text. */
export interface Insertion {
  readonly text: string;
  readonly why: string;
}

/** What a statement speaks of; entities by index. */
export interface ClaimContents {
  readonly time: readonly (Range & { readonly value: EntityValue })[];
  readonly quantities: readonly number[];
  readonly about: readonly number[];
}

/** What an attribution, or the article itself, asserts. Ranges are tokens. */
export interface Claim {
  /** Index into `attributions`; null where the article itself speaks. */
  readonly attribution: number | null;
  readonly statement: string;
  /** What it is made of, in the order of the statement. */
  readonly pieces: readonly Range[];
  readonly resolved: readonly ResolvedReference[];
  readonly inserted: readonly Insertion[];
  /** What only the article explains. */
  readonly unresolved: readonly Range[];
  readonly polarity: Polarity;
  readonly negation: Range | null;
  readonly modality: Modality;
  readonly modal: Range | null;
  readonly hedge: Range | null;
  readonly stance: Stance;
  readonly contents: ClaimContents;
  readonly key: string;
  readonly confidence: number;
  readonly rule: string;
}

export interface ClaimLayer {
  readonly claims: readonly Claim[];
}

interface Stage<Mark extends string> {
  readonly stage: Mark;
}
export type Decoded = TextLayer & Pick<Raw, 'meta'> & Pick<DocumentLayout, 'mediaType' | 'notes'> & Stage<'decoded'>;
export type LaidOut = TextLayer & LayoutLayer & Stage<'laid-out'>;
export type Segmented = TextLayer & LayoutLayer & SegmentLayer & Stage<'segmented'>;
export type Tagged = TextLayer & LayoutLayer & SegmentLayer & TagLayer & Stage<'tagged'>;
export type Phrased = Parsed & Stage<'phrased'>;
export type Named = Parsed & NameLayer & CorrectionLayer & Stage<'named'>;
export type Resolved = Omit<Named, 'stage'> & EntityLayer & SceneLayer & Stage<'resolved'>;
export type Quoted = Omit<Resolved, 'stage'> & QuoteLayer & Stage<'quoted'>;
export type Spoken = Omit<Quoted, 'stage' | keyof SceneLayer> & SpeakerLayer & Stage<'spoken'>;
export type Uttered = Omit<Spoken, 'stage'> & UtteranceLayer & Stage<'uttered'>;
export type Claimed = Omit<Uttered, 'stage'> & ClaimLayer & Stage<'claimed'>;
/** A document whose diagnostics tell what was lost. */
export type Accounted = Omit<Claimed, 'stage'> & Stage<'accounted'>;
