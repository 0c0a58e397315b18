/**
 * A document, or what a stage makes of it for its rules, with more fields. Not by spreading (`{ ...doc, stage }`): V8
 * gives nearly every object made so a hidden class of its own, and whatever reads its fields afterwards, which is all
 * the rules for all the tokens, is slow for it.
 */
export function withLayer<Doc extends object, Layer extends object>(
  doc: Doc,
  layer: Layer,
): Omit<Doc, keyof Layer> & Layer {
  return Object.assign({}, doc, layer);
}
