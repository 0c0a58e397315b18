/**
 * What becomes of names when all rules speak: for each rule a text that would be read otherwise without it, so that
 * none can be taken out of the order unseen.
 */
import { expect, test } from 'vitest';
import { entities } from '../../../src/stages/entities/index.ts';
import { ARTICLE, EVIDENCE, FILTERS, NUMBERS } from '../../../src/stages/entities/order.ts';
import { CONTEXT, phrasedDoc } from '../../support/doc-of.ts';
import { marked } from '../../support/marked.ts';
import { expectFound } from '../../support/traced.ts';

/** All names, dates and numbers are marked. */
const DECIDED_BY: Readonly<Record<string, string>> = {
  'gazetteer/known-name': 'The {NORP|Norwegian}-backed plan failed.',
  'gazetteer/first-name': 'They praised {PERSON|Zornik} and {PERSON|Ingrid Halvik} at noon.',
  'shape/company-ending': 'He left {ORG|Vrell Inc} in spring.',
  'shape/city-and-word': 'They saw {ORG|Seattle Otters} win.',
  'shape/organisation-word': 'The {ORG|Bank of Dravna} closed.',
  'shape/kind-of-people': 'Many {NORP|Polish Americans} came.',
  'shape/place-word': 'Boats crossed the {LOC|Dravna River} at dawn.',
  'shape/event-or-law-word': 'He fought in the {EVENT|Zornik War} as a boy.',
  'shape/acronym': 'A spokesman for {ORG|VRL} declined to comment.',
  'shape/camel-case': 'It was found in {ORG|LampWatch} at noon.',
  'shape/ampersand': 'The firm of {ORG|Dravna & Halvik} was sold.',
  'shape/quoted-title': 'The band played the song “{WORK_OF_ART|Sleepless}” twice.',
  'shape/person-shape': 'They met {PERSON|Zornik Vrell} at noon.',
  'context/title-before': 'Later Mrs. {PERSON|Halvik} left.',
  'context/role-beside': 'They heard from spokesman {PERSON|Zornik} at noon.',
  'context/born-as': 'They met Vrell, née {PERSON|Halvik}, there.',
  'context/age-after': 'The winner was {PERSON|Halvik}, {CARDINAL|19}.',
  'context/human-verb': 'It was over, said {PERSON|Zornik}.',
  'context/preposition': 'A bus crashed near {GPE|Zornik} at noon.',
  'context/constituency': 'The Member for {GPE|Bradley South} spoke.',
  'context/place-pair': 'Floods hit {GPE|Harkin Vrell}, {GPE|Ohio}.',
  'context/place-noun': 'The city of {GPE|Zornik} was dark.',
  'context/plural-head': 'They crossed Lakes {LOC|Zornik} and {LOC|Vrell} by boat.',
  'context/possession': 'They met the {PERSON|Vrell} family at home.',
  'context/group-noun': 'The militant group {ORG|Zornik} denied it.',
  'context/determiner': 'It was the {ORG|Vrell} that denied it.',
  'context/dateline': '{GPE|Nordvik}, {DATE|May 4} — The mayor resigned.',
  'context/score': '{ORG|Zornik} {CARDINAL|3} {ORG|Vrell} {CARDINAL|2}',
  'context/line-up': 'Booked: {PERSON|Zornik} {CARDINAL|12}, {PERSON|Vrell} {CARDINAL|44}.',
  'context/software': 'The flaw is in {ORG|Zornik}, a server used by others.',
  'context/prior': 'All of {ORG|Dravna} was wet. The rest of {ORG|Dravna} was dark.',
  'article/part-of-person': '{PERSON|Ingrid Halvik} left. The boat of {PERSON|Halvik} was gone.',
  'article/family': '{PERSON|Ingrid Halvik} left. The boat of the {PERSON|Halviks} was gone.',
  'article/part-of-place': 'They swam in {LOC|Lake Vrell}. The water of {LOC|Vrell} was cold.',
  'article/acronym': 'It was the {LAW|Coastal Waters Act} ({LAW|CWA}) that failed.',
  'article/short-form': 'He left {ORG|Vrell Inc} in spring. The board of {ORG|Vrell} was angry.',
  'article/coordination': 'They flew to {GPE|Norway} and {GPE|Zornik} at noon.',
  'article/repeated': 'Rain fell on {ORG|Vrell} and then {ORG|Vrell} was dark.',
  'drop-weak': 'They were called Protected Persons there.',
  'date/iso': 'It opened on {DATE|1996-08-30} at noon.',
  'date/month': 'It opened on {DATE|May 4, 2013} by chance.',
  'time/clock': 'He left at {TIME|8 p.m.} by boat.',
  'number/money': 'It cost {MONEY|5 million dollars} to build.',
  'number/percent': 'It fell {PERCENT|3.5%} by noon.',
  'number/quantity': 'It lies {QUANTITY|65 km} from the sea.',
  'time/period': 'They waited {TIME|three hours} at the port.',
  'date/period': 'He served for {DATE|15 years} in the north.',
  'date/relative': 'It closed {DATE|last year} for good.',
  'date/weekday': 'Nobody came on {DATE|Monday}.',
  'date/year': 'It closed in {DATE|2009} for good.',
  'number/ordinal': 'He was the {ORDINAL|first} to leave.',
  'number/cardinal': 'They sold {CARDINAL|twelve} lamps.',
};

test('every rule of the order has its text', () => {
  const ids = [...EVIDENCE, ...ARTICLE, ...FILTERS, ...NUMBERS].map(({ id }) => id);
  expect(Object.keys(DECIDED_BY).sort()).toEqual(ids.sort());
});

test.for(Object.entries(DECIDED_BY))('%s decides: %s', ([rule, source]) => {
  const { text, spans } = marked(source);
  const doc = phrasedDoc(text);
  const show = ({ start, type }: { start: number; type: string }, end: number): string =>
    `${String(start).padStart(3)} ${text.slice(start, end)} ${type}`;
  const wanted = Object.entries(spans).flatMap(([type, list]) =>
    list.map(({ start, end }) => show({ start, type }, end)),
  );
  const found = entities(doc, CONTEXT).names.map((name) => show(name, name.end));
  expectFound(found, wanted.sort(), { text, rule, tracedBy: (trace) => entities(doc, { ...CONTEXT, trace }) });
});
