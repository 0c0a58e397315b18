/** Pronouns that are sources follow what the speaker rules found, so that mentions and speakers never disagree. */
import { pronounOf } from '../../lang/en/pronouns.ts';
import type { Diagnostic, Entity, Mention } from '../../model/document.ts';
import { firstEndingAfter, type Span } from '../../model/span.ts';
import { mentionAt, type SpeakerInput } from './input.ts';

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
  return owners.size === 0 ? input.doc.entities : moved(input.doc.entities, owners);
}

const NOBODY = -1;

interface Owned {
  readonly span: Span;
  readonly entity: number;
}

function moved(entities: readonly Entity[], owners: ReadonlyMap<number, Owned>): Entity[] {
  const added = new Map<number, Mention[]>();
  for (const { span, entity } of owners.values()) {
    const mention = { start: span.start, end: span.end, kind: 'pronoun', rule: RULE } as const;
    const list = added.get(entity) ?? [];
    list.push(mention);
    added.set(entity, list);
  }
  return entities.map((entity, index) => {
    const kept = entity.mentions.filter(({ start, kind }) => kind !== 'pronoun' || !owners.has(start));
    const more = added.get(index) ?? [];
    if (more.length === 0 && kept.length === entity.mentions.length) return entity;
    return { ...entity, mentions: [...kept, ...more].sort((a, b) => a.start - b.start) };
  });
}

/** Pronouns that are sources and could as well stand for somebody else than the speaker found. */
export function ambiguousSpeakers(input: SpeakerInput): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [index, { source }] of input.doc.attributions.entries()) {
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
