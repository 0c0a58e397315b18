/**
 * Documents as tasks of Label Studio, each with what was found as a prediction to correct. Offsets count code points, as its
 * editor stores them.
 */
import { codePointsIn } from '../../model/offsets.ts';
import type { Span } from '../../model/span.ts';
import { speakerIds } from '../../model/speaker-ids.ts';
import { type Exported, speakerMentions, type WithText } from '../document.ts';
import { PARTS } from '../labels.ts';
import { RELATIONS } from './config.ts';

type Quote = Exported['quotes'][number];
type Result = Readonly<Record<string, unknown>>;

/** One task; `meta` and `path` go into its data, so that its columns show them. */
export function taskOf(document: WithText): object {
  const { id, path, date, meta = {}, text, quotes } = document;
  const mean = quotes.reduce((sum, { confidence }) => sum + confidence, 0) / quotes.length;
  return {
    data: { ...meta, id, path, ...(date !== undefined && { date }), text },
    predictions: [
      {
        model_version: 'sayso',
        ...(quotes.length > 0 && { score: Math.round(mean * 1000) / 1000 }),
        result: [...resultsOf(document)],
      },
    ],
  };
}

function* resultsOf(document: WithText): Generator<Result, void> {
  const region = regionsIn(document.text);
  for (const { id, type, mentions } of document.entities)
    for (const [i, mention] of mentions.entries()) {
      yield region.labelled(`${id}-${i + 1}`, type, mention);
      if (i > 0) yield relation(`${id}-${i + 1}`, `${id}-1`, RELATIONS.same);
    }
  const mentionOf = speakerMentions(document);
  for (const quote of document.quotes) {
    yield* quoteResults(quote, region);
    for (const speaker of speakerIds(quote)) {
      const at = mentionOf(speaker, quote.source ?? quote.content[0] ?? { start: 0, end: 0 });
      if (at) yield relation(`${quote.id}-1`, `${speaker}-${at.mention + 1}`, RELATIONS.speaker);
    }
  }
}

function* quoteResults(quote: Quote, region: ReturnType<typeof regionsIn>): Generator<Result, void> {
  const first = `${quote.id}-1`;
  for (const [i, span] of quote.content.entries()) {
    yield { ...region.labelled(`${quote.id}-${i + 1}`, PARTS.content, span), score: quote.confidence };
    if (i > 0) yield relation(`${quote.id}-${i}`, `${quote.id}-${i + 1}`, RELATIONS.piece);
  }
  const [start] = quote.content;
  for (const name of ['type', 'utterance'] as const) {
    const value = { ...(start && region.where(start)), choices: [quote[name] ?? 'actual'] };
    yield { id: first, from_name: name, to_name: 'text', type: 'choices', value };
  }
  for (const part of ['source', 'cue', 'addressee'] as const) {
    const span = quote[part];
    if (!span) continue;
    yield region.labelled(`${quote.id}-${part}`, PARTS[part], span);
    yield relation(first, `${quote.id}-${part}`, RELATIONS[part]);
  }
}

/** Makes regions, and says where spans are. */
function regionsIn(text: string) {
  const convert = codePointsIn(text);
  const where = ({ start, end }: Span): Result => ({
    start: convert(start),
    end: convert(end),
    text: text.slice(start, end),
  });
  const labelled = (id: string, label: string, span: Span): Result => {
    const value = { ...where(span), labels: [label] };
    return { id, from_name: 'label', to_name: 'text', type: 'labels', value };
  };
  return { where, labelled };
}

function relation(from: string, to: string, label: string): Result {
  return { type: 'relation', from_id: from, to_id: to, direction: 'right', labels: [label] };
}
