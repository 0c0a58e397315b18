import { clock } from '../../../../src/stages/entities/rules/time/clock.ts';
import { numberTable } from '../../../support/name-table.ts';

numberTable(clock, {
  finds: [
    ['He left at {TIME|8 p.m.} by boat.', 'T20:00'],
    ['He left at {TIME|11am} by boat.', 'T11:00'],
    ['He left at {TIME|14:30 GMT} by boat.', 'T14:30'],
    ['He left at {TIME|0830 GMT} by boat.', 'T08:30'],
  ],
  ignores: ['The odds were 3.5 at best.', 'He left with 8 others.'],
});
