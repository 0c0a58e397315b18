/** Pronouns that are sources follow what the speaker rules found, so that mentions and speakers never disagree. */
import { pronounOf } from '../../lang/en/pronouns.ts';
import type { Diagnostic, Entity } from '../../model/document.ts';
import { firstEndingAfter } from '../../model/span.ts';
import { mentionAt, type SpeakerInput } from './input.ts';
import { type Owned, withPronouns } from './owned-pronouns.ts';

const RULE = 'pronoun-source';

/** The entities, with each "he" and "she" that is a source among the mentions of its one speaker, of nobody where there is none. */
export function withSourcePronouns(input: SpeakerInput): readonly Entity[] {
  const owners = new Map<number, Owned>();
  for (const [index, { source }] of input.doc.attributions.entries()) {
    const [speaker = NOBODY, ...others] = input.speakers[index] ?? [];
    const token = source ? input.doc.tokens[firstEndingAfter(input.doc.tokens, source.start)] : undefined;
    const form = pronounOf(token);
    if (!token || others.length > 0 || form?.person !== 3) continue;
    if (form.form === 'subject' || form.form === 'object') owners.set(token.start, { span: token, entity: speaker });
  }
  return withPronouns(input.doc.entities, [...owners.values()], RULE);
}

const NOBODY = -1;

const NONE_DECIDED: ReadonlyMap<number, unknown> = new Map();

/**
 * Pronouns that are sources and could as well stand for somebody else than the speaker found.
 *
 * @param decided attributions of which somebody has decided who says them
 */
export function ambiguousSpeakers(
  input: SpeakerInput,
  decided: ReadonlyMap<number, unknown> = NONE_DECIDED,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [index, { source }] of input.doc.attributions.entries()) {
    if (decided.has(index)) continue;
    const [speaker, ...others] = input.speakers[index] ?? [];
    const at = source ? firstEndingAfter(input.doc.tokens, source.start) : -1;
    const token = input.doc.tokens[at];
    const form = pronounOf(token);
    const other = form?.person === 3 && form.form !== 'possessive' ? mentionAt(input, at) : null;
    if (!token || !other || speaker === undefined || others.length > 0 || other.entity === speaker) continue;
    const [first, second] = [input.doc.entities[speaker]?.name, input.doc.entities[other.entity]?.name];
    const message = `"${token.text}" is taken for ${first}; it could be ${second}`;
    const { start, end } = token;
    found.push({ code: 'ambiguous-speaker', start, end, message, candidates: [speaker, other.entity] });
  }
  return found;
}
