/** What `sayso find` tells of a search beside what it has found. */
import type { Answering, LeftOut, NameUse, Search } from '../find/query.ts';
import { counted } from './counted.ts';

const WHY: Readonly<Record<LeftOut, string>> = {
  unsure: 'less sure than --min-confidence',
  boilerplate: 'in boilerplate (--boilerplate)',
  unsaid: 'of what was not said (--utterance)',
  undated: 'in articles without a date',
};

/** So many names are listed. */
const MOST = 8;

/** A line for each name that means several or nobody, and for what was left out; `missed` texts are not known. */
export function searchNotes({ names, leftOut }: Search, missed: number): string[] {
  const why = (Object.keys(WHY) as LeftOut[]).flatMap((reason) => {
    const count = leftOut.get(reason);
    return count === undefined ? [] : [`${counted(count, 'quote')} ${WHY[reason]}`];
  });
  return [
    ...names.flatMap(nameNotes),
    ...(why.length > 0 ? [`left out: ${why.join(', ')}`] : []),
    ...(missed > 0
      ? [`no lines and no context of ${counted(missed, 'document')}: --texts names the folder of the texts`]
      : []),
  ];
}

function nameNotes({ option, asked, meant, near }: NameUse): string[] {
  const flag = `--${option} ${asked.text}`;
  const found = [...meant.values()].filter(({ quotes }) => quotes > 0);
  const several = found.length > 1 ? [`${flag} means ${found.length} names (a key means one): ${listed(found)}`] : [];
  const others = near.size > 0 ? [`not meant by ${flag}: ${listed([...near.values()])}`] : [];
  return [...(meant.size === 0 ? [`${flag}: nobody of that name`] : several), ...others];
}

/** "Ann Tolmer (person/ann-tolmer, 3 quotes)", those with most quotes first. */
function listed(names: readonly Answering[]): string {
  const all = [...names].sort((a, b) => b.quotes - a.quotes || (a.key < b.key ? -1 : 1));
  const shown = all.slice(0, MOST).map(({ name, key, quotes }) => `${name} (${key}, ${counted(quotes, 'quote')})`);
  return all.length > MOST ? `${shown.join(', ')} and ${all.length - MOST} more` : shown.join(', ');
}
