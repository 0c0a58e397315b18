import type { Template } from './template.ts';
import { article, evidence, number } from './templates/entities.ts';
import { quote, refiner } from './templates/quotes.ts';
import { boilerplate, sentence } from './templates/segment.ts';
import { sieve, speaker } from './templates/speakers.ts';

/** One kind of rule: where it lives, which list of its stage's order it joins, what it looks like at first. */
export interface Kind {
  readonly stage: string;
  /** What ids of the kind look like. */
  readonly id: RegExp;
  readonly example: string;
  /** The exported list of `order.ts`. */
  readonly list: string;
  /** Folders between the stage's and the id: of the rule below `src/stages`, of the table below `test/stages`. */
  readonly folder: string;
  readonly testFolder: string;
  readonly template: Template;
}

const WORD = '[a-z]+(?:-[a-z]+)*';

function kind(
  stage: string,
  list: string,
  template: Template,
  { id, example, folder = 'rules/', testFolder = '' }: Record<'id' | 'example', string> & Record<string, string>,
): Kind {
  return { stage, list, template, id: new RegExp(`^${id}${WORD}$`, 'u'), example, folder, testFolder };
}

/** All kinds; the first of a stage whose ids look like the one given is taken. */
export const KINDS: readonly Kind[] = [
  kind('segment', 'SENTENCE_RULES', sentence, {
    id: '(?:keep|break)/',
    example: 'keep/road-sign',
    testFolder: 'rules/',
  }),
  kind('segment', 'PAGE_RULES', boilerplate, { id: 'page/', example: 'page/weather', testFolder: 'rules/' }),
  kind('entities', 'ARTICLE', article, { id: 'article/', example: 'article/rival' }),
  kind('entities', 'NUMBERS', number, { id: '(?:date|time|number)/', example: 'number/score' }),
  kind('entities', 'EVIDENCE', evidence, { id: '(?:context|shape|gazetteer)/', example: 'context/verb-of-sport' }),
  kind('coreference', 'SIEVES', sieve, { id: '(?:names|nominals|pronouns)/', example: 'nominals/nickname' }),
  kind('quotes', 'RULES', quote, { id: '(?:direct|indirect|mixed)/', example: 'indirect/per' }),
  kind('quotes', 'REFINERS', refiner, { id: 'refine/', example: 'refine/no-echo', folder: '' }),
  kind('speakers', 'SPEAKER_RULES', speaker, { id: '', example: 'office-source' }),
];
