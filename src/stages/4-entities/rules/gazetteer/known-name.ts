import { evidence } from '../../evidence.ts';
import { vocabulary } from '../../vocabulary.ts';

/** "Iraq", "United Nations", "World Cup". */
export const knownName = evidence('gazetteer/known-name', 'A name that a gazetteer lists.', (doc, candidate, say) => {
  for (const { type, weight } of vocabulary().names.get(candidate.key) ?? []) say(type, weight);
  void doc;
});
