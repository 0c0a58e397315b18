import type { Entity } from '../../model/document.ts';
import { isValueType } from '../../model/entity-types.ts';
import { entityKey, foldForm, type Lexicon, type LexiconEntity } from '../../model/lexicon.ts';

/** Whom a decision names. */
export interface Named {
  /** Index into the entities; null where nobody in the text is called so. */
  readonly index: number | null;
  /** Without mentions where the text has none. */
  readonly entity: Entity;
}

/** Two of the text are called so. */
export const AMBIGUOUS = 'ambiguous';

/**
 * Answers whom a name, an alias or a key means: of the text, else of the lexicon, else a person. The same for the same name;
 * keys go before names, names before aliases.
 */
export function knownAs(entities: readonly Entity[], lexicon: Lexicon): (called: string) => Named | typeof AMBIGUOUS {
  const keys = new Map<string, number>();
  const names = new Map<string, number>();
  const aliases = new Map<string, number>();
  for (const [index, { type, key, name, aliases: others }] of entities.entries()) {
    if (isValueType(type)) continue;
    if (!keys.has(key)) keys.set(key, index);
    note(names, foldForm(name), index);
    for (const alias of others) note(aliases, foldForm(alias), index);
  }
  let listedAs: ReturnType<typeof lookedUpIn> | undefined;
  const made = new Map<string, Named>();
  return (called) => {
    const form = foldForm(called);
    const index = keys.get(called) ?? names.get(form) ?? aliases.get(form);
    if (index === SEVERAL) return AMBIGUOUS;
    listedAs ??= lookedUpIn(lexicon);
    const listed = index === undefined ? listedAs(called, form) : undefined;
    const at = index ?? keys.get(listed?.key ?? '');
    const entity = entities[at ?? -1];
    if (at !== undefined && entity) return { index: at, entity };
    const key = listed?.key ?? entityKey('PERSON', form);
    const known = made.get(key) ?? { index: null, entity: newEntity(key, form, listed) };
    made.set(key, known);
    return known;
  };
}

const SEVERAL = -1;

function note(forms: Map<string, number>, form: string, index: number): void {
  const before = forms.get(form);
  forms.set(form, before === undefined || before === index ? index : SEVERAL);
}

/** Of two entries called alike the first counts, as everywhere. */
function lookedUpIn({ entities }: Lexicon): (called: string, form: string) => LexiconEntity | undefined {
  const backwards = [...entities].reverse();
  const byKey = new Map(backwards.map((entity) => [entity.key, entity]));
  const byName = new Map(backwards.map((entity) => [foldForm(entity.name), entity]));
  const byAlias = new Map(
    backwards.flatMap((entity) => entity.aliases.map((alias) => [foldForm(alias), entity] as const)),
  );
  return (called, form) => byKey.get(called) ?? byName.get(form) ?? byAlias.get(form);
}

function newEntity(key: string, form: string, listed: LexiconEntity | undefined): Entity {
  const { type = 'PERSON', name = form, gender = 'unknown' } = listed ?? {};
  return { type, name, aliases: [], key, gender, plural: false, mentions: [] };
}
