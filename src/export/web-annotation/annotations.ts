/**
 * Documents as annotations of the Web Annotation Data Model (W3C Recommendation of 2017): one for each quote, for its
 * source, cue and addressee, and for each mention. Positions count code points, as the model asks for.
 */
import { codePointsIn } from '../../model/offsets.ts';
import type { Span } from '../../model/span.ts';
import { speakerIds } from '../../model/speaker-ids.ts';
import type { Exported, WithText } from '../document.ts';
import { documentIri, entityIri, textIri } from './iri.ts';

/** An annotation as JSON-LD, in the context of the model. */
export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: string;
  readonly body: readonly object[];
  readonly target: readonly object[];
}

type Quote = Exported['quotes'][number];
type Entity = Exported['entities'][number];

/** Code units of context on either side of a quoted text, which find it again where the text has changed. */
const CONTEXT = 32;

/** The annotations of one document: quotes with their parts, then mentions. */
export function* annotationsOf(document: WithText, base: string): Generator<Annotation, void> {
  const iri = documentIri(document, base);
  const targetOf = targetsIn(document, base);
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]));
  for (const quote of document.quotes) {
    const id = `${iri}#${quote.id}`;
    const speakers = speakerIds(quote).flatMap((one) => entities.get(one) ?? []);
    const body = [...quoteTags(quote), ...speakers.map((speaker) => identified(speaker, base))];
    yield { id, type: 'Annotation', motivation: 'describing', body, target: quote.content.map(targetOf) };
    for (const part of ['source', 'cue', 'addressee'] as const) {
      const span = quote[part];
      if (!span) continue;
      const linked = { type: 'SpecificResource', purpose: 'linking', source: id };
      const own = { id: `${id}-${part}`, type: 'Annotation', motivation: 'linking' } as const;
      yield { ...own, body: [tag('tagging', part), linked], target: [targetOf(span)] };
    }
  }
  for (const entity of document.entities) {
    const body = [tag('classifying', entity.type), identified(entity, base)];
    for (const [i, mention] of entity.mentions.entries()) {
      const id = `${iri}#${entity.id}-${i + 1}`;
      yield { id, type: 'Annotation', motivation: 'identifying', body, target: [targetOf(mention)] };
    }
  }
}

function quoteTags({ type, utterance = 'actual', boilerplate }: Quote): object[] {
  return [
    tag('classifying', `${type} quote`),
    ...(utterance === 'actual' ? [] : [tag('classifying', `${utterance} utterance`)]),
    ...(boilerplate ? [tag('tagging', 'boilerplate')] : []),
  ];
}

function tag(purpose: string, value: string): object {
  return { type: 'TextualBody', purpose, value, format: 'text/plain' };
}

/** Kinds of things that the context of the model has a word for. */
const KINDS: Readonly<Partial<Record<Entity['type'], string>>> = { PERSON: 'Person', ORG: 'Organization' };

function identified({ key, type, name }: Entity, base: string): object {
  const kind = KINDS[type];
  const source = { id: entityIri(key, base), ...(kind !== undefined && { type: kind }), label: name };
  return { type: 'SpecificResource', purpose: 'identifying', source };
}

function targetsIn(document: WithText, base: string): (span: Span) => object {
  const { text, path } = document;
  const source = { id: textIri(document, base), type: 'Text', label: path };
  const convert = codePointsIn(text);
  return ({ start, end }) => ({
    type: 'SpecificResource',
    source,
    selector: [
      { type: 'TextPositionSelector', start: convert(start), end: convert(end) },
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\udc00-\udfff]/u, ''),
        suffix: text.slice(end, end + CONTEXT).replace(/[\ud800-\udbff]$/u, ''),
      },
    ],
  });
}
