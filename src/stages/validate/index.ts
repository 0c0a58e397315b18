import type { Accounted } from '../../model/document.ts';
import { SaysoError } from '../../model/errors.ts';
import type { Fault } from '../../model/fault.ts';
import { fitting } from '../../model/fits.ts';
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
  // The stage of the claims holds each statement against the text, and lets no other through.
  const faults = schemaFaults(output) ?? faultsOf(output, doc.layout.raw, true);
  const [first] = faults;
  if (!first) return output;
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
  throw new SaysoError('invalid-document', `internal check failed at ${first.path}: ${first.message}${more}`);
}

const fits = fitting(documentSchema);

/** What the schema does not allow; null where it allows all. */
function schemaFaults(output: SaysoDocument): readonly Fault[] | null {
  if (fits(output)) return null;
  const { error } = documentSchema.safeParse(output);
  return error?.issues.map(({ path, message }) => ({ path: path.join('.'), message })) ?? null;
}
