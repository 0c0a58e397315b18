import { coordination } from '../../../../src/stages/entities/rules/article/coordination.ts';
import { articleTable } from '../../../support/name-table.ts';

articleTable(coordination, {
  finds: [
    'It rained in {GPE|Zornik}, {GPE|Norway} and {GPE|Sweden}.',
    'They flew to Norway and {GPE|Zornik} at noon.',
    'They praised {PERSON|Zornik} and Ingrid Halvik at noon.',
  ],
  ignores: ['They flew to Norway with Zornik at noon.', 'They asked Zornik and Vrell about it.'],
  weighs: [
    ['They flew to Norway and Zornik.', ['Zornik GPE 1.2']],
    ['They flew to Norway, Zornik.', ['Zornik GPE 1.2']],
    ['They flew to Norway or Zornik.', ['Zornik GPE 1.2']],
    ['They flew to Norway & Zornik.', []],
    ['They flew to Norway / Zornik.', ['Zornik GPE 1.2']],
    ['They flew to Norway, and Zornik.', ['Zornik GPE 1.2']],
    ['They flew to Norway, and / Zornik.', []],
    ['They flew to Norway with Zornik.', []],
    ['They flew to Zornik and Norway.', ['Zornik GPE 1.2']],
    ['They flew to Zornik Vrell and Halvik.', []],
    ['They flew to Norway. And Zornik left.', []],
    ['Zornik and\n\nNorway left.', []],
    ['They flew to Norway,\n\nZornik left.', []],
  ],
});
