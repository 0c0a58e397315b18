import type { Range } from '../../src/model/phrases.ts';
import type { Rule } from '../../src/model/rule.ts';
import { NO_SCENE } from '../../src/model/scene.ts';
import type { Candidate } from '../../src/stages/quotes/candidate.ts';
import type { Cue } from '../../src/stages/quotes/cue.ts';
import { quotes } from '../../src/stages/quotes/index.ts';
import { type QuoteInput, quoteInputOf } from '../../src/stages/quotes/input.ts';
import { knowledgeFor } from '../../src/stages/quotes/knowledge.ts';
import { nestedInput } from '../../src/stages/quotes/nested.ts';
import { CONTEXT, phrasedDoc } from './doc-of.ts';
import { phrasedWith } from './tags-given.ts';

/** What the rules of quotes read of a text whose words may bear their tags. */
export function quoteInputWith(source: string): QuoteInput {
  return quoteInputOf(
    { ...phrasedWith(source), stage: 'resolved', names: [], entities: [], scene: NO_SCENE },
    knowledgeFor({ ...CONTEXT, attributions: 'all' }),
  );
}

/** The words of a range as they stand in the text. */
export function textOf({ text, tokens }: QuoteInput, { first, end }: Range): string {
  return text.slice(tokens[first]?.start ?? text.length, tokens[end - 1]?.end ?? text.length);
}

/**
 * All cues of a text with what stands around them: "told [heard-np] “no lies” | subject Larkin | to reporters | left …",
 * where the words in brackets are the frame, and what follows them all that stands after the place where content may begin.
 */
export function cuesIn(source: string): string[] {
  const input = quoteInputWith(source);
  return input.cues.map((cue) => rowOf(input, cue));
}

/** The same for cues within quotations. */
export function nestedCuesIn(source: string): string[] {
  const input = nestedInput(quoteInputWith(source));
  return input.cues.map((cue) => rowOf(input, cue));
}

function rowOf(input: QuoteInput, { verb, complement, subject, left, leftQuoted }: Cue): string {
  const { frame, start, cueEnd, addressee } = complement;
  const cue = textOf(input, { first: verb.first, end: Math.max(verb.end, cueEnd) });
  const rest = textOf(input, { first: start, end: input.tokens.length });
  return [
    `${cue} [${frame}] ${rest}`,
    ...(subject ? [`${subject.kind} ${textOf(input, subject)}`] : []),
    ...(addressee ? [`to ${textOf(input, addressee)}`] : []),
    ...(left ? [`${leftQuoted ? 'quoted' : 'left'} ${textOf(input, left)}`] : []),
  ].join(' | ');
}

/** Attributions in words: "direct “We win,” … “again.” | cue said | source he | to them | in 0". */
export function attributionRows(text: string): string[] {
  const words = (span: { start: number; end: number }): string => text.slice(span.start, span.end);
  const { attributions } = quotes(
    { ...phrasedDoc(text), stage: 'resolved', names: [], entities: [], scene: NO_SCENE },
    CONTEXT,
  );
  return attributions.map(({ type, content, cue, source, addressee, parent }) =>
    [
      `${type} ${content.map(words).join(' … ')}`,
      ...(cue ? [`cue ${words(cue)}`] : []),
      ...(source ? [`source ${words(source)}`] : []),
      ...(addressee ? [`to ${words(addressee)}`] : []),
      ...(parent === null ? [] : [`in ${parent}`]),
    ].join(' | '),
  );
}

/**
 * All that a rule proposes in a text, with its frame and what of it is out of the common: "“We win,” … “again.” | cue said |
 * source he | as before | ends as interrupted | declared 0.8 | source elsewhere".
 */
export function proposalsOf(rule: Rule<QuoteInput, Candidate>): (source: string) => string[] {
  return (source) => {
    const input = quoteInputWith(source);
    return [...rule.find(input)].map((found) =>
      [
        found.content.map((range) => textOf(input, range)).join(' … '),
        `cue ${textOf(input, found.cue)}`,
        ...(found.source ? [`source ${textOf(input, found.source)}`] : []),
        ...(found.addressee ? [`to ${textOf(input, found.addressee)}`] : []),
        `as ${found.frame}`,
        ...(found.endFrame ? [`ends as ${found.endFrame}`] : []),
        ...(found.prior ? [`declared ${found.prior.rate}`] : []),
        ...(found.sourceElsewhere ? ['source elsewhere'] : []),
      ].join(' | '),
    );
  };
}
