import type { Attribution, Mention } from '../../model/document.ts';
import { firstStartingAt } from '../../model/span.ts';
import type { SpeakerInput } from './input.ts';

/** What in the source stands for the one who speaks; each kind is right a share of the time of its own. */
export type Evidence = 'full-name' | 'surname' | 'group' | 'place' | 'description' | 'pronoun' | 'elsewhere';

/** The strongest kind first: a source that names is not asked for its pronouns. */
const KINDS = ['name', 'nominal', 'pronoun'] as const satisfies readonly Mention['kind'][];

/** What of the source stands for an entity: a person's full name, the surname alone, a description; or nothing does. */
export function evidenceOf(input: SpeakerInput, { source }: Attribution, entity: number): Evidence {
  if (!source) return 'elsewhere';
  const found = new Map<Mention['kind'], string>();
  for (let i = firstStartingAt(input.mentions, source.start); i < input.mentions.length; i++) {
    const mention = input.mentions[i];
    if (!mention || mention.start >= source.end) break;
    if (mention.entity !== entity || mention.end > source.end || found.has(mention.kind)) continue;
    found.set(mention.kind, input.doc.text.slice(mention.start, mention.end));
  }
  const kind = KINDS.find((one) => found.has(one));
  if (kind === undefined) return 'elsewhere';
  if (kind !== 'name') return kind === 'nominal' ? 'description' : 'pronoun';
  return namedBy(input, entity, found.get(kind) ?? '');
}

function namedBy({ doc }: SpeakerInput, entity: number, name: string): Evidence {
  const type = doc.entities[entity]?.type;
  if (type === 'PERSON') return /\s/u.test(name) ? 'full-name' : 'surname';
  return type === 'GPE' || type === 'LOC' || type === 'FAC' ? 'place' : 'group';
}
