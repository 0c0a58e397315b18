import { repeated } from '../../../../src/stages/entities/rules/article/repeated.ts';
import { articleTable } from '../../../support/name-table.ts';

articleTable(repeated, {
  finds: [
    'They asked {ORG|Zornik} about it. Then they left {ORG|Zornik} alone.',
    'Rain fell on {ORG|Vrell} and then {ORG|Vrell} was dark.',
    'All of {ORG|Dravna} was wet. The rest of {ORG|Dravna} was dark.',
  ],
  ignores: ['They asked Zornik about it.', 'They asked the Board about it. The Board was angry.'],
  weighs: [
    ['They saw Zornik. Then Zornik left.', ['Zornik ORG 0.3', 'Zornik ORG 0.3']],
    ['They saw Zornik.', []],
    ['They saw Lantern. Then Lantern left.', []],
    ['It was Lamp. It was Lamp. It was Lamp. It was Lamp.', Array(4).fill('Lamp ORG 2')],
    ['It was Lamp. It was Lamp. It was Lamp. It was a lamp.', []],
    ['Lamp! Lamp! Lamp! It was Lamp.', []],
    ['They saw Zornik Vrell. Then Zornik Vrell left.', []],
    ['They saw Zornik. Then zornik left. They saw Zornik.', []],
  ],
});
