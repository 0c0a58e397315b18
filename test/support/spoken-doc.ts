import type { Attribution, Entity, Spoken } from '../../src/model/document.ts';
import { entityKey } from '../../src/model/lexicon.ts';
import type { EntityType } from '../../src/model/schema.ts';
import type { Span } from '../../src/model/span.ts';
import { foundBy } from './claimed-doc.ts';
import { phrasedDoc } from './doc-of.ts';
import { marked } from './marked.ts';

/**
 * One quote, made by hand: `content`, `cue`, `source` label its parts. Labels in capitals are entities (`{PERSON|Ann
 * Lee}`): spans with the same label belong together, lower-case words among them are pronouns, and the first one that
 * stands in the source is the speaker. `{PERSON-female|…}` is a woman,
 * `{PERSON-male|…}` a man.
 */
export function spokenDoc(source: string): Spoken {
  const { text, spans } = marked(source);
  const doc = phrasedDoc(text);
  const entities = Object.entries(spans)
    .filter(([label]) => /^[A-Z]/u.test(label))
    .map(([label, found]) => entityOf(text, label, found))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  const content = spans['content'] ?? [];
  const where = spans['source']?.[0] ?? null;
  const speaker = entities.findIndex(({ mentions }) =>
    mentions.some(({ start, end }) => where !== null && where.start <= start && end <= where.end),
  );
  const attribution: Attribution = {
    type: typeOf(text, content),
    content,
    cue: spans['cue']?.[0] ?? null,
    source: where,
    addressee: null,
    parent: null,
    confidence: 1,
    rule: 'by-hand',
  };
  const layers = {
    names: [],
    entities,
    attributions: [attribution],
    speakers: [foundBy(speaker < 0 ? [] : [speaker])],
  };
  return { ...doc, ...layers, stage: 'spoken' };
}

function entityOf(text: string, label: string, found: readonly Span[]): Entity {
  const isPronoun = (span: Span): boolean =>
    /^(?:\p{Ll}+|I|We|He|She|It|They|My|Our|His|Her|Its|Their)$/u.test(text.slice(span.start, span.end));
  const name = found.find((span) => !isPronoun(span)) ?? { start: 0, end: 0 };
  const type = label.replace(/-.*/u, '') as EntityType;
  return {
    type,
    name: text.slice(name.start, name.end),
    aliases: [],
    key: entityKey(type, text.slice(name.start, name.end)),
    gender: label.endsWith('-female') ? 'female' : label.endsWith('-male') ? 'male' : 'unknown',
    plural: false,
    mentions: found.map(({ start, end }) => ({
      start,
      end,
      kind: isPronoun({ start, end }) ? 'pronoun' : 'name',
      rule: 'by-hand',
    })),
  };
}

function typeOf(text: string, content: readonly Span[]): Attribution['type'] {
  const all = content.map(({ start, end }) => text.slice(start, end));
  if (all.every((part) => /^“.*”$/su.test(part))) return 'direct';
  return all.some((part) => part.includes('“')) ? 'mixed' : 'indirect';
}
