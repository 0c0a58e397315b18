import { describe, expect, test } from 'vitest';
import { Serves } from '../../../src/model/agreement.ts';
import { EMPTY_LEXICON } from '../../../src/model/lexicon.ts';
import { noteSpeaker } from '../../../src/stages/speakers/floor.ts';
import { placeOf, type SpeakerInput, speakerInputOf } from '../../../src/stages/speakers/input.ts';
import { SPEAKER_RULES } from '../../../src/stages/speakers/order.ts';
import { sourceKindOf } from '../../../src/stages/speakers/source-kind.ts';
import { standingAt } from '../../../src/stages/speakers/standing.ts';
import { quotedDoc } from '../../support/speaker-table.ts';

interface Asked {
  /** Bits of `Serves`: a woman, where nothing else is said. */
  readonly as?: number;
  /** The attribution that goes on. */
  readonly goesOn?: number;
}

/** Notes who says an attribution, as the stage does. */
function note(input: SpeakerInput, index: number): void {
  const attribution = input.doc.attributions[index];
  if (!attribution) return;
  const opinion =
    SPEAKER_RULES.map(({ judge }) => judge(input, attribution, index)).find((one) => one !== null) ?? null;
  const sourceKind = sourceKindOf(input, attribution, opinion);
  const { entities = [], margin = 0 } = opinion ?? {};
  input.speakers[index] = entities;
  noteSpeaker(input, index, { entities, rule: '', sourceKind, evidence: 'elsewhere', margin, confidence: null });
}

/** Who is meant by the pronoun that says the last content: "Ann Tolmer 0.5 before Mary Brenk", "nobody". */
function standing(source: string, { as = Serves.she, goesOn = -1 }: Asked): string {
  const doc = quotedDoc(source);
  const input = speakerInputOf(doc, EMPTY_LEXICON);
  const last = doc.attributions.length - 1;
  const attribution = doc.attributions[last];
  for (let index = 0; index < last; index++) note(input, index);
  const found = attribution && standingAt(input, { attribution, place: placeOf(attribution), as, goesOn });
  if (!found) return 'nobody';
  const { entity, margin, rival } = found;
  const name = doc.entities[entity]?.name ?? 'somebody';
  return `${name} ${Number(margin.toFixed(3))}${rival < 0 ? '' : ` before ${doc.entities[rival]?.name}`}`;
}

type Row = readonly [text: string, wanted: string, asked?: Asked];

/** Of each text who is meant, by which margin, and before whom. */
function standingTable(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    test.for(rows)('%s: %s', ([text, wanted, asked]) => {
      expect(standing(text, asked ?? {})).toBe(wanted);
    });
  });
}

const A = '{PERSON-a|Ann Tolmer}';
const B = '{PERSON-b|Mary Brenk}';
const ORWIN = '{PERSON-c|Orwin}';
const ROB = '{PERSON-d|Rob Varden}';
const SAID = '{content|“It is safe,”} {source|she} {cue|said}.';
const PERSONS = Serves.he | Serves.she;

standingTable('how far back, and in which place', [
  // 100 and 200 a sentence apart; 41.25, 59.5 beside 50.
  [`${A} ran. ${B} sat. ${SAID}`, 'Mary Brenk 0.5 before Ann Tolmer'],
  [`${A} ran. They saw ${B}. ${SAID}`, 'Ann Tolmer 0.175 before Mary Brenk'],
  [`${A} ran. They saw ${B}’s lamp. ${SAID}`, 'Mary Brenk 0.16 before Ann Tolmer'],
  [`${A} ran. It rained. It rained. It rained. ${SAID}`, 'Ann Tolmer 1'],
  [`${A} ran. It rained. It rained. It rained. It rained. ${SAID}`, 'nobody'],
  // The sentences of a quotation are none of the narrator's.
  [
    `${A} ran. {content|“It froze. It rained. It snowed. It was cold. It is over,”} {source|she} {cue|said}.`,
    'Ann Tolmer 1',
  ],
  // With "It" 80 others between, and 81.
  [`${A} ran past lamps${', lamps'.repeat(77)}. ${SAID}`, 'Ann Tolmer 1'],
  [`${A} ran past lamps${', lamps'.repeat(78)}. ${SAID}`, 'nobody'],
]);

standingTable('who speaks has the floor', [
  // 160 beside 200; with what goes on 400; who seems to speak 140.
  [`{source|${A}} {cue|said} {content|it rained}. ${B} sat. ${SAID}`, 'Mary Brenk 0.2 before Ann Tolmer'],
  [
    `{source|${A}} {cue|said} {content|it rained}. ${B} sat. ${SAID}`,
    'Ann Tolmer 0.5 before Mary Brenk',
    { goesOn: 0 },
  ],
  [
    `{source|${A}} {cue|said} {content|it rained}. ${B} sat. ${SAID}`,
    'Mary Brenk 0.2 before Ann Tolmer',
    { goesOn: 1 },
  ],
  [`${A} said so. ${B} sat. ${SAID}`, 'Mary Brenk 0.3 before Ann Tolmer'],
  // 320 beside 200 in the words of another, 110.
  [`{source|${A}} {cue|said} {content|“${B} sat here all day.”} ${SAID}`, 'Ann Tolmer 0.656 before Mary Brenk'],
  [`{source|${A} and ${B}} {cue|said} {content|it rained}. ${SAID}`, 'Mary Brenk 0 before Ann Tolmer'],
  // A description and a pronoun that were found to be hers: 25 + 72 beside 100.
  [
    `${A} ran. {source|The singer} {cue|said} {content|it rained}. ${B} sat. ${SAID}`,
    'Mary Brenk 0.03 before Ann Tolmer',
  ],
  [`${A} ran. {source|She} {cue|said} {content|it rained}. ${B} sat. ${SAID}`, 'Mary Brenk 0.03 before Ann Tolmer'],
  // Who has no name: 180 x 1.6 x 0.6 beside 100; a report is nobody.
  [`${A} ran. ${B} sat. {source|A member} {cue|said} {content|it rained}. ${SAID}`, 'somebody 0.421 before Mary Brenk'],
  [`${A} ran. ${B} sat. {source|A report} {cue|said} {content|it rained}. ${SAID}`, 'Mary Brenk 0.5 before Ann Tolmer'],
  [`${B} sat. {source|{ORG-c|LEK}} {cue|said} {content|it rained}. ${SAID}`, 'Mary Brenk 1'],
  // Whom a description means that goes on: he alone has spoken.
  [
    `{source|${ROB}} {cue|said} {content|it rained}. {source|The lawyer} {cue|added} {content|it froze}. {content|“It is safe,”} {source|he} {cue|said}.`,
    'Rob Varden 1',
    { as: Serves.he },
  ],
  // A source that is nothing but what belongs to somebody: 25 + 136 beside 50.
  [`${A} ran. ${B} sat. {source|${A}’s} {cue|said} {content|it rained}. ${SAID}`, 'Ann Tolmer 0.689 before Mary Brenk'],
  // "as president" is nobody, but a president who speaks is somebody.
  [`They came as president. ${SAID}`, 'nobody'],
  [`They met. {source|President} {cue|said} {content|it rained}. ${SAID}`, 'somebody 1'],
  [`The lamp (${B}/{ORG-c|Dravna Post}) burned.\n\n${SAID}`, 'nobody'],
]);

standingTable('who is asked answers', [
  // 165 x 1.6 beside 200; else 200 x 1.6 beside 165 x 1.4.
  ...['asked', 'asks', 'had asked', 'questioned'].map(
    (cue): Row => [
      `{source|${B}} {cue|${cue}} {addressee|${A}} {content|if it was safe}. ${SAID}`,
      'Ann Tolmer 0.242 before Mary Brenk',
    ],
  ),
  ...['whether it was', 'Why it was', '“Is it safe?”', '“It was cold. Is it safe? It was.”'].map(
    (words): Row => [
      `{source|${B}} {cue|asked} {addressee|${A}} {content|${words}}. ${SAID}`,
      'Ann Tolmer 0.242 before Mary Brenk',
    ],
  ),
  [`{content|“Is it safe?”} {source|${B}} {cue|asks} {addressee|${A}}. ${SAID}`, 'Ann Tolmer 0.242 before Mary Brenk'],
  [`{source|${B}} {cue|told} {addressee|${A}} {content|if it was safe}. ${SAID}`, 'Mary Brenk 0.278 before Ann Tolmer'],
  [`{source|${B}} {cue|told} {addressee|${A}} {content|“Is it safe?”} ${SAID}`, 'Mary Brenk 0.278 before Ann Tolmer'],
  [`{source|${B}} {cue|asked} {addressee|${A}} {content|“It is safe.”} ${SAID}`, 'Mary Brenk 0.278 before Ann Tolmer'],
  [`{source|${B}} {cue|asked} {addressee|${A}} {content|to know if}. ${SAID}`, 'Mary Brenk 0.278 before Ann Tolmer'],
  // Nobody is asked: she asks, and so speaks.
  [`{content|“Is it safe?”} {source|${B}} {cue|asks}. ${A} sat. ${SAID}`, 'Ann Tolmer 0.2 before Mary Brenk'],
]);

const told = (whom: string, source = 'she'): string =>
  `{content|“It rains,”} {source|${source}} {cue|told} {addressee|${whom}}.`;

standingTable('"she told him" asks for a man and a woman: who may be either counts little', [
  // 25 beside 50 x 0.05; "him" is Rob Varden.
  [`${A} ran. ${ORWIN} sat by. ${ROB} stood. ${told('him')}`, 'Ann Tolmer 0.9 before Orwin'],
  [`${ROB} ran. ${ORWIN} sat by. ${A} stood. ${told('her', 'he')}`, 'Rob Varden 0.9 before Orwin', { as: Serves.he }],
  ...['her', 'them', '{PERSON-d|Rob Varden}'].map(
    (whom): Row => [`${A} ran. ${ORWIN} sat by. ${told(whom)}`, 'Orwin 0.5 before Ann Tolmer'],
  ),
  [`${A} ran. ${ORWIN} sat by. ${SAID}`, 'Orwin 0.5 before Ann Tolmer'],
]);

standingTable('what the own words say', [
  // Whom they name does not say them; who comes before the pronoun in words that are not quoted can.
  [`${A} ran. ${B} sat. {content|“It rains for ${B} here,”} {source|she} {cue|said}.`, 'Ann Tolmer 1'],
  [
    `${A} ran. ${B} sat. {content|It rains for ${B} here}, {source|she} {cue|said}.`,
    'Mary Brenk 0.646 before Ann Tolmer',
  ],
  [`${A} ran. ${B} sat. {source|She} {cue|said} {content|that ${B} left}.`, 'Ann Tolmer 1'],
  [`${A} ran. ${B} sat. {source|She} {cue|said} {content|that she left}.`, 'Mary Brenk 0.5 before Ann Tolmer'],
  [`${A} ran. ${B} sat. {content|“It rains.”} ${B} left.`, 'Mary Brenk 0.5 before Ann Tolmer', { as: PERSONS }],
  [`${A} ran. {content|“It rains for ${A}.”}`, 'nobody', { as: PERSONS }],
  // "she" in them is seldom who says them.
  [
    `${A} ran. ${B} sat. {content|“She is here all day,”} {source|she} {cue|said}.`,
    'Mary Brenk 0.581 before Ann Tolmer',
  ],
  [`${A} ran. ${B} sat. {content|She is here all day}, {source|she} {cue|said}.`, 'Mary Brenk 0.749 before Ann Tolmer'],
  // A woman of whom they speak says none that are quoted.
  [`A woman ran. {content|“She is here all day,”} {source|she} {cue|said}.`, 'nobody'],
  [`A woman ran. {content|She is here all day}, {source|she} {cue|said}.`, 'somebody 1'],
  [`${A} ran. {content|“Then a woman sat here all day,”} {source|she} {cue|said}.`, 'Ann Tolmer 1'],
  [`${A} ran. {content|Then a woman sat here all day}, {source|she} {cue|said}.`, 'Ann Tolmer 0.406'],
]);

standingTable('within somebody’s words', [
  // Whose saying it stands in: 200 x 1.5 beside 100.
  [
    `${B} sat. {source|${A}} {cue|said} {content|it rained and that {source|she} {cue|hoped} {content|it froze}}.`,
    'Ann Tolmer 0.667 before Mary Brenk',
  ],
  // All sentences count there: 25 beside 300 / 16; after four more nobody is in sight.
  [
    `{source|${A}} {cue|said} {content|“It rains. ${B} left. It froze. It is so. Then {source|she} {cue|said} {content|it froze}.”}`,
    'Mary Brenk 0.25 before Ann Tolmer',
  ],
  [
    `{source|${A}} {cue|said} {content|“It rains. ${B} left. It froze. It is so. It rained. It snowed. Then {source|she} {cue|said} {content|it froze}.”}`,
    'nobody',
  ],
]);

standingTable('groups and things', [
  [
    `{ORG-a|LEK} met. {ORG-b|Lantern Guild} sat by. ${told('her', 'they')}`,
    'Lantern Guild 0.5 before LEK',
    { as: Serves.they | Serves.group },
  ],
  // 180 beside 200 x 0.5 x 0.6, though nobody knows their names.
  [
    `{ORG-a|LEK} met. Officials sat by. ${told('us', 'they')}`,
    'somebody 0.667 before LEK',
    { as: Serves.they | Serves.group },
  ],
  [`{ORG-a|LEK} met. Officials sat by. ${told('us', 'it')}`, 'LEK 1', { as: Serves.it }],
  // 180 x 0.6 beside 100.
  [`{ORG-a|LEK} met. A council sat by. ${told('us', 'it')}`, 'somebody 0.074 before LEK', { as: Serves.it }],
]);

standingTable('words without a source stand where the last sighting before them does', [
  [`${A} ran. ${B} sat. {content|“It rains.”}`, 'Mary Brenk 0.5 before Ann Tolmer', { as: PERSONS }],
  [`${A} ran.\n\n{content|“It rains.”} ${B} sat.`, 'Ann Tolmer 1', { as: PERSONS }],
  [`{content|“It rains.”} ${A} ran.`, 'nobody', { as: PERSONS }],
]);
