/**
 * Counts by labels made by hand how often claims of a kind are right. `npm run data -- claim-confidence PATH`: the folder
 * of the articles (PolNeAR train, `polnear/train/text`). The labels stand in `measure/claim-labels.tsv`: the article by the first
 * twelve digits of its id's SHA-256, where the claim's
 * first span starts, the first eight digits of the statement's SHA-256, so that none counts for another wording, and the verdict:
 * `right` is a sentence, says what the text says and can stand alone; `open` needs the article to be understood; else `wrong`.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../src/extract.ts';
import type { OutputClaim, SaysoDocument } from '../src/model/schema.ts';
import { contains } from '../src/model/span.ts';
import { bandOf } from '../src/stages/claims/confidence.ts';
import type { Row } from './data/tsv.ts';

interface Label {
  readonly start: number;
  readonly statement: string;
  readonly verdict: string;
}

/** Rows of completeness, form, band of the quote's confidence, how many claims were right, and of how many. */
export function countClaims(folder: string): Row[] {
  const cells = new Map<string, [right: number, seen: number]>();
  const files = new Map(readdirSync(folder).map((name) => [digest(name.replace(/\.txt$/u, '')).slice(0, 12), name]));
  for (const [id, labels] of labelsByArticle()) {
    const doc = extract(readFileSync(join(folder, files.get(id) ?? `${id}.txt`), 'utf8').replace(/^\uFEFF/u, ''));
    for (const label of labels) {
      const claim = doc.claims.find((one) => isMeant(one, label));
      if (!claim) continue;
      const kind = kindOf(doc, claim);
      const [right, seen] = cells.get(kind) ?? [0, 0];
      cells.set(kind, [right + Number(isRight(claim, label)), seen + 1]);
    }
  }
  return [...cells].map(([kind, [right, seen]]) => [...kind.split('\t'), String(right), String(seen)]);
}

function labelsByArticle(): ReadonlyMap<string, Label[]> {
  const byArticle = new Map<string, Label[]>();
  const [, ...rows] = readFileSync(new URL('measure/claim-labels.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  for (const row of rows) {
    const [id = '', start = '', statement = '', verdict = ''] = row.split('\t');
    byArticle.set(id, [...(byArticle.get(id) ?? []), { start: Number(start), statement, verdict }]);
  }
  return byArticle;
}

function isMeant({ statement, spans }: OutputClaim, label: Label): boolean {
  return spans[0]?.start === label.start && digest(statement).startsWith(label.statement);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What does not call itself complete need not stand alone. */
function isRight({ complete }: OutputClaim, { verdict }: Label): boolean {
  return verdict === 'right' || (!complete && verdict === 'open');
}

function kindOf(doc: SaysoDocument, { complete, spans, quote }: OutputClaim): string {
  const { cue, confidence } = doc.quotes.find(({ id }) => id === quote) ?? { cue: null, confidence: 0 };
  const framed = cue !== null && spans.some((span) => contains(span, cue));
  return [complete ? 'complete' : 'open', framed ? 'with-cue' : 'alone', bandOf(confidence)].join('\t');
}
