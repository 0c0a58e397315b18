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

/**
 * The same for a document. `Object.assign` makes a dictionary, in which each field is looked up by its name, of an object
 * that gets more than a dozen fields, or more than it began with: so it begins with those that each document has.
 */
export function withStage<Doc extends object, Layer extends object>(
  doc: Doc,
  layer: Layer,
): Omit<Doc, keyof Layer> & Layer {
  return Object.assign(blankDocument(), doc, layer);
}

function blankDocument(): object {
  return {
    stage: undefined,
    id: undefined,
    path: undefined,
    sha256: undefined,
    text: undefined,
    layout: undefined,
    tokens: undefined,
    sentences: undefined,
    paragraphs: undefined,
    quotations: undefined,
    boilerplate: undefined,
    diagnostics: undefined,
    tags: undefined,
    classes: undefined,
    lemmas: undefined,
    phrases: undefined,
  };
}
