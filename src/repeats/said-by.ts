/** Whether a quotation is somebody's, as people ask for names. */
import { foldForm } from '../model/lexicon.ts';
import type { QuotationRow } from './schema.ts';

/** Whether the words of a name are whole words, in order, of the name of somebody who is named as the speaker anywhere. */
export function saidBy({ speaker, others }: QuotationRow, name: string): boolean {
  const wanted = ` ${folded(name)} `;
  const names = [...(speaker === null ? [] : [speaker]), ...others.map((other) => other.name)];
  return names.some((one) => ` ${folded(one)} `.includes(wanted));
}

/** Without accents, capitals and marks. */
function folded(name: string): string {
  return foldForm(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
