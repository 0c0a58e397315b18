import { lineUp } from '../../../../src/stages/entities/rules/context/line-up.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(lineUp, {
  finds: [
    'Goals: {PERSON|Zornik} 12, {PERSON|Vrell} 44.',
    'Booked: {PERSON|Fenwick}, {PERSON|Sibley}.',
    'Dravna Rovers: {PERSON|Zornik}, {PERSON|Vrell}, {PERSON|Halvik} 68, {PERSON|Fortune}, {PERSON|Lumen} ({PERSON|Macken} 68).',
  ],
  ignores: [
    'Results: Zornik 12, Vrell 44.',
    'Goals: United 12, Norway 44.',
    'Zornik: rain fell on Vrell, Halvik, Dravna, Lumen and Oslo.',
    'Zornik: Vrell 1, Halvik 2, Dravna 3, Lumen 4, Fenwick 5.',
    'Dravna Rovers: Zornik, Vrell, Halvik, Lumen.',
    'Harbour: Zornik, Vrell, Halvik, Lumen, Fenwick.',
    'They named after the goals: Zornik, Vrell, Halvik, Lumen, Fenwick.',
  ],
  weighs: [['Subs: Zornik, Vrell.', ['Zornik PERSON 8', 'Vrell PERSON 8']]],
});
