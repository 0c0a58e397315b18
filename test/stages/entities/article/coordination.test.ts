import { coordination } from '../../../../src/stages/entities/rules/article/coordination.ts';
import { articleTable } from '../../../support/name-table.ts';

articleTable(coordination, {
  finds: [
    'It rained in {GPE|Zornik}, {GPE|Norway} and {GPE|Sweden}.',
    'They flew to Norway and {GPE|Zornik} at noon.',
    'They praised {PERSON|Zornik} and Ingrid Halvik at noon.',
  ],
  ignores: ['They flew to Norway with Zornik at noon.', 'They asked Zornik and Vrell about it.'],
});
