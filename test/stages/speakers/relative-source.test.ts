import { relativeSource } from '../../../src/stages/speakers/rules/relative-source.ts';
import { speakerTable } from '../../support/speaker-table.ts';

const WHO = '{source|who} {cue|said} {content|that it rains}';
const WHICH = '{source|which} {cue|said} {content|that it rains}';

speakerTable(relativeSource, {
  finds: [
    [`{PERSON-a|Robert Tolmer}, ${WHO}, left.`, 'Robert Tolmer'],
    [`The {ORG-a|Lantern Guild} ({ORG-a|LG}), ${WHICH}, met.`, 'Lantern Guild'],
    [`We saw {PERSON-a|Robert Tolmer} ${WHO}.`, 'Robert Tolmer'],
    // Over a description, a place, an age.
    [`They met {PERSON-a|Robert Tolmer}, the mayor of {GPE-b|Ostrava}, ${WHO}.`, 'Robert Tolmer'],
    [`They met {PERSON-a|Robert Tolmer}, the head of the {ORG-b|Lantern Guild}, ${WHO}.`, 'Robert Tolmer'],
    [`They met {PERSON-a|Robert Tolmer}, from {GPE-b|Ostrava}, ${WHO}.`, 'Robert Tolmer'],
    [`They met {PERSON-a|Robert Tolmer}, 29, from {GPE-b|Ostrava}, ${WHO}.`, 'Robert Tolmer'],
    [`“Go,” said {PERSON-a|Robert Tolmer}, a clerk, ${WHO}.`, 'Robert Tolmer'],
    [
      `They met {PERSON-a|Robert Tolmer}, publisher of the local paper, The {ORG-b|Valley Star}, ${WHO}.`,
      'Robert Tolmer',
    ],
    [`{PERSON-a|Robert Tolmer}, author of a book on {PERSON-b|Saint Elmo}, ${WHO}, left.`, 'Robert Tolmer'],
    [`The plan of the {ORG-a|Coastal Bank}, based in {GPE-b|Ostrava}, ${WHICH}, failed.`, 'Coastal Bank'],
    [`They met Rep. {PERSON-a|Robert Tolmer} (R-Varna), an early critic, ${WHO}.`, 'Robert Tolmer'],
    [`They met {PERSON-a|Robert Tolmer}, a critic who left but ${WHO}.`, 'Robert Tolmer'],
    ['They met {PERSON-a|Robert Tolmer}, {source|whose book} {cue|says} {content|that it rains}.', 'Robert Tolmer'],
    [`It was {PERSON-a|Robert Tolmer}, not {PERSON-b|Oda Brenk}, ${WHO}.`, 'Robert Tolmer'],
    [`It was written for The {ORG-b|Valley Star} by {PERSON-a|Robert Tolmer}, ${WHO}.`, 'Robert Tolmer'],
    [`{PERSON-a|Robert Tolmer} of {GPE-b|Ostrava}, ${WHO}, left.`, 'Robert Tolmer'],
    [`{PERSON-b|Oda Brenk} was joined by {PERSON-a|Robert Tolmer}, ${WHO}.`, 'Robert Tolmer'],
    // Twins: the last name is the one.
    [`They met the mayor’s sister, {PERSON-a|Ina Tolmer}, ${WHO}.`, 'Ina Tolmer'],
    [`They met {PERSON-b|Oda Brenk}, the mayor’s sister, {PERSON-a|Ina Tolmer}, ${WHO}.`, 'Ina Tolmer'],
    [`A letter to {PERSON-a|Oda Brenk}, ${WHO}, was lost.`, 'Oda Brenk'],
    [`The talks were held in {GPE-a|Ostrava}, ${WHICH}.`, 'Ostrava'],
    [`The envoy met officials from {GPE-a|Varnia}, ${WHICH}.`, 'Varnia'],
    ['They work for the {ORG-a|Coastal Bank} {source|that} {cue|said} {content|it rains}.', 'Coastal Bank'],
    [`They met {NORP-a|Varnians}, ${WHO}.`, 'Varnians'],
  ],
  ignores: [
    'They met {PERSON-a|Robert Tolmer}, {source|whose wife} {cue|says} {content|that it rains}.',
    `There are people ${WHO}.`,
    `{PERSON-a|Robert Tolmer} knows a man ${WHO}.`,
    `{PERSON-a|Robert Tolmer} was one of the men ${WHO}.`,
    `They met the mayor of {GPE-a|Ostrava}, ${WHO}.`,
    `They met residents of {GPE-a|Ostrava} ${WHO}.`,
    `They met a lawyer for {PERSON-a|Robert Tolmer}, ${WHO}.`,
    `They met {NORP-a|Varnians} ${WHO}.`,
    `They joined the museum in {GPE-a|Ostrava}, ${WHICH}.`,
    `They met {PERSON-a|Robert Tolmer}, ${WHICH}.`,
    `They met {PERSON-a|Robert Tolmer} and a clerk, ${WHO}.`,
    `After they met {PERSON-a|Robert Tolmer}, voters ${WHO} left.`,
  ],
});
