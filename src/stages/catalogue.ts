import { closest, distance } from 'fastest-levenshtein';
import { CORRECTION } from '../model/corrections.ts';
import type { Described } from '../model/rule.ts';
import type { StageName } from '../model/trace.ts';
import * as claims from './claims/order.ts';
import * as coreference from './coreference/order.ts';
import * as entities from './entities/order.ts';
import * as quotes from './quotes/order.ts';
import { BESIDE_LAYOUT, NESTED } from './quotes/traced.ts';
import * as segment from './segment/order.ts';
import * as speakers from './speakers/order.ts';

/** A rule, refiner or sieve with the stage that runs it. */
export interface CatalogueEntry extends Described {
  readonly stage: StageName;
}

/** The stages that have rules, each with every list that its `order.ts` exports. */
const ORDERS: readonly (readonly [stage: StageName, lists: Readonly<Record<string, unknown>>])[] = [
  ['segment', segment],
  ['entities', entities],
  ['coreference', coreference],
  ['quotes', quotes],
  ['speakers', speakers],
  ['claims', claims],
];

/** Every rule of every stage; those of one list in the order in which they run. */
export function catalogue(): CatalogueEntry[] {
  return ORDERS.flatMap(([stage, lists]) =>
    Object.values(lists).flatMap((list) =>
      Array.isArray(list) ? list.filter(isDescribed).map(({ id, about }) => ({ stage, id, about })) : [],
    ),
  );
}

/** What is wrong with the id of a rule, with the one that was perhaps meant; null where there is such a rule. */
export function unknownRule(id: string): string | null {
  const ids = catalogue().map((entry) => entry.id);
  if (ids.includes(id)) return null;
  const near = closest(id, ids);
  const isNear = distance(id, near) <= Math.max(2, id.length / 3);
  return `unknown rule "${id}"${isNear ? `: did you mean "${near}"?` : ''} (sayso rules lists them all)`;
}

function isDescribed(value: unknown): value is Described {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('about' in value)) return false;
  return typeof value.id === 'string' && typeof value.about === 'string';
}

/** What has a name in documents and traces and is no rule of an order: it stands where it does, and is never left out. */
const STEPS: readonly CatalogueEntry[] = [
  { stage: 'entities', id: CORRECTION, about: 'What somebody has decided: no name.' },
  { stage: 'quotes', id: CORRECTION, about: 'What somebody has decided: no quote, or how far it reaches.' },
  { stage: 'speakers', id: CORRECTION, about: 'What somebody has decided: who speaks.' },
  { stage: 'entities', id: 'lexicon/user', about: 'What the user’s lexicon lists.' },
  { stage: 'entities', id: 'article/same-name', about: 'What is said of the same name elsewhere in the article.' },
  { stage: 'entities', id: 'layout/label', about: 'The name in the label of a turn.' },
  { stage: 'entities', id: 'layout/time', about: 'The time in the label of a turn.' },
  { stage: 'quotes', id: 'layout/turn', about: 'What somebody says in a transcript, by the shape of its lines.' },
  { stage: 'quotes', id: 'layout/block-quotation', about: 'A quotation set apart, which a line announces or signs.' },
  { stage: 'quotes', ...BESIDE_LAYOUT },
  { stage: 'quotes', ...NESTED },
  { stage: 'speakers', id: 'own-words', about: '"I" and "we" within what somebody says.' },
  { stage: 'speakers', id: 'none', about: 'No rule has an answer: nobody with a name.' },
  { stage: 'utterances', id: 'min-confidence', about: 'Drops quotes that are less sure than was asked for.' },
  { stage: 'claims', id: 'split/sentence', about: 'The only clause of its sentence, or the first.' },
  { stage: 'claims', id: 'split/comma', about: 'A clause after a comma alone: "we came, we saw".' },
  { stage: 'claims', id: 'split/series', about: 'A clause in a series, with the subject of the one before.' },
  { stage: 'claims', id: 'split/semicolon', about: 'A clause after a semicolon.' },
  { stage: 'claims', id: 'split/dash', about: 'A clause after a dash.' },
  { stage: 'claims', id: 'split/omission', about: 'A clause after the dots of an omission.' },
  { stage: 'claims', id: 'split/that-clause', about: 'A further clause with "that".' },
  {
    stage: 'claims',
    id: 'split/shared-subject',
    about: 'A clause after a coordinator, with the subject of the one before.',
  },
  { stage: 'claims', id: 'split/own-subject', about: 'A clause after a coordinator, with a subject of its own.' },
  { stage: 'claims', id: 'utterance/negated', about: 'Refuses what was not said: "never said that …".' },
  { stage: 'claims', id: 'utterance/hypothetical', about: 'Refuses what might be said: "if he said that …".' },
  { stage: 'claims', id: 'another-turn', about: 'Refuses what stands under another label within a quotation.' },
  { stage: 'claims', id: 'no-statement', about: 'Refuses a clause of which no sentence can be made.' },
  { stage: 'claims', id: 'not-verifiable', about: 'Refuses a statement whose words cannot be held against the text.' },
  { stage: 'claims', id: 'said-within', about: 'Refuses what the quote around it claims of the same words.' },
  { stage: 'claims', id: 'said-twice', about: 'Refuses what the same quote has stated before.' },
];

/** The rules with an id, and the steps that go by it; several where stages share a name. */
export function entriesNamed(id: string): CatalogueEntry[] {
  return everything().filter((entry) => entry.id === id);
}

/** All that a trace or a document may name. */
export function everything(): CatalogueEntry[] {
  return [...catalogue(), ...STEPS];
}
