/** Whether lines with labels are the turns of a conversation: no single one tells, all of them together do. */
import { isCommonWord } from '../../../model/known-words.ts';
import type { Candidate } from './candidates.ts';

import type { LabelKind } from './who.ts';

/** Labels of these kinds stand for somebody whatever is said after them. */
const SURE: ReadonlySet<LabelKind> = new Set<LabelKind>(['letter', 'part', 'titled']);
const PERSONS: ReadonlySet<LabelKind> = new Set<LabelKind>([...SURE, 'person', 'capitals']);

/** The least shares of the lines that end like sentences, and that speak. */
const ENDING = 0.6;
/** The greatest share of lines that tell of whom the label names: a list of people. */
const TELLING = 0.34;
const SPEAKING = { sure: 0.15, persons: 0.5, repeated: 0.4, known: 0.25 };

/** Those of the lines with a colon that begin turns; none where they are the fields of a record, headings, a list. */
export function turnsAmong(all: readonly Candidate[]): readonly Candidate[] {
  const lines = paired(all.filter(({ label, said }) => label.kind !== 'field' && said.some));
  const counts = countsOf(lines);
  // "Lopez" after "Luciana Lopez".
  const full = lines.filter(({ label }) => label.key.includes(' '));
  const families = new Set(full.map(({ label: { key } }) => key.slice(key.lastIndexOf(' ') + 1)));
  const repeats = ({ label: { key } }: Candidate): boolean => (counts.get(key) ?? 0) > 1 || families.has(key);
  const kept = lines.filter((line) => isLikely(line, repeats(line)));
  if (kept.length < 2 || kept.length * 2 < all.length) return [];
  return isConversation(kept, repeats) || isReactions(kept) ? kept : [];
}

/** Those of the lone names that stand over turns. The proof must be stronger: captions and headings are names too. */
export function headedTurnsAmong(all: readonly Candidate[], opensText: boolean): readonly Candidate[] {
  const counts = countsOf(all);
  const kept = all.filter(({ label, said }) => {
    const known = SURE.has(label.kind) || label.kind === 'person' || (counts.get(label.key) ?? 0) > 1;
    return known && label.kind !== 'field' && label.kind !== 'letter' && said.ends && !said.quoted;
  });
  if (kept.length < 2) return [];
  const speaking = kept.filter(({ said }) => said.speaks).length;
  const sure = kept.filter(({ label }) => label.timed || SURE.has(label.kind)).length;
  // Names below letters to the editor stand over the next letter.
  const repeated = new Set(kept.map(({ label }) => label.key)).size < kept.length;
  if (!opensText && !repeated && sure * 2 < kept.length) return [];
  const telling = kept.filter(({ said }) => said.tells).length;
  return speaking >= kept.length * SPEAKING.persons && telling <= kept.length * TELLING ? kept : [];
}

function countsOf(lines: readonly Candidate[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { label } of lines) counts.set(label.key, (counts.get(label.key) ?? 0) + 1);
  return counts;
}

/** Without the letters of a list: an answer needs a question, and a question something else that is said. */
function paired(lines: readonly Candidate[]): readonly Candidate[] {
  const asks = lines.some(({ label }) => label.kind === 'letter' && label.key === 'Q');
  return asks ? lines : lines.filter(({ label }) => label.kind !== 'letter');
}

/** Whether a label can be that of a turn: a plain word that stands once is a heading or a note ("Tennis: …"). */
function isLikely({ label, said }: Candidate, repeats: boolean): boolean {
  if (PERSONS.has(label.kind) || label.timed) return true;
  if (label.key.includes(' ')) return repeats || said.speaks || said.quoted;
  return repeats && (said.speaks || !isCommonWord(label.key));
}

function isConversation(lines: readonly Candidate[], repeats: (line: Candidate) => boolean): boolean {
  const share = (test: (line: Candidate) => boolean): number => lines.filter(test).length / lines.length;
  if (share(({ said }) => said.ends) < ENDING || share(({ said }) => said.tells) > TELLING) return false;
  const speaking = share(({ said }) => said.speaks);
  const persons = share(({ label }) => PERSONS.has(label.kind));
  const repeated = share(repeats);
  if (share(({ label }) => SURE.has(label.kind) || label.timed) > 0 && persons + repeated >= 0.5) {
    return speaking >= SPEAKING.sure;
  }
  if (persons >= 0.5 && repeated >= 0.5) return speaking >= SPEAKING.known;
  if (persons >= 0.75) return speaking >= SPEAKING.persons;
  return repeated >= 0.5 && countsOf(lines).size > 1 && speaking >= SPEAKING.repeated;
}

/** "Ann Tolmer, mayor: “…”": what several people said to one thing. */
function isReactions(lines: readonly Candidate[]): boolean {
  const quoted = lines.filter(({ said }) => said.quoted).length;
  const persons = lines.filter(({ label }) => PERSONS.has(label.kind)).length;
  return quoted >= lines.length * 0.75 && persons >= lines.length * 0.5;
}
