/** The answers of `sayso explain` for reading: a place on one screen, a file as a list of its quotes. */
import type { Place } from '../explain/place.ts';
import type { Answer, Dropped, ExplainedCounts, ExplainedSpeaker } from '../explain/schema.ts';
import { oneLine } from '../model/plain-text.ts';
import type { Style } from './colour.ts';
import { counted } from './counted.ts';
import { cut } from './cut.ts';
import { escapeLine } from './escape.ts';

/** What is shown. */
interface Shown {
  /** The place as it was named. */
  readonly at: string;
  /** Its file. */
  readonly file: string;
  readonly kind: Place['kind'];
  readonly answers: readonly Answer[];
  readonly nearest: Answer | undefined;
}

/** A line in its parts: what stands before it, and how it is dressed. */
type Line = readonly [label: string, text: string];

/** Rows of one list that a screen has room for. */
const MOST = { dropped: 4, pieces: 6, candidates: 4, others: 8 } as const;

/** What there is to say; `columns` is the width of the terminal, undefined where there is none and nothing is cut. */
export function explainView(shown: Shown, style: Style, columns: number | undefined): string {
  const width = columns === undefined ? Infinity : Math.max(columns, 40);
  const { at, answers, nearest, kind } = shown;
  if (answers.length === 0 && kind !== 'file')
    return `${cut(`${escapeLine(at)}: nothing here${nearest ? `; nearest: ${titleOf(nearest)}` : ''}`, width)}\n`;
  const quotes = answers.filter((answer) => answer.kind === 'quote');
  const isList = kind === 'file' || (kind === 'line' && quotes.length > 1);
  const lines = isList ? listLines(shown) : placeLines(shown);
  return lines.map(([label, text]) => `${dressed(label, text, width, style)}\n`).join('');
}

function dressed(label: string, text: string, width: number, style: Style): string {
  const safe = escapeLine(text);
  if (label === '') return style.heading(cut(safe, width));
  const head = `  ${label.padEnd(LABEL)} `;
  return `${style.faint(head)}${cut(safe, width - head.length)}`;
}

const LABEL = 10;

/** The quotes with their rules, and how much else there is. */
function listLines({ at, answers }: Shown): Line[] {
  const of = (kind: Answer['kind']): Answer[] => answers.filter((answer) => answer.kind === kind);
  const [quotes, claims, mentions, dropped] = [of('quote'), of('claim'), of('mention'), of('dropped')];
  const sums = [
    counted(quotes.length, 'quote'),
    counted(claims.length, 'claim'),
    counted(mentions.length, 'mention'),
    `${counted(dropped.length, 'candidate')} dropped`,
  ];
  const hint = quotes.length > 0 ? '; name a line and a column for more' : '';
  return [['', `${at}: ${sums.join(', ')}${hint}`], ...quotes.map(rowOf)];
}

function rowOf({ line, column, quote, speaker, text }: Answer): Line {
  const who = speaker?.name ?? `nobody (${speaker?.rule})`;
  return [`${line}:${column}`, `${quote?.id} ${quote?.rule} ${quote?.confidence}  ${who}  ${oneLine(text)}`];
}

/** What stands at a place: the innermost quote, the first claim and the first mention in full, of others a line. */
function placeLines({ at, file, answers }: Shown): Line[] {
  const full = new Set<Answer>();
  for (const kind of ['quote', 'claim', 'mention'] as const) {
    const first = answers.find((answer) => answer.kind === kind);
    if (first) full.add(first);
  }
  const lost = answers.filter(({ kind }) => kind === 'dropped');
  const others = answers.filter((answer) => !full.has(answer) && answer.kind !== 'dropped');
  const lines = [...full].flatMap((answer) => fullLines(answer, file));
  if (full.size === 0) lines.push(['', `${at}: nothing stands here`]);
  lines.push(
    ...lostLines(
      lost.flatMap(({ dropped }) => dropped),
      full.size > 0 ? 'dropped' : 'was',
    ),
  );
  lines.push(...limited(others, MOST.others, (answer) => ['also', titleOf(answer)]));
  return lines;
}

/** "quote q2 at 3:14: “We win”". */
function titleOf(answer: Answer): string {
  return `${nameOf(answer)} at ${answer.line}:${answer.column}: ${oneLine(answer.text)}`;
}

function nameOf({ kind, quote, claim, mention }: Answer): string {
  if (mention) return `${mention.kind} of ${mention.name} (${mention.entity})`;
  return `${kind} ${quote?.id ?? claim?.id ?? ''}`.trim();
}

function fullLines(answer: Answer, file: string): Line[] {
  const head: Line = ['', `${file}:${answer.line}:${answer.column}: ${nameOf(answer)}, by ${answer.rule}`];
  if (answer.kind === 'quote') return [head, ...quoteLines(answer)];
  return [head, ...(answer.kind === 'claim' ? claimLines(answer) : mentionLines(answer))];
}

function quoteLines({ pieces, dropped, speaker, counts, quote }: Answer): Line[] {
  const lines = limited(pieces, MOST.pieces, ({ role, text }): Line => [role, oneLine(text)]);
  const figure = (label: string, name: ExplainedCounts['figure']): Line[] =>
    counts.filter((one) => one.figure === name).map((one) => [label, countsText(one)]);
  const confidence = figure('confidence', 'confidence');
  lines.push(...(confidence.length > 0 ? confidence : [['confidence', `${quote?.confidence}`] as const]));
  lines.push(...figure('rate', 'rate'), ...lostLines(dropped, 'lost'));
  if (speaker) lines.push(...speakerLines(speaker), ...figure(' ', 'speakerConfidence'));
  return lines;
}

/** "0.94: 2951 of 3145 right (direct/cue-after at rates of 0.9 to 1); 0.94 expected, as 8 cases". */
function countsText({ value, of, right, seen, expected, weight }: ExplainedCounts): string {
  const cases = seen === 0 ? 'never counted' : `${right} of ${seen} right`;
  return `${value.toFixed(2)}: ${cases} (${of}); ${expected.toFixed(2)} expected, as ${weight} cases`;
}

function lostLines(dropped: readonly Dropped[], label: string): Line[] {
  return limited(dropped, MOST.dropped, (one) => [label, lostText(one)]);
}

function lostText({ candidate, refiner, rate, threshold, measure, lostTo, reason }: Dropped): string {
  const weighed =
    rate === null || threshold === null
      ? (reason ?? '')
      : `${measure ?? 'rate'} ${rate.toFixed(2)}, needed ${threshold.toFixed(2)}${lostTo === null ? '' : ` (${lostTo})`}`;
  const how = [candidate.rule, refiner, weighed].filter((part) => part).join(', ');
  return `${how}: ${oneLine(candidate.text)}`;
}

function speakerLines({ entity, name, rule, decidedBy, reason, candidates }: ExplainedSpeaker): Line[] {
  const who = name === null ? `nobody (${rule}): ${reason ?? ''}` : `${name} (${entity})`;
  const by = decidedBy === null ? '' : `, by ${decidedBy}`;
  const weighed = candidates.filter(({ score }) => score !== null);
  const shown = limited(weighed, MOST.candidates, ({ score, name: one, why }) => [
    ' ',
    `${score?.toFixed(2)} ${one}: ${why}`,
  ]);
  const others = candidates.filter(({ score, chosen }) => score === null && !chosen);
  const reasons = [...new Set(others.map(({ why }) => why))];
  const why = reasons.map((one): Line => {
    const names = others.filter((other) => other.why === one).map((other) => other.name);
    return [' ', `${one}: ${names.join(', ')}`];
  });
  return [['speaker', `${who}${by}`], ...shown, ...why];
}

function claimLines({ claim, pieces, text, counts }: Answer): Line[] {
  if (!claim) return [];
  const lines: Line[] = [['statement', text]];
  const spans = pieces.filter(({ role }) => role === 'content');
  lines.push(...limited(spans, MOST.pieces, (piece) => ['made of', oneLine(piece.text)]));
  const replaced = pieces.filter(({ role }) => role === 'resolved');
  for (const [i, { text: by, entity }] of claim.resolved.entries())
    lines.push(['for', `“${replaced[i]?.text ?? ''}” stands ${by} (${entity})`]);
  for (const one of claim.inserted) lines.push(['put in', `${one.text} (${one.why})`]);
  const labels = [
    claim.polarity,
    claim.modality,
    `stance ${claim.stance}`,
    claim.hedged ? 'hedged' : '',
    claim.complete ? '' : 'incomplete',
  ];
  lines.push(['labels', labels.filter((label) => label !== '').join(', ')]);
  lines.push(...counts.map((one): Line => ['confidence', countsText(one)]));
  return lines;
}

function mentionLines({ steps }: Answer): Line[] {
  return limited(steps, MOST.others, ({ stage, action, rule, reason }) => [
    stage,
    `${action} by ${rule}${reason === null ? '' : `: ${reason}`}`,
  ]);
}

/** The first rows of a list, and how many are left out. */
function limited<Item>(items: readonly Item[], most: number, lineOf: (item: Item) => Line): Line[] {
  const lines = items.slice(0, most).map(lineOf);
  const more = items.length - most;
  if (more > 0) lines.push([' ', `and ${more} more (--format json has them)`]);
  return lines;
}
