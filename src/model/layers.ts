/**
 * A document, a finding or whatever a stage makes for its rules, with more fields. Not by spreading
 * (`{ ...doc, tokens }`): V8 gives nearly every object made so a hidden class of its own, and whatever reads its fields
 * afterwards, which is all the rules for all the tokens, is slow for it. Of more than some 24 fields it makes a dictionary, which is slower still.
 */
export function withLayer<Doc extends object, Layer extends object>(
  doc: Doc,
  layer: Layer,
): Omit<Doc, keyof Layer> & Layer {
  return Object.assign({}, doc, layer);
}
