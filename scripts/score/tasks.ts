/** What can be scored, and its figures as lines to read. */
import type { Annotations, Scored } from '../../src/score/annotations.ts';
import { meanGap } from '../../src/score/calibration.ts';
import { NAME_CLASSES, scoreNames, withoutMisc } from '../../src/score/entities.ts';
import { QUOTE_TYPES, scoreQuotes } from '../../src/score/quotes.ts';
import { percent, percentages, type Rates } from '../../src/score/rates.ts';
import { conllMean, scoreCoref } from './coref.ts';
import { scoreSentences } from './sentences.ts';
import { isNoSaying } from './speech-cues.ts';

export type Task = 'quotes' | 'entities' | 'sentences' | 'coref';

/** Scores documents; the figures come as lines, shares in percent. */
type Scorer = (documents: readonly Scored[], speechOnly: boolean) => string[];

export const TASKS: Readonly<Record<Task, Scorer>> = { quotes, entities, sentences, coref };

export function isTask(name: string): name is Task {
  return Object.hasOwn(TASKS, name);
}

/** The tasks for which gold has answers. */
export function tasksIn(gold: readonly Annotations[]): Task[] {
  const entities = gold.flatMap((one) => one.entities ?? []);
  const has: Record<Task, boolean> = {
    quotes: gold.some((one) => one.quotes !== undefined),
    entities: entities.length > 0,
    sentences: gold.some((one) => one.sentences !== undefined),
    coref: entities.some(({ mentions }) => mentions.length > 1),
  };
  return Object.keys(TASKS).filter((task): task is Task => isTask(task) && has[task]);
}

function quotes(documents: readonly Scored[], speechOnly: boolean): string[] {
  const figures = scoreQuotes(documents, speechOnly ? isNoSaying : undefined);
  const { leftOut, same, close, byWord, whole, wholeByType, type, speaker, confidence } = figures;
  const gap = meanGap(confidence);
  const rows: [string, Rates][] = [
    ['content, same words', same],
    ['content, Jaccard >= 0.8', close],
    ['content, by word', byWord],
    ['whole', whole],
    ...QUOTE_TYPES.map((name): [string, Rates] => [`whole, ${name}`, wholeByType[name]]),
  ];
  return [
    ...table(leftOut > 0 ? `quotes (${leftOut} of the gold left out)` : 'quotes', rows),
    shareLine('type right, of those paired', type),
    ...(speaker.of > 0 ? [shareLine('speaker right, of those paired', speaker)] : []),
    ...(gap === null ? [] : [`confidence against the share right, mean gap: ${gap.toFixed(1)} points`]),
  ];
}

function entities(documents: readonly Scored[]): string[] {
  const figures = scoreNames(documents);
  return table('names, by exact span', [
    ['four classes', figures.all],
    ['PER, ORG, LOC', withoutMisc(figures)],
    ...NAME_CLASSES.map((name): [string, Rates] => [name, figures.byClass[name]]),
  ]);
}

function sentences(documents: readonly Scored[]): string[] {
  const { boundaries, whole, faultless } = scoreSentences(documents);
  return [
    ...table('sentences', [
      ['boundaries', boundaries],
      ['whole', whole],
    ]),
    shareLine('documents without a fault', faultless),
  ];
}

function coref(documents: readonly Scored[]): string[] {
  const figures = scoreCoref(documents);
  return [
    ...table('coreference of names and pronouns', [
      ['MUC', figures.muc],
      ['B3', figures.b3],
      ['CEAF-phi4', figures.ceaf],
    ]),
    `${label('mean')}${cell(conllMean(figures), 21)}`,
  ];
}

const LABEL = 26;

function table(title: string, rows: readonly [name: string, rates: Rates][]): string[] {
  const head = ['P', 'R', 'F1', 'found', 'gold'].map((name, i) => name.padStart(i < 3 ? 7 : 8)).join('');
  return [
    `${label(title)}${title.length < LABEL ? '' : `\n${label('')}`}${head}`,
    ...rows.map(([name, rates]) => {
      const shares = percentages(rates).map((share) => cell(share, 7));
      const sizes = [rates.found, rates.gold].map((size) => String(size).padStart(8));
      return `${label(name)}${[...shares, ...sizes].join('')}`;
    }),
  ];
}

function shareLine(name: string, { right, of }: { readonly right: number; readonly of: number }): string {
  return `${name}: ${right} of ${of} (${percent(right, of).toFixed(1)})`;
}

function label(name: string): string {
  return name.padEnd(LABEL);
}

function cell(share: number, width: number): string {
  return share.toFixed(1).padStart(width);
}
