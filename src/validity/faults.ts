/** JSON from anywhere checked against the contract: schema, invariants and, where it is at hand, the text itself. */
import { z } from 'zod';
import { firstDifference } from '../compare/first-difference.ts';
import type { Fault } from '../model/fault.ts';
import { faultsOf } from '../model/invariants.ts';
import { fromUtf16, toUtf16, unitOffsets } from '../model/offsets.ts';
import { filledUp, type PartialDocument, partialDocumentSchema } from '../model/partial.ts';
import { documentSchema, errorLineSchema, type SaysoDocument, SCHEMA_VERSION } from '../model/schema.ts';

/** A text as its file gives it; why there is none; null where nobody looked for it. */
export type FoundText = { readonly text: string; readonly sha256: string } | { readonly missing: string } | null;

/** Finds the text of a document. */
export type TextOf = (doc: SaysoDocument | PartialDocument) => Promise<FoundText>;

/** What was looked at, and what is wrong with it. */
export interface Verdict {
  readonly documents: number;
  readonly faults: readonly Fault[];
}

const frameSchema = z.strictObject({ schemaVersion: z.literal(SCHEMA_VERSION), documents: z.array(z.unknown()) });

/** What is no document at all has this one fault, not one for each field that it lacks. */
const NO_DOCUMENT = 'no sayso document: it has no schemaVersion';

/** Faults of one JSON value: an envelope, a document or an error line. Paths lead from the value's own top. */
export async function verdictOf(value: unknown, textOf: TextOf): Promise<Verdict> {
  if (has(value, 'documents')) {
    const frame = frameSchema.safeParse(value);
    if (!frame.success) return { documents: 0, faults: issuesOf(frame.error) };
    const faults: Fault[] = [];
    for (const [i, doc] of frame.data.documents.entries()) {
      for (const { path, message } of await documentFaults(doc, textOf)) {
        faults.push({ path: joined(`documents.${i}`, path), message });
      }
    }
    return { documents: frame.data.documents.length, faults };
  }
  if (has(value, 'error') && !has(value, 'schemaVersion')) {
    const parsed = errorLineSchema.safeParse(value);
    return { documents: 0, faults: parsed.success ? [] : issuesOf(parsed.error) };
  }
  if (!has(value, 'schemaVersion')) return { documents: 1, faults: [{ path: '', message: NO_DOCUMENT }] };
  return { documents: 1, faults: await documentFaults(value, textOf) };
}

/** Whether a value says that it is something that sayso writes: a document, an envelope, or a line that tells of a failure. */
export function seemsOurs(value: unknown): boolean {
  return ['schemaVersion', 'documents', 'error'].some((field) => has(value, field));
}

async function documentFaults(value: unknown, textOf: TextOf): Promise<readonly Fault[]> {
  const parsed = has(value, 'partial') ? partialDocumentSchema.safeParse(value) : documentSchema.safeParse(value);
  if (!parsed.success) return issuesOf(parsed.error);
  const source = await textOf(parsed.data);
  const doc = 'partial' in parsed.data ? filledUp(parsed.data, lengthIn(parsed.data, source)) : parsed.data;
  if (source && 'missing' in source) return [...faultsOf(doc), { path: 'path', message: source.missing }];
  const faults: Fault[] = [];
  if (source && source.sha256 !== doc.sha256) faults.push({ path: 'sha256', message: 'is not the hash of the text' });
  if (source && doc.text !== undefined && doc.text !== source.text)
    faults.push({ path: 'text', message: 'differs from the text file' });
  const text = source?.text ?? doc.text;
  return [...faults, ...(text === undefined ? faultsOf(doc) : faultsAgainst(doc, text))];
}

/** Length of a text in the unit of its document; 0 where the text is not known. */
function lengthIn({ offsetUnit, text: own }: PartialDocument, source: FoundText): number {
  const text = source && 'text' in source ? source.text : (own ?? '');
  return unitOffsets(text, offsetUnit)?.(text.length) ?? text.length;
}

/** Offsets of any unit against the text. */
function faultsAgainst(doc: SaysoDocument, text: string): Fault[] {
  const inUtf16 = toUtf16(doc, text);
  const torn = firstDifference(doc, fromUtf16(inUtf16, text, doc.offsetUnit));
  return [...(torn === null ? [] : [{ path: torn, message: 'lies within a character' }]), ...faultsOf(inUtf16, text)];
}

function issuesOf({ issues }: z.ZodError): Fault[] {
  return issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }));
}

function joined(above: string, path: string): string {
  return path === '' ? above : `${above}.${path}`;
}

function has(value: unknown, field: string): boolean {
  return typeof value === 'object' && value !== null && field in value;
}
