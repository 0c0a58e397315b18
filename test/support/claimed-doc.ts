import type { Accounted, Attribution, Entity, SpeakerFinding } from '../../src/model/document.ts';
import type { Span } from '../../src/model/span.ts';

/** A document before its assembly, one sentence, with nothing in it but what is given. */
export function claimedWith(text: string, layers: Partial<Omit<Accounted, 'stage' | 'text'>> = {}): Accounted {
  const none = new Int32Array();
  return {
    stage: 'accounted',
    id: 'text',
    path: 'text.txt',
    sha256: '0'.repeat(64),
    text,
    layout: { raw: text, origin: null, blocks: [], kind: 'article', mediaType: 'text/plain', meta: undefined },
    tokens: [],
    sentences: text === '' ? [] : [{ start: 0, end: text.length, firstToken: 0, endToken: 0, paragraph: 0 }],
    paragraphs: [],
    quotations: [],
    boilerplate: [],
    diagnostics: [],
    tags: [],
    classes: [],
    lemmas: [],
    phrases: {
      verbs: [],
      nounPhrases: [],
      verbAt: none,
      phraseAt: none,
      sentenceAt: none,
      quotationAt: none,
      titles: new Uint8Array(),
    },
    names: [],
    entities: [],
    attributions: [],
    speakers: [],
    utterances: [],
    claims: [],
    ...layers,
  };
}

/** What the stage of speakers says where these speak. */
export function foundBy(entities: readonly number[]): SpeakerFinding {
  const confidence = entities.length > 0 ? 1 : null;
  return { entities, rule: 'by-hand', sourceKind: 'name', evidence: 'full-name', margin: 1, confidence };
}

/** A person of this name, mentioned by it at these places. */
export function entityOf(name: string, spans: readonly Span[], parts: Partial<Entity> = {}): Entity {
  return {
    type: 'PERSON',
    name,
    aliases: [],
    key: `person/${name.toLowerCase().replaceAll(' ', '-')}`,
    gender: 'unknown',
    plural: false,
    mentions: spans.map((span) => ({ ...span, kind: 'name', rule: 'by-hand' })),
    ...parts,
  };
}

/** An indirect attribution with this content, without cue and source. */
export function attributionOf(content: readonly Span[], parts: Partial<Attribution> = {}): Attribution {
  return {
    type: 'indirect',
    content,
    cue: null,
    source: null,
    addressee: null,
    parent: null,
    confidence: 0.5,
    rule: 'indirect/by-hand',
    ...parts,
  };
}
