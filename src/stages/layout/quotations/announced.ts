/** Statements without marks after the line that announces them: "Senator Amos issued this statement:". */

import { SHORT_PREPOSITIONS } from '../../../lang/en/function-words.ts';
import { NAME_WORDS } from '../../../lang/en/packed/name-words.ts';
import { ANNOUNCED_TEXTS, FIRST_PERSONS } from '../../../lang/en/transcripts.ts';
import { firstAtLeast } from '../../../model/bisect.ts';
import { firstStartingAt, type Span } from '../../../model/span.ts';
import type { Group } from '../groups.ts';
import type { Page, SetApart } from './page.ts';

const TEXT = `(?:${[...ANNOUNCED_TEXTS].join('|')})`;
const DETERMINER = '(?:the following|the|this|these|a|an|his|her|their|its|another)';
const REST = '(?:\\s[^.:?!]{0,80})?';

/** How a line announces what somebody has written or said: what it surely holds, with what stands before and behind that. */
const ANNOUNCING: readonly (readonly [before: string, held: string, behind: string])[] = [
  // "released the following joint statement", "issued this statement on the vote"
  [
    `\\b(?:release[sd]|issue[sd]|made|makes|gave|gives|sent|sends|posted|published|read|shared|offered|delivered|provided|put out|wrote|had)\\s(?:out\\s)?${DETERMINER}\\s(?:[\\p{L}'’-]+\\s){0,3}`,
    TEXT,
    `\\b${REST}:$`,
  ],
  // "said in a statement", "wrote in an open letter to members"
  [
    `\\b(?:said|added|continued|stated|wrote|writes|says)\\s(?:in|on)\\s${DETERMINER}\\s(?:[\\p{L}'’-]+\\s){0,3}`,
    TEXT,
    `\\b${REST}:$`,
  ],
  // "The ministry's statement in full", "The letter reads"
  ['\\b', TEXT, `\\s(?:in full|reads?|reads? in (?:full|part)|follows|(?:was|is) as follows)${REST}:$`],
  ["['’]s\\s(?:[\\p{L}-]+\\s){0,2}", TEXT, '(?:\\sin full)?:$'],
  // "Statement from the mayor", "Full text of the letter by the mayor"
  [
    '^(?:The\\s|Here is the\\s)?(?:[Ff]ull\\s|[Jj]oint\\s)*(?:text of\\s)?(?:the\\s)?',
    '[Ss]tatement',
    '\\s(?:from|by|of)\\s[^.:]{1,80}:$',
  ],
  // "From Chairwoman Lund"
  ['^', 'From\\s', "(?:the\\s)?(?:\\p{Lu}[\\p{L}.'’-]*\\s?|of\\s|the\\s|and\\s){1,8}:$"],
  // "On Mon, 3 May 2010, Tara Kent wrote"
  ['\\b', '(?:wrote|tweeted|posted)', '(?:\\s(?:on|in|to)\\s[^.:]{1,60})?:$'],
];

const ANNOUNCES = new RegExp(ANNOUNCING.map((parts) => parts.join('')).join('|'), 'u');

/** What every such line holds. Asked first: few lines do, and to make the whole pattern ready takes long. */
const MAY_ANNOUNCE = new RegExp([...new Set(ANNOUNCING.map(([, held]) => held))].join('|'), 'u');

/** What a block that is set apart may follow: any verb of what people do, any noun for what they write. */
const SAYS = new RegExp(`\\b(?:${TEXT}|${NAME_WORDS['human-verb']}|reads?|posted|[Aa]ccording)\\b`, 'u');

const LONGEST = 400;
const ENDS = /[.!?…]["'”’)\]]*$/u;
const OPENS_QUOTED = /^["“'‘«]/u;
const ITEM = /^(?:[•‣*●▪–—-]\s|\d{1,3}[.)]\s)/u;

/** The block that group `at` announces; null where it announces none. */
export function announcedAt(page: Page, at: number): SetApart | null {
  const { text, groups } = page;
  const group = groups[at] as Group;
  const inside = markedFrom(page, group.start + 1, group.end);
  const announcing = inside ? { start: group.start, end: lastBefore(text, inside.start) } : group;
  if (text.charAt(announcing.end - 1) !== ':') return null;
  const line = lastSentence(text, announcing);
  if (line.end - line.start > LONGEST) return null;
  const words = text.slice(line.start, line.end).replace(/\s+/gu, ' ');
  const content = inside ? (SAYS.test(words) ? [inside] : []) : contentAfter(page, at, words);
  if (content.length === 0) return null;
  const colon = { start: line.end - 1, end: line.end };
  return { label: { start: line.start, end: line.end - 1 }, name: null, colon, content };
}

/** A block in marks of its own that begins between two offsets: a reply in an e-mail. */
function markedFrom({ marked }: Page, from: number, to: number): Span | undefined {
  const found = marked[firstStartingAt(marked, from)];
  return found && found.start < to ? found : undefined;
}

function lastBefore(text: string, offset: number): number {
  return text.slice(0, offset).trimEnd().length;
}

/** From the last full stop of the paragraph on. */
function lastSentence(text: string, { start, end }: Span): Span {
  const from = Math.max(start, end - LONGEST);
  const cut = text.slice(from, end).search(/[.!?]["”’)]?\s+(?=\p{Lu}[^.!?]*$)(?!\p{Lu}\p{L}*\s*:$)/u);
  if (
    cut < 0 ||
    /\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|St|No|Jr|Sr|Rev|Hon|Prof)$/u.test(text.slice(from, from + cut))
  )
    return { start, end };
  const rest = text.slice(from + cut + 1, end);
  return { start: end - rest.trimStart().replace(/^["”’)]\s+/u, '').length, end };
}

function contentAfter(page: Page, at: number, words: string): Span[] {
  const { groups, text } = page;
  const [own, first] = [groups[at] as Group, groups[at + 1]];
  if (!first || !isProse(text, first)) return [];
  const marked = markedFrom(page, first.start, first.end);
  if (marked) return SAYS.test(words) ? [marked] : [];
  const apart = first.indent >= own.indent + 2;
  if (!(apart ? SAYS.test(words) : MAY_ANNOUNCE.test(words) && ANNOUNCES.test(words))) return [];
  const last = apart ? lastIndented(groups, at + 1, own.indent + 2) : lastSaid(page, at + 1);
  return [{ start: first.start, end: (groups[last] as Group).end }];
}

function isProse(text: string, { start, end }: Span): boolean {
  const said = text.slice(start, end);
  return ENDS.test(said.slice(-8)) && !OPENS_QUOTED.test(said) && !ITEM.test(said) && said.includes(' ');
}

function lastIndented(groups: readonly Group[], from: number, indent: number): number {
  let last = from;
  while ((groups[last + 1]?.indent ?? 0) >= indent) last++;
  return last;
}

/** Where the statement ends: before the mark of the end, or else with the last paragraph in which somebody speaks for himself. */
function lastSaid({ groups, text, ends }: Page, from: number): number {
  let last = from;
  for (let at = from + 1; at < groups.length && isMore(text, groups[at] as Group); at++) {
    if (FIRST_PERSONS.test(text.slice((groups[at] as Group).start, (groups[at] as Group).end))) last = at;
  }
  const end = ends[firstAtLeast(ends, from)];
  if (end === undefined) return last;
  let all = from;
  while (all + 1 < end && isMore(text, groups[all + 1] as Group)) all++;
  return all;
}

/** What a narrator writes and no one who makes a statement does. */
const NARRATES = new RegExp(
  `(?:["”]|,)\\s(?:\\p{L}+|\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.]*){1,3})\\s(?:said|added|told|wrote)\\b|\\b(?:said|added)\\s(?:${[...SHORT_PREPOSITIONS].join('|')})\\b|^(?:Media )?[Cc]ontact\\b`,
  'u',
);

function isMore(text: string, group: Group): boolean {
  return isProse(text, group) && !NARRATES.test(text.slice(group.start, group.end));
}
