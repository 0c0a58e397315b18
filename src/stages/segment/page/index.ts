import type { BoilerplateSpan, LayoutLayer, Paragraph, SegmentLayer, TextLayer } from '../../../model/document.ts';
import { withStage } from '../../../model/layers.ts';
import { runRules } from '../../../model/rule.ts';
import { type RulesOff, rulesOn } from '../../../model/rules-on.ts';
import { byPosition } from '../../../model/span.ts';
import type { Trace } from '../../../model/trace.ts';
import { PAGE_RULES } from '../order.ts';
import { ofKind, withKinds } from './kinds.ts';

type Paragraphs = readonly Omit<Paragraph, 'kind'>[];

/** The boilerplate, in order and not overlapping, and the paragraphs with their kinds. */
export function pageOf(
  doc: TextLayer & LayoutLayer & Pick<SegmentLayer, 'tokens' | 'sentences'>,
  paragraphs: Paragraphs,
  trace?: Trace,
  off?: RulesOff,
): Pick<SegmentLayer, 'boilerplate' | 'paragraphs'> {
  const page = withStage(doc, { paragraphs: withKinds(doc.text, paragraphs, doc.layout.blocks) });
  const found = runRules(rulesOn(PAGE_RULES, off), page, 'segment', trace);
  if (found.length === 0) return { boilerplate: found, paragraphs: page.paragraphs };
  const boilerplate = disjoint(found);
  return { boilerplate: joined(doc.text, boilerplate), paragraphs: marked(page.paragraphs, boilerplate) };
}

/** Of boilerplate that overlaps, what the earlier rule of the order found. */
function disjoint(found: readonly BoilerplateSpan[]): BoilerplateSpan[] {
  const sorted = found.map(({ start, end, kind }, rank) => ({ start, end, kind, rank })).sort(byPosition);
  const kept: (typeof sorted)[number][] = [];
  for (const span of sorted) {
    const before = kept.at(-1);
    if (!before || before.end <= span.start) kept.push(span);
    else if (span.rank < before.rank) kept[kept.length - 1] = span;
  }
  return kept.map(({ start, end, kind }) => ({ start, end, kind }));
}

/** Paragraphs that are boilerplate as a whole get its kind. */
function marked(paragraphs: readonly Paragraph[], boilerplate: readonly BoilerplateSpan[]): Paragraph[] {
  let at = 0;
  return paragraphs.map((paragraph) => {
    while ((boilerplate[at]?.end ?? Number.POSITIVE_INFINITY) <= paragraph.start) at++;
    const span = boilerplate[at];
    const whole = span && span.start <= paragraph.start && span.end >= paragraph.end;
    return whole ? ofKind(paragraph, span.kind) : paragraph;
  });
}

/** Neighbouring paragraphs of one kind are one piece of boilerplate. */
function joined(text: string, boilerplate: readonly BoilerplateSpan[]): BoilerplateSpan[] {
  const pieces: BoilerplateSpan[] = [];
  for (const span of boilerplate) {
    const before = pieces.at(-1);
    if (before?.kind === span.kind && text.slice(before.end, span.start).trim() === '') {
      pieces[pieces.length - 1] = { start: before.start, end: span.end, kind: span.kind };
    } else pieces.push(span);
  }
  return pieces;
}
