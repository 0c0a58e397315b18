/**
 * A finding or whatever a stage makes for its rules, with more fields. Not by spreading (`{ ...doc, tokens }`): V8 gives
 * nearly every object made so a hidden class of its own, and whatever reads its fields afterwards, which is all the rules
 * for all the tokens, is slow for it. For documents, which have more fields than this is good for, see `withStage`.
 */
export function withLayer<Doc extends object, Layer extends object>(
  doc: Doc,
  layer: Layer,
): Omit<Doc, keyof Layer> & Layer {
  return Object.assign({}, doc, layer);
}

/** All that a document gets on its way, and what the rules of a stage look up in it. */
type Field =
  | 'stage'
  | 'id'
  | 'path'
  | 'sha256'
  | 'text'
  | 'date'
  | 'layout'
  | 'tokens'
  | 'sentences'
  | 'paragraphs'
  | 'quotations'
  | 'boilerplate'
  | 'diagnostics'
  | 'tags'
  | 'classes'
  | 'lemmas'
  | 'phrases'
  | 'names'
  | 'corrections'
  | 'entities'
  | 'unclear'
  | 'scene'
  | 'cues'
  | 'knowledge'
  | 'landmarks'
  | 'attributions'
  | 'speakers'
  | 'utterances'
  | 'claims'
  | 'ids';

/** What a document holds; nothing where it has a field that is missing in the list, which would be lost. */
type Known<Part> = Exclude<keyof Part, Field> extends never ? Part : never;

/**
 * The same for a document. `Object.assign` makes a dictionary, in which each field is looked up by its name, of an object
 * that gets more than a dozen fields, or more than it began with: so all documents, and what rules see of them, have all
 * fields from the beginning. Then they have one hidden class, and functions that every stage calls read them at once.
 */
export function withStage<Doc extends object, Layer extends object>(
  doc: Doc & Known<Doc>,
  layer: Layer & Known<Layer>,
): Omit<Doc, keyof Layer> & Layer {
  return Object.assign(copied(doc), layer) as Omit<Doc, keyof Layer> & Layer;
}

/** The type of what it gives makes a field that is forgotten here a fault. */
function copied(doc: { readonly [name in Field]?: unknown }): Record<Field, unknown> {
  return {
    stage: doc.stage,
    id: doc.id,
    path: doc.path,
    sha256: doc.sha256,
    text: doc.text,
    date: doc.date,
    layout: doc.layout,
    tokens: doc.tokens,
    sentences: doc.sentences,
    paragraphs: doc.paragraphs,
    quotations: doc.quotations,
    boilerplate: doc.boilerplate,
    diagnostics: doc.diagnostics,
    tags: doc.tags,
    classes: doc.classes,
    lemmas: doc.lemmas,
    phrases: doc.phrases,
    names: doc.names,
    corrections: doc.corrections,
    entities: doc.entities,
    unclear: doc.unclear,
    scene: doc.scene,
    cues: doc.cues,
    knowledge: doc.knowledge,
    landmarks: doc.landmarks,
    attributions: doc.attributions,
    speakers: doc.speakers,
    utterances: doc.utterances,
    claims: doc.claims,
    ids: doc.ids,
  };
}
