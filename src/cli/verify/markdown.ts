/** The findings of `sayso verify` in Markdown, for a comment or a job's summary. */
import type { VerifyFinding, VerifySource } from '../../verify/schema.ts';
import { escapeLine } from '../escape.ts';
import { placeWords, type Stretch, speakerWords, stretchesOf, verdictWords } from './text.ts';

/** The report, what is to be looked at first. */
export function markdownReport(findings: readonly VerifyFinding[], summary: string): string {
  const sections = findings.map(section);
  return `${[`**${escapeMarkdown(summary)}**`, ...sections].join('\n\n')}\n`;
}

function section(finding: VerifyFinding): string {
  const { draft, sources, more } = finding;
  const changed = sources
    .flatMap(({ changes }) => changes.map((change) => change.draft))
    .filter((words) => words !== '…');
  const lines = [
    `### ${escapeMarkdown(`${verdictWords(finding)}: ${placeWords(draft)}`)}`,
    '',
    `> ${emphasised(stretchesOf(draft.text, changed))}${draft.speaker === null ? '' : ` — ${escapeMarkdown(draft.speaker)}`}`,
    ...(sources.length > 0 ? ['', ...sources.map(sourceLine)] : []),
    ...(more === undefined ? [] : [`- and ${more} more places`]),
  ];
  return lines.join('\n');
}

function sourceLine(source: VerifySource): string {
  const speaker = speakerWords(source);
  const words = emphasised(
    stretchesOf(
      source.text,
      source.changes.map((change) => change.source),
    ),
  );
  return `- ${escapeMarkdown(placeWords(source))}${speaker === '' ? '' : ` (${escapeMarkdown(speaker)})`}: ${words}`;
}

function emphasised(stretches: readonly Stretch[]): string {
  return stretches
    .map(({ text, differs }) => (differs ? `**${escapeMarkdown(text.trim())}**` : escapeMarkdown(text)))
    .join('');
}

/** Text that Markdown and HTML leave as it is, on one line, and no terminal obeys; nobody is mentioned by it. */
export function escapeMarkdown(text: string): string {
  return escapeLine(text)
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/@/gu, '&#64;')
    .replace(/[\\`*_{}[\]#+!|~]/gu, '\\$&');
}
