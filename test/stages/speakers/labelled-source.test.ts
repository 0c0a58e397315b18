/** What becomes of turns and of quotations that are announced or signed: the whole way from the lines to the speaker. */
import { expect, test } from 'vitest';
import type { SaysoDocument } from '../../../src/model/schema.ts';
import { runPipeline } from '../../../src/pipeline.ts';
import { labelledSource } from '../../../src/stages/speakers/rules/labelled-source.ts';
import { CONTEXT } from '../../support/doc-of.ts';
import { speakerTable } from '../../support/speaker-table.ts';

speakerTable(labelledSource, {
  finds: [
    ['Q Did you?\n\n{source|MR. {PERSON-a|DOYLE}}{cue|:} {content|I did.}', 'DOYLE'],
    ['Q Did you?\n\n{source|{PERSON-a|Ann Lund} (mayor)}{cue|:} {content|I did.}', 'Ann Lund'],
    ['{content|“The dam is safe.”}\n— {source|{PERSON-a|Ann Lund}, mayor}', 'Ann Lund'],
  ],
  ignores: [
    '{source|{PERSON-a|Ann Lund}}{cue|:} {content|I did.}',
    '{source|{PERSON-a|Ann Lund}} {cue|said}: {content|I did.}',
  ],
});

function documentOf(text: string): SaysoDocument {
  return runPipeline({ id: 'text', path: 'text', bytes: new TextEncoder().encode(text) }, CONTEXT);
}

/** Of each quote: type, source, cue, speaker, kind of source, content. */
function rowsOf({ quotes, entities }: SaysoDocument): unknown[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return quotes.map(({ type, source, cue, speaker, sourceKind, text }) => [
    type,
    source?.text ?? null,
    cue?.text ?? null,
    speaker && names.get(speaker),
    sourceKind,
    text,
  ]);
}

function namesOf({ entities }: SaysoDocument): string[] {
  return entities.map(({ type, name, mentions }) => `${type}:${name}=${mentions.map(({ text }) => text).join('|')}`);
}

test('a label that shortens a name given before is the same person; a part is nobody and no name', () => {
  const doc = documentOf(
    'Press briefing by Jim Doyle\n\nMR. DOYLE: The bridge is safe.\n\nQ    Was anyone hurt?\n\nTHE COURT: Nobody was.',
  );
  expect(rowsOf(doc)).toEqual([
    ['indirect', 'MR. DOYLE', ':', 'Jim Doyle', 'name', 'The bridge is safe.'],
    ['indirect', 'Q', null, null, 'unnamed', 'Was anyone hurt?'],
    ['indirect', 'THE COURT', ':', null, 'unnamed', 'Nobody was.'],
  ]);
  expect(namesOf(doc)).toEqual(['PERSON:Jim Doyle=Jim Doyle|DOYLE']);
  expect(doc.layout).toBe('transcript');
});

test('initials mean who bears them, and are no name', () => {
  const doc = documentOf(
    'Interview with Lia Moor\n\nJH: Where were you born?\n\nLM: In the mill. It was cold.\n\nJH: And then?\n\nLM: I left.',
  );
  expect(rowsOf(doc)).toEqual([
    ['indirect', 'JH', ':', 'JH', 'name', 'Where were you born?'],
    ['indirect', 'LM', ':', 'Lia Moor', 'description', 'In the mill. It was cold.'],
    ['indirect', 'JH', ':', 'JH', 'name', 'And then?'],
    ['indirect', 'LM', ':', 'Lia Moor', 'description', 'I left.'],
  ]);
  expect(namesOf(doc)).toEqual(['PERSON:Lia Moor=Lia Moor|I', 'PERSON:JH=JH|JH']);
});

test('who answers is the one person above the first turn, who asks whom "by" names', () => {
  const doc = documentOf('SUSAN REED, a witness\n\nBY MS. LUND:\n\nQ. Were you at home?\n\nA. I was.');
  expect(rowsOf(doc)).toEqual([
    ['indirect', 'Q', null, 'LUND', 'description', 'Were you at home?'],
    ['indirect', 'A', null, 'SUSAN REED', 'description', 'I was.'],
  ]);
  const two = documentOf('Lia Moor and Tom Okello have written a book.\n\nQ: Are you proud?\n\nA: We are.');
  expect(rowsOf(two).map((row) => (row as unknown[])[3])).toEqual([null, null]);
});

test('names in labels are persons, whatever they look like, but bodies with a name of several words', () => {
  const doc = documentOf(
    'Nordvik Post: Why do you stay?\n\nTolmer: I was born here.\n\nNordvik Post: Are you proud?\n\nTolmer: Yes.',
  );
  expect(namesOf(doc)).toEqual(['ORG:Nordvik Post=Nordvik Post|Nordvik Post', 'PERSON:Tolmer=Tolmer|I|Tolmer']);
});

test('"he" in a turn is not who speaks it, and "I" is', () => {
  const doc = documentOf('MR. DOYLE: He left, and I stayed.\n\nMS. LUND: Did you?\n\nMR. DOYLE: I did.');
  expect(namesOf(doc)).toEqual(['PERSON:DOYLE=DOYLE|I|DOYLE|I', 'PERSON:LUND=LUND']);
});

test('what others are said to have said stands within the turn', () => {
  const doc = documentOf('MS. LUND: Did you call?\n\nMR. DOYLE: The mayor told me that the dam was safe.');
  expect(rowsOf(doc)).toEqual([
    ['indirect', 'MS. LUND', ':', 'LUND', 'name', 'Did you call?'],
    ['indirect', 'MR. DOYLE', ':', 'DOYLE', 'name', 'The mayor told me that the dam was safe.'],
    ['indirect', 'The mayor', 'told', null, 'unnamed', 'that the dam was safe'],
  ]);
  expect(doc.quotes.map(({ parent }) => parent)).toEqual([null, null, 'q2']);
});

test('a time in the label is no number', () => {
  const doc = documentOf('Mr TOLMER (Nordvik) (10.15): I object.\n\nMs LUND: You would.');
  expect(doc.entities.filter(({ value }) => value !== undefined).map(({ type, value }) => [type, value])).toEqual([
    ['TIME', 'T10:15'],
  ]);
});

test('reactions are direct, and make a list', () => {
  const doc = documentOf('What they said:\n\n• Ann Lund, mayor: “The dam is safe.”\n• Jo Roe, engineer: “It is not.”');
  expect(rowsOf(doc)).toEqual([
    ['direct', 'Ann Lund, mayor', ':', 'Ann Lund', 'name', 'The dam is safe.'],
    ['direct', 'Jo Roe, engineer', ':', 'Jo Roe', 'name', 'It is not.'],
  ]);
  expect(doc.layout).toBe('list');
});

test('an announced statement is whose the sentence says, a signed one whose the signature says', () => {
  const doc = documentOf(
    'On Monday, Leader Hana Moss released the following statement:\n\nThe bill is dead. We mourn it.\n\n###\n\n“Water remembers.” – Oda Brenk, poet',
  );
  expect(rowsOf(doc)).toEqual([
    ['indirect', 'Leader Hana Moss', ':', 'Hana Moss', 'name', 'The bill is dead. We mourn it.'],
    ['direct', 'Oda Brenk, poet', null, 'Oda Brenk', 'name', 'Water remembers.'],
  ]);
  expect(doc.layout).toBe('article');
});
