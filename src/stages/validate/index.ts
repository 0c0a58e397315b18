import type { Accounted } from '../../model/document.ts';
import { SaysoError } from '../../model/errors.ts';
import { faultsOf } from '../../model/invariants.ts';
import { documentSchema, type SaysoDocument } from '../../model/schema.ts';
import { assemble } from './assemble.ts';

/**
 * The finished document, in UTF-16 offsets, held against the schema and the invariants.
 *
 * @throws SaysoError `invalid-document` where it breaks one of them: a fault of the program, not of the text.
 */
export function validate(doc: Accounted): SaysoDocument {
  const output = assemble(doc);
  const parsed = documentSchema.safeParse(output);
  const faults = parsed.success
    ? // The stage of the claims holds each statement against the text, and lets no other through.
      faultsOf(output, doc.layout.raw, true)
    : parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
  const [first] = faults;
  if (!first) return output;
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
  throw new SaysoError('invalid-document', `internal check failed at ${first.path}: ${first.message}${more}`);
}
