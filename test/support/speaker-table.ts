import { test } from 'vitest';
import type { Attribution, Quoted } from '../../src/model/document.ts';
import type { Span } from '../../src/model/span.ts';
import type { Trace } from '../../src/model/trace.ts';
import { coreference } from '../../src/stages/coreference/index.ts';
import { speakers } from '../../src/stages/speakers/index.ts';
import type { SpeakerRule } from '../../src/stages/speakers/input.ts';
import { namedDoc } from './coref-table.ts';
import { CONTEXT } from './doc-of.ts';
import { enoughCases } from './enough-cases.ts';
import { marked } from './marked.ts';
import { expectFound, traceInto } from './traced.ts';

/**
 * A text with its attributions by hand: `content`, `source`, `cue`, `hint` and `addressee`, the first of each for the first
 * attribution and so on; `none` takes a source's place where there is none. A content within another has it as parent.
 */
export function quotedDoc(source: string): Quoted {
  const { spans } = marked(source);
  const { content = [], source: sources = [], cue: cues = [], hint: hints = [], addressee: addressees = [] } = spans;
  const plain = withoutLabels(source, new Set(['content', 'source', 'cue', 'hint', 'addressee']));
  const doc = coreference(namedDoc(plain).doc, CONTEXT);
  const attributions = content.map((span, i): Attribution => {
    const [own, cue, hint] = [sources[i], cues[i], hints[i]];
    return {
      type: doc.text.startsWith('“', span.start) ? 'direct' : 'indirect',
      content: [span],
      cue: cue ?? null,
      source: own ?? null,
      ...(hint && { sourceHint: hint }),
      addressee: addressees[i] ?? null,
      parent: parentOf(content, i),
      confidence: 1,
      rule: 'by-hand',
    };
  });
  return { ...doc, stage: 'quoted', attributions };
}

function parentOf(content: readonly Span[], i: number): number | null {
  const own = content[i];
  const at = content.findIndex((other, j) => j !== i && own && other.start <= own.start && own.end <= other.end);
  return at < 0 ? null : at;
}

/** The marked text without some of its labels, the others kept. */
function withoutLabels(source: string, labels: ReadonlySet<string>): string {
  const open: boolean[] = [];
  return source.replace(/\{([a-zA-Z_-]+)\||\}/gu, (piece, label: string | undefined) => {
    if (label) {
      open.push(labels.has(label));
      return labels.has(label) ? '' : piece;
    }
    return open.pop() ? '' : piece;
  });
}

/** The last attribution's speakers by name, with the rule that found them. */
export function lastSpeaker(source: string): { rule: string; names: string[] } {
  const doc = quotedDoc(source);
  const { trace, events } = traceInto();
  const spoken = speakers(doc, { ...CONTEXT, trace });
  const last = doc.attributions.length - 1;
  const attribution = doc.attributions[last];
  const at = (attribution?.source ?? attribution?.cue ?? attribution?.content[0])?.start;
  return {
    rule: events.findLast(({ span, rule }) => span.start === at && rule !== 'own-words')?.rule ?? '',
    names: (spoken.speakers[last]?.entities ?? []).map((entity) => spoken.entities[entity]?.name ?? ''),
  };
}

/** Asserts who speaks, and that this rule says so; or that it stays silent. */
export function speakerTable(
  rule: SpeakerRule,
  cases: { finds: readonly (readonly [string, ...string[]])[]; ignores: readonly string[] },
): void {
  const check = (source: string, found: unknown, wanted: unknown): void => {
    const doc = quotedDoc(source);
    const tracedBy = (trace: Trace): unknown => speakers(doc, { ...CONTEXT, trace });
    expectFound(found, wanted, { text: doc.text, rule: rule.id, tracedBy });
  };
  enoughCases(rule.id, cases.finds, cases.ignores);
  test.for(cases.finds)(`${rule.id} finds: %s`, ([source, ...names]) => {
    check(source, lastSpeaker(source), { rule: rule.id, names });
  });
  test.for(cases.ignores)(`${rule.id} ignores: %s`, (source) => {
    const found = lastSpeaker(source);
    check(source, found.rule === rule.id ? found.names : [], []);
  });
}
