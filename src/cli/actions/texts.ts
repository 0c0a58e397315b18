/** The texts of documents that do not carry them. */
import { resolve, sep } from 'node:path';
import { isHandedOver } from '../../io/kinds.ts';
import { readIfThere } from '../../io/named-file.ts';
import { withText } from '../../media/index.ts';
import type { Raw } from '../../model/document.ts';
import type { SaysoDocument } from '../../model/schema.ts';
import { failureOf } from '../../run/failure.ts';
import { decode } from '../../stages/decode/index.ts';
import type { FoundText } from '../../validity/faults.ts';

/** What has to be known of a document to find its text. */
export type TextOwner = Pick<SaysoDocument, 'id' | 'path' | 'mediaType' | 'text'>;

/** Answers the text of a document below a folder, or why there is none; null where no folder is given. */
export function textReader(folder: string | undefined, cwd: string): (doc: TextOwner) => Promise<FoundText> {
  if (folder === undefined) return async () => null;
  const root = resolve(cwd, folder);
  return async ({ id, path, mediaType, text }) => {
    const file = resolve(root, path);
    if (!file.startsWith(root.endsWith(sep) ? root : root + sep)) return { missing: `leads out of ${folder}` };
    try {
      const bytes = await readIfThere(file, path, path);
      if (bytes === null) return { missing: `no such text in ${folder}` };
      return await textIn({ id, path, bytes, ...(mediaType !== undefined && { mediaType }) }, text);
    } catch (error) {
      return { missing: `its text cannot be read: ${failureOf(error).reason}` };
    }
  };
}

/** The text of a file; of one that only a command can read, what the document says that it printed. */
async function textIn(raw: Raw, carried: string | undefined): Promise<{ text: string; sha256: string }> {
  try {
    return decode(await withText(raw));
  } catch (error) {
    if (carried === undefined || !isHandedOver(raw.path)) throw error;
    return decode({ ...raw, text: carried });
  }
}
