import type { Attribution, Block } from '../../../model/document.ts';
import { areInitials, initialsOf } from '../../../model/initials.ts';
import { lowerAt } from '../../../model/phrase-lookup.ts';
import { firstEndingAfter, firstStartingAt, type Span } from '../../../model/span.ts';
import type { SpeakerInput, SpeakerRule } from '../input.ts';
import { spokenBy, UNNAMED } from '../opinion.ts';

/** "MR. DOYLE: …", "LM: …" where the text names Lia Moor, "A. …" where it names one who is asked. */
export const labelledSource: SpeakerRule = {
  id: 'labelled-source',
  about: 'The label of a turn or the signature of a quotation: who it names; a part ("THE COURT") is nobody.',
  judge(input, attribution) {
    const block = blockOf(input, attribution);
    if (!block?.label || (block.kind !== 'turn' && !block.name)) return null;
    const { doc } = input;
    const named = block.name ? namedIn(input, block.name) : null;
    if (named !== null) return spokenBy([named]);
    const label = doc.text.slice(block.label.start, block.label.end);
    const meant = /^[QA]$/u.test(label) ? partner(input, label) : bearerOf(input, label);
    return meant === null ? UNNAMED : spokenBy([meant]);
  },
};

function blockOf({ doc }: SpeakerInput, { rule, content }: Attribution): Block | undefined {
  if (!rule.startsWith('layout/')) return undefined;
  const start = content[0]?.start ?? 0;
  const { blocks } = doc.layout;
  // Of a quotation that a line signs the block begins with what is said, of a turn with its label.
  return blocks[firstEndingAfter(blocks, start)];
}

/** The entity of the name in a span. */
function namedIn({ mentions }: SpeakerInput, { start, end }: Span): number | null {
  for (let at = firstStartingAt(mentions, start); (mentions[at]?.start ?? Infinity) < end; at++) {
    const mention = mentions[at];
    if (mention?.kind === 'name' && mention.end <= end) return mention.entity;
  }
  return null;
}

/** The one person whose initials these are. */
function bearerOf({ doc }: SpeakerInput, label: string): number | null {
  if (!areInitials(label)) return null;
  const found = doc.entities.flatMap(({ type, name }, entity) =>
    type === 'PERSON' && initialsOf(name) === label ? [entity] : [],
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Who asks (Q) or answers (A), where the lines above the first turn name one who can be meant: "by" names who asks. */
function partner(input: SpeakerInput, letter: string): number | null {
  const { doc, mentions } = input;
  const opening = doc.layout.blocks.find(({ kind }) => kind === 'turn')?.start ?? 0;
  const asking = new Set<number>();
  const asked = new Set<number>();
  const others = new Set<number>();
  for (const { start, kind, entity } of mentions) {
    if (start >= opening) break;
    if (kind !== 'name' || doc.entities[entity]?.type !== 'PERSON') continue;
    const joint = jointBefore(input, start);
    (joint === 'by' ? asking : joint === 'with' ? asked : others).add(entity);
  }
  for (const entity of asking) others.delete(entity);
  const meant = letter === 'Q' ? asking : asked.size > 0 ? asked : others;
  return meant.size === 1 ? ([...meant][0] ?? null) : null;
}

/** The word before a name and its titles. */
function jointBefore({ doc }: SpeakerInput, start: number): string {
  let at = firstEndingAfter(doc.tokens, start) - 1;
  while (/^\p{Lu}\p{L}*\.?$/u.test(doc.tokens[at]?.text ?? '') && !JOINTS.has(lowerAt(doc, at))) at--;
  return lowerAt(doc, at);
}

const JOINTS = new Set(['by', 'with']);
