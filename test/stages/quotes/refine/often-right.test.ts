import { oftenRight } from '../../../../src/stages/quotes/refine/often-right.ts';
import { rivalTable } from '../../../support/rival-table.ts';

const WIFE = 'Larkin {object-cue|announced} {object|his wife}.';
const FERRY = 'Larkin {clause-cue|said} {clause|that the ferry was late}.';
const DENIAL = 'Larkin {clause-cue|denies} {clause|it is late}.';
const CLAIM = 'Nobody believed the {noun-cue|claim} {noun|that the ferry was late}.';

rivalTable(oftenRight, {
  drops: [
    [WIFE, { object: { rate: 0.1, rule: 'indirect/object' } }, []],
    [FERRY, { clause: { rate: 0.15, rule: 'indirect/that-clause' } }, []],
    // A noun must be surer than a verb.
    [CLAIM, { noun: { rate: 0.5, rule: 'indirect/noun-cue' } }, []],
  ],
  keeps: [
    [WIFE, { object: { rate: 0.5, rule: 'indirect/object' } }],
    [CLAIM, { noun: { rate: 0.7, rule: 'indirect/noun-cue' } }],
    // Not a verb of speech: the rate alone counts.
    [FERRY, { clause: { rate: 0.28, rule: 'indirect/that-clause' } }],
    // A pronoun and its verb are a clause for sure.
    [DENIAL, { clause: { rate: 0.28, rule: 'indirect/bare-clause' } }],
  ],
});
