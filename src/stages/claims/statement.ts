import { DENIALS, NAMING, OPENERS } from '../../lang/en/claims.ts';
import type { Attribution, EntityLayer, SpeakerLayer } from '../../model/document.ts';
import { firstEndingAfter, type Span, slice } from '../../model/span.ts';
import type { CueFacts } from './cue.ts';
import { replacements, thirdPerson, type Wording } from './references.ts';
import { type ClaimInput, finiteVerb, isQuestion, type StatementTokens } from './sentence.ts';

type Layers = ClaimInput & EntityLayer & SpeakerLayer;

/**
 * One self-contained sentence. A content that is a clause stands for itself; one without a finite verb ("of potential
 * attacks"), one that names something ("called him a liar"), or one that the cue denies, needs its source and cue to
 * say anything true. Empty where the cue is a noun, which gives no sentence.
 */
export function statementOf(
  doc: Layers,
  quote: Attribution,
  index: number,
  piece: StatementTokens,
  cue: CueFacts,
): string {
  const body = withoutOpener(doc, piece);
  const clause = finiteVerb(doc, body) >= 0 && !startsLikeComplement(doc, body);
  const alone = clause && !DENIALS.has(cue.lemma) && !(NAMING.has(cue.lemma) && quote.type !== 'direct');
  if (!alone && cue.noun) return '';
  const alreadyNamed = alone || !quote.cue ? [] : (doc.speakers[index]?.entities ?? []);
  const own = words(doc, body, { alreadyNamed, spoken: quote.type === 'direct' });
  const sentence = alone || !quote.cue ? own : withSource(doc, quote, index, quote.cue, cue, own);
  return finish(sentence, isQuestion(doc, piece) || cue.lemma === 'ask' ? '?' : '.');
}

/** Source, cue and content; content, cue and source where the text has them so ("… were questioned by Americans"). */
function withSource(doc: Layers, quote: Attribution, index: number, span: Span, cue: CueFacts, own: string): string {
  const { content, source } = quote;
  const inverted = source !== null && span.end <= source.start && (content[0]?.end ?? Infinity) <= span.start;
  if (inverted) return `${own} ${doc.text.slice(span.start, source.end)}`;
  return `${sourceOf(doc, quote, index)} ${cueOf(doc, span, cue)} ${own}`;
}

/** The cue as it stands, a participle ("adding") made finite ("adds"). */
function cueOf(doc: Layers, span: Span, { lemma }: CueFacts): string {
  const written = slice(doc.text, span).replace(/:$/u, '');
  const first = doc.tags[firstEndingAfter(doc.tokens, span.start)];
  return first === 'VBG' && lemma !== '' ? written.replace(/^\S+/u, thirdPerson(lemma)) : written;
}

/** The piece without "I mean," and the like, where something is left after it. */
function withoutOpener(doc: ClaimInput, piece: StatementTokens): StatementTokens {
  const opener = OPENERS.find((words) => words.every((word, at) => doc.tokens[piece[at] ?? -1]?.lower === word));
  return opener && piece.length > opener.length + 2 ? piece.slice(opener.length) : piece;
}

/** "to leave", "of exporting": hangs on the cue's verb whatever verbs come later. */
function startsLikeComplement(doc: ClaimInput, piece: StatementTokens): boolean {
  const first = piece[0] ?? -1;
  const second = doc.tags[piece[1] ?? -1];
  const tag = doc.tags[first];
  if (doc.tokens[first]?.lower === 'to' && second === 'VB') return true;
  return tag === 'VBG' && finiteVerb(doc, piece) > 4;
}

function sourceOf(doc: Layers, quote: Attribution, index: number): string {
  const [speaker] = doc.speakers[index]?.entities ?? [];
  const entity = speaker === undefined ? undefined : doc.entities[speaker];
  if (entity) return entity.name;
  return quote.source ? slice(doc.text, quote.source) : 'Somebody';
}

/** The piece as written, blanks folded, a leading "that" gone, pronouns replaced where they are resolved. */
function words(doc: Layers, piece: StatementTokens, wording: Wording): string {
  const changes = replacements(doc, piece, wording);
  let out = '';
  let end = -1;
  for (const [at, i] of piece.entries()) {
    const token = doc.tokens[i];
    if (!token || (at === 0 && token.lower === 'that' && doc.classes[i] !== 'PRON' && finiteVerb(doc, piece) > 1))
      continue;
    if (out && end >= 0 && token.start > end && !isOpener(out)) out += ' ';
    out += changes.get(i) ?? token.text;
    end = token.end;
  }
  return out.trim();
}

/** An opening bracket draws what follows; the blank before it stands. */
function isOpener(out: string): boolean {
  return out.endsWith('(') || out.endsWith('[');
}

function finish(text: string, mark: '.' | '?'): string {
  const bare = text
    .replace(/\s+/gu, ' ')
    .replace(/ ([,.;:!?])/gu, '$1')
    .replace(/^[\s,;:–—-]+|[\s,;:–—.!?…-]+$/gu, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return bare === ''
    ? ''
    : `${bare}${/(?:\b\p{Lu}\.)*\b\p{Lu}$/u.test(bare) && text.trimEnd().endsWith('.') && mark === '.' ? '.' : mark}`;
}
