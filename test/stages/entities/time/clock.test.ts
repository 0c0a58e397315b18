import { clock } from '../../../../src/stages/entities/rules/time/clock.ts';
import { numberTable } from '../../../support/name-table.ts';

numberTable(clock, {
  finds: [
    ['He left at {TIME|8 p.m.} by boat.', 'T20:00'],
    ['He left at {TIME|11am} by boat.', 'T11:00'],
    ['He left at {TIME|14:30 GMT} by boat.', 'T14:30'],
    ['He left at {TIME|0830 GMT} by boat.', 'T08:30'],
    ['It was {TIME|8 p.m.} there.', 'T20:00'],
    ['It was {TIME|8 p.m. EST} there.', 'T20:00'],
    ['It was {TIME|8 am} there.', 'T08:00'],
    ['It was {TIME|12 a.m.} there.', 'T00:00'],
    ['It was {TIME|12 p.m.} there.', 'T12:00'],
    ['It was {TIME|11am} there.', 'T11:00'],
    ['It was {TIME|11.30am} there.', 'T11:30'],
    ['It was {TIME|11:30pm GMT} there.', 'T23:30'],
    ['It was {TIME|14:30} there.', 'T14:30'],
    ['It was {TIME|14:30:20} there.', 'T14:30'],
    ['It was {TIME|2.30 p.m.} there.', 'T14:30'],
    ['It was {TIME|2:30 p.m. GMT} there.', 'T14:30'],
    ['It was {TIME|0830 GMT} there.', 'T08:30'],
    ['It was {TIME|2400 GMT} there.', 'T24:00'],
    ['It was {TIME|14:59} there.', 'T14:59'],
  ],
  ignores: [
    'The odds were 3.5 at best.',
    'He left with 8 others.',
    'It was 14.30 there.',
    'It was 0830 there.',
    'It was 2460 GMT there.',
    'It was 2500 GMT there.',
    'It was 25:30 there.',
    'It was 14:60 there.',
    'It was 8 there.',
    'It was 123 am there.',
  ],
});
