/** Suggestions as rows, and as a lexicon for a person to review. */
import type { LexiconInput } from '../model/lexicon.ts';
import { byCodeUnit } from '../model/order.ts';
import type { EntityType } from '../model/schema.ts';
import type { Met, Suggesting, Typed } from './gather.ts';
import type { SuggestedEntity, SuggestedVerb } from './schema.ts';
import { opinionOfName, opinionOfWord } from './second-opinion.ts';

/** What is less frequent is left out. */
export interface Limits {
  readonly minCount: number;
}

/** Verbs beside quotations that nobody was found for, the most frequent first. */
export function verbRows({ verbs }: Suggesting, { minCount }: Limits): SuggestedVerb[] {
  return [...verbs.values()]
    .filter(({ count }) => count >= minCount)
    .sort(byCount)
    .map(({ name, count, articles, examples, form }) => ({
      kind: 'cueVerb',
      verb: name,
      count,
      articles,
      examples,
      compromise: opinionOfWord(form, examples[0]?.text ?? ''),
    }));
}

/** Names that nobody has found, and those that articles do not agree on. */
export function entityRows({ unfound, typed }: Suggesting, { minCount }: Limits): SuggestedEntity[] {
  const missing = [...unfound.values()].filter(
    (one) => one.count >= minCount && one.articles > 1 && !typed.has(one.name.toLowerCase()),
  );
  const unsure = [...typed.values()].filter((one) => one.articles >= minCount && one.types.size > 1 && isUnsure(one));
  return [...missing.map(missingRow), ...unsure.map(unsureRow)].sort(
    (a, b) => b.count - a.count || byCodeUnit(a.name, b.name),
  );
}

/** Fewer articles that take a name for something else are a slip. */
const LEAST_SHARE = 0.1;

function isUnsure({ types, articles }: Typed): boolean {
  const [, second = 0] = [...types.values()].sort((a, b) => b - a);
  return second >= articles * LEAST_SHARE;
}

function missingRow({ name, count, articles, examples }: Met): SuggestedEntity {
  const compromise = opinionOfName(name);
  const why = 'written as a name, and found as none';
  return { kind: 'entity', name, type: compromise ?? 'ORG', why, count, articles, examples, compromise };
}

function unsureRow({ name, count, articles, examples, types }: Typed): SuggestedEntity {
  const sorted = [...types].sort(([a, n], [b, m]) => m - n || byCodeUnit(a, b));
  const type: EntityType = sorted[0]?.[0] ?? 'ORG';
  const why = `articles do not agree: ${sorted.map(([one, number]) => `${one} in ${number}`).join(', ')}`;
  return { kind: 'entity', name, type, why, count, articles, examples, compromise: opinionOfName(name) };
}

function byCount(a: Met, b: Met): number {
  return b.count - a.count || byCodeUnit(a.name, b.name);
}

/** The suggestions as lexicon entries; a note says why each is there. */
export function suggestedLexicon(entities: readonly SuggestedEntity[], verbs: readonly SuggestedVerb[]): LexiconInput {
  return {
    entities: entities.map(({ name, type, why, count, compromise, examples }) => ({
      name,
      type,
      note: [
        `${count} times; ${why}; compromise: ${compromise ?? 'no opinion'}`,
        ...examples.map(({ text }) => text),
      ].join(' | '),
    })),
    cueVerbs: verbs.map(({ verb }) => verb),
  };
}
