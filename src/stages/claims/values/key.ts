import { DEMONSTRATIVES, POSSESSIVE_DETERMINERS } from '../../../lang/en/function-words.ts';
import { union } from '../../../lang/en/word-set.ts';
import { mentionsIn } from '../../../model/mentions.ts';
import { nounPhraseAt, verbAt } from '../../../model/phrase-lookup.ts';
import type { Range } from '../../../model/phrases.ts';
import { hasLetterOrDigit } from '../../../model/word.ts';
import type { Candidate } from '../candidate.ts';
import { tagOf, tokenOf } from '../unit.ts';
import type { InsertionReason, Wording } from '../wording/parts.ts';
import { endOf, firstOf } from '../wording/render.ts';
import { sourceNameOf } from '../wording/source-name.ts';
import { keyOrder } from './key-order.ts';
import { KeyWords } from './key-words.ts';
import { type Mentioned, mentionedIn } from './mentioned.ts';
import { type TokenTable, tokenTable } from './token-table.ts';

/**
 * What two statements share that differ only in wording that does not matter, wherever they stand: keys of entities and
 * lemmas, in the order of {@link keyOrder}. It has no determiners, tense, polarity, modality, hedges, dates and amounts,
 * so that who asserts and who denies meet, and so do "40 dead" and "41 dead". Never empty.
 *
 * @param labels what makes the statement negative, modal or hedged, in tokens
 * @param mentions the entities that it speaks of
 */
export function keyOf(
  candidate: Candidate,
  wording: Wording,
  labels: readonly (Range | null)[],
  mentions: readonly Mentioned[] = mentionedIn(candidate, wording),
): string {
  const silent = labels.filter((label): label is Range => label !== null);
  const source = sourceIn(candidate, wording);
  const facts = {
    mentions,
    longest: longestByToken(candidate, mentions),
    own: ownTokens(candidate, wording, source === null),
    silent,
    source,
  };
  const key = new KeyWords(candidate, facts);
  const doer = doerOf(candidate);
  if (doer !== undefined) key.addEntity(doer);
  if (isBare(candidate)) key.addWord(candidate.saying?.cue.lemma || 'say');
  for (const range of keyOrder(candidate)) key.add(range);
  return key.words.join(' ') || plainKey(candidate);
}

/** The tokens of a source that is no entity, where it stands for a pronoun of the statement: "officials" for "they". */
function sourceIn(candidate: Candidate, { parts }: Wording): Range | null {
  const isInserted = parts.some((part) => part.kind === 'inserted' && NAMES_SOURCE.has(part.why));
  const source = isInserted ? sourceNameOf(candidate) : null;
  if (!source) return null;
  const { text, again, tokens } = source;
  return parts.some((part) => part.kind === 'inserted' && (part.text === text || part.text === again)) ? tokens : null;
}

const NAMES_SOURCE = new Set<InsertionReason>(['speaker', 'shared-subject']);

const ownTable = tokenTable();

function ownTokens({ doc, unit, clause }: Candidate, { parts }: Wording, withShared: boolean): TokenTable {
  const own = ownTable(doc);
  const shared = withShared ? clause.shared : null;
  for (let at = shared?.first ?? 0; at < (shared?.end ?? 0); at++) own.set(tokenOf(unit, at), 1);
  for (const part of parts) {
    if (part.kind === 'word') own.set(part.token, 1);
    else if (part.kind !== 'inserted') for (let token = firstOf(part); token < endOf(part); token++) own.set(token, 1);
  }
  return own;
}

const longestTable = tokenTable();

function longestByToken(candidate: Candidate, mentions: readonly Mentioned[]): TokenTable {
  const { doc } = candidate;
  const byToken = longestTable(doc);
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i] as Mentioned;
    if (doc.entities[mention.entity]?.type === 'ORDINAL') continue;
    if (describes(candidate, mentions, i)) continue;
    const at = byToken.get(mention.first);
    const known = at < 0 ? undefined : mentions[at];
    if (!known || known.end < mention.end) byToken.set(mention.first, i);
  }
  return byToken;
}

/**
 * Whether a mention tells what somebody is who was mentioned before: "Lund is a farmer", "Lund, the farmer, …", "Lund served as
 * director". Its words are what is said; "critics of Lund met the farmer" means him once more.
 */
function describes({ doc }: Candidate, mentions: readonly Mentioned[], index: number): boolean {
  const mention = mentions[index] as Mentioned;
  if (!mention.isNominal) return false;
  const before = mentions.findLast(({ entity }, i) => i < index && entity === mention.entity);
  if (!before) return false;
  const { tokens } = doc;
  const start = nounPhraseAt(doc, mention.first)?.first ?? mention.first;
  if (!DEFINITE.has(tokens[start]?.lower ?? '')) return true;
  return (start === before.end + 1 && tokens[before.end]?.text === ',') || isPredicate(doc, start);
}

const DEFINITE = union(['the'], DEMONSTRATIVES, POSSESSIVE_DETERMINERS);

/** Whether what stands there is what "be" gives to its subject; adverbs may part them. */
function isPredicate(doc: Candidate['doc'], start: number): boolean {
  let at = start - 1;
  while (at > 0 && doc.tags[at] === 'RB') at--;
  return at >= 0 && verbAt(doc, at)?.lemma === 'be';
}

/** Who does what an infinitive or gerund without a subject tells of: "denied taking it", "told Brun to go". */
function doerOf(candidate: Candidate): number | undefined {
  const { doc, unit, clause, saying } = candidate;
  if (clause.verb || clause.shared || !saying) return undefined;
  const opening = tagOf(unit, clause.first);
  if (!isBare(candidate) && opening !== 'TO' && opening !== 'VBG') return undefined;
  const { addressee } = saying.attribution;
  const hearer = addressee && opening === 'TO' ? mentionsIn(doc, addressee)[0]?.entity : undefined;
  return hearer ?? saying.speaker?.entities[0];
}

/** Whether the content has no verb, so that what is claimed lies in the cue: "denied the charges". */
function isBare({ unit, clause, saying }: Candidate): boolean {
  if (clause.verb || !saying) return false;
  for (let position = clause.first; position < clause.end; position++) {
    if (unit.doc.classes[unit.at[position] ?? -1] === 'VERB' || unit.doc.classes[unit.at[position] ?? -1] === 'AUX')
      return false;
  }
  return true;
}

/** All words of a statement of which nothing counts: "It was never so." */
function plainKey({ unit, clause }: Candidate): string {
  const words: string[] = [];
  for (let position = clause.first; position < clause.end; position++) {
    const token = unit.doc.tokens[unit.at[position] ?? -1];
    if (token && hasLetterOrDigit(token.word)) words.push(token.lower);
  }
  return words.join(' ') || '-';
}
