import type { Claimed } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { saidIn, shareSaid } from './said.ts';

/** A line that could be a turn: who speaks, and where what is said stands. */
interface Turn extends Span {
  readonly label: string;
  readonly said: Span;
}

/** "ANN TOLMER (Nordbank): …", "[00:01] Host: …", "Q. …"; and, of a dialogue, "— …". */
const LABELLED =
  /^[ \t]*(?:\[[^[\]]{1,20}\][ \t]*)?([\p{Lu}][\p{L}\p{M}.'’ -]{0,40})(?:\([^()]{1,40}\))?:[ \t]+(?=\S)/u;
const ASKED = /^[ \t]*([QA])[.:]?[ \t]+(?=\p{Lu})/u;
const DASHED = /^[ \t]*([—–―-])[ \t]*(?=\p{Lu})/u;
/** The beginning of a line in which a label may stand. */
const LABEL_REACH = 140;

/** So many turns, so many who speak twice, such a share of the lines; of a dialogue with dashes more of them. */
const LEAST = { turns: 4, speakers: 2, share: 0.2, dialogueShare: 0.6 };
/** Fields of a record have values, turns have sentences. */
const SENTENCES_SHARE = 0.5;
/** Where so much of the turns is in quotes, the document was read as it is. */
const READ_SHARE = 0.5;

/** The first turn of a text that looks like a transcript but was not read as one, or null. */
export function firstTurn(doc: Claimed): Span | null {
  const { turns, lines } = turnsIn(doc.text);
  if (turns.length < LEAST.turns || turns.length < lines * LEAST.share) return null;
  const dashed = turns.filter(({ label }) => DASHED.test(`${label}A`));
  const isDialogue =
    dashed.length >= lines * LEAST.dialogueShare && dashed.some(({ said }) => doc.text[said.end - 1] === '?');
  if (!isDialogue && !areSpeakers(turns)) return null;
  const sentences = turns.filter(({ said }) => isSentence(doc.text.slice(said.start, said.end)));
  if (sentences.length < turns.length * SENTENCES_SHARE) return null;
  const all = saidIn(doc);
  const read = turns.filter(({ said }) => shareSaid(all, said) >= READ_SHARE);
  const [first] = turns;
  return first && read.length < turns.length * READ_SHARE ? { start: first.start, end: first.end } : null;
}

function isSentence(words: string): boolean {
  return /[.?!]/u.test(words) && words.trim().split(/\s+/u, 3).length > 2;
}

/** Whether several labels come again, as those who speak do and fields of a text do not. */
function areSpeakers(turns: readonly Turn[]): boolean {
  const counts = new Map<string, number>();
  for (const { label } of turns) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].filter(([label, count]) => count > 1 && /\p{Lu}/u.test(label)).length >= LEAST.speakers;
}

function turnsIn(text: string): { turns: Turn[]; lines: number } {
  const turns: Turn[] = [];
  let lines = 0;
  let start = 0;
  while (start < text.length) {
    const breakAt = text.indexOf('\n', start);
    const end = breakAt < 0 ? text.length : breakAt;
    const line = text.slice(start, Math.min(end, start + LABEL_REACH));
    if (/\S/u.test(line)) {
      lines++;
      const match = LABELLED.exec(line) ?? ASKED.exec(line) ?? DASHED.exec(line);
      const [whole = '', label = ''] = match ?? [];
      if (match) turns.push({ start, end, label: label.trim(), said: { start: start + whole.length, end } });
    }
    start = end + 1;
  }
  return { turns, lines };
}
