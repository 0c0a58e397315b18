import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { lexiconSchema } from '../../src/model/lexicon.ts';
import { ROOT } from './root.ts';

const FOLDER = join(ROOT, 'fixtures', 'claims');
const NEWS = join(ROOT, 'fixtures', 'news');

const polarity = z.enum(['affirmative', 'negative']);
const modality = z.enum(['asserted', 'possible', 'future', 'obligation', 'conditional', 'question']);
const stance = z.enum([
  'states',
  'reports',
  'claims',
  'admits',
  'denies',
  'accuses',
  'criticizes',
  'praises',
  'warns',
  'promises',
  'predicts',
  'hopes',
  'demands',
  'asks',
  'orders',
]);

const claim = z.strictObject({
  statement: z.string().min(1),
  altStatements: z.array(z.string().min(1)).min(1).optional(),
  polarity,
  altPolarity: z.array(polarity).min(1).optional(),
  modality,
  altModality: z.array(modality).min(1).optional(),
  stance,
  altStance: z.array(stance).min(1).optional(),
  hedged: z.boolean(),
  altHedged: z.array(z.boolean()).min(1).optional(),
  complete: z.boolean(),
});

const quote = z
  .strictObject({
    quote: z.string().min(1),
    start: z.int().min(0),
    claims: z.array(claim),
    altReadings: z.array(z.array(claim)).min(1).optional(),
    why: z.string().min(1).optional(),
  })
  .refine(({ claims, why }) => claims.length > 0 || why !== undefined, { error: 'no claims, and no why' });

const file = z.strictObject({ quotes: z.array(quote).min(1) });

/** A claim as a reader makes it; what is listed as `alt…` is as right. */
export type LabelledClaim = z.infer<typeof claim>;

/** A quote with its claims. `start` is where its content begins (UTF-16); `altReadings` are whole lists of claims as right. */
export type LabelledQuote = z.infer<typeof quote>;

/** An article of `fixtures/news` with the labels of `fixtures/claims`. */
export interface LabelledArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly LabelledQuote[];
}

/** The labels of a file's text. Throws an error of one line that names the file and what is wrong with it. */
export function labelsIn(name: string, source: string): readonly LabelledQuote[] {
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch {
    throw new Error(`${name}: no JSON`);
  }
  const { data: labels, error } = file.safeParse(data);
  if (labels) return labels.quotes;
  const [issue] = error.issues;
  throw new Error(`${name}: ${issue?.path.join('.')}: ${issue?.message}`);
}

/** All articles with labels, in the order of their ids. */
export function labelledArticles(): LabelledArticle[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => {
    const id = name.slice(0, -'.json'.length);
    const quotes = labelsIn(name, readFileSync(join(FOLDER, name), 'utf8'));
    return { id, text: readFileSync(join(NEWS, `${id}.txt`), 'utf8'), quotes };
  });
}

/** The lexicon that is in force in `fixtures/news`. */
export function newsLexicon(): z.infer<typeof lexiconSchema> {
  return lexiconSchema.parse(JSON.parse(readFileSync(join(NEWS, 'lexicon.json'), 'utf8')));
}
