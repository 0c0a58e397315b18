/** The texts of an archive's articles, where its documents do not hold them. */
import { resolve } from 'node:path';
import { statOrNull } from '../../io/stat.ts';
import { SaysoError } from '../../model/errors.ts';
import { createTextFinder, type TextFinder } from '../../run/text-finder.ts';
import type { World } from '../world.ts';
import type { Archive } from './archive.ts';

/**
 * Finds texts of documents that were extracted without them below the folders of `--texts`, beside the documents and below
 * the working folder.
 *
 * @throws SaysoError `usage` where there is no such folder.
 */
export function textsOf(
  { resolved }: Archive<unknown>,
  { texts }: { readonly texts: readonly string[] },
  { cwd }: World,
): TextFinder {
  for (const folder of texts) {
    if (!statOrNull(resolve(cwd, folder))?.isDirectory())
      throw new SaysoError('usage', `no such folder: --texts ${folder}`);
  }
  return createTextFinder(
    texts.map((folder) => resolve(cwd, folder)),
    cwd,
    resolved.limits,
  );
}
