/** How findings are printed, and which of them are no fault. */
import { compactJson, prettyJson } from '../../io/formats/printed.ts';
import { streamSink } from '../../io/output.ts';
import { SCHEMA_VERSION } from '../../model/schema.ts';
import { VERDICTS, type Verdict, type VerifyFinding } from '../../verify/schema.ts';
import { styleFor } from '../colour.ts';
import { counted } from '../counted.ts';
import { githubAnnotation } from '../findings/github-format.ts';
import type { VerifyFlags } from '../flags/verify.ts';
import type { World } from '../world.ts';
import { markdownReport } from './markdown.ts';
import { findingText, messageOf } from './text.ts';

/** Whether nothing is to be said against a quotation. */
export function isAccepted({ verdict, risks, allowed }: VerifyFinding): boolean {
  return allowed === true || ((verdict === 'verbatim' || verdict === 'trimmed') && risks.length === 0);
}

/** How many findings there are of each verdict. */
export function summaryOf(findings: readonly VerifyFinding[]): Record<Verdict, number> {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const { verdict } of findings) counts[verdict]++;
  return counts;
}

/** "3 quotations: 2 verbatim, 1 altered; 1 with a risk". */
export function summaryLine(findings: readonly VerifyFinding[]): string {
  const counts = Object.entries(summaryOf(findings)).filter(([, count]) => count > 0);
  const risky = findings.filter(({ risks }) => risks.length > 0).length;
  const parts = counts.map(([verdict, count]) => `${count} ${verdict}`).join(', ');
  const risk = risky === 0 ? '' : `; ${risky} with a risk`;
  return `${counted(findings.length, 'quotation')}${parts === '' ? '' : `: ${parts}`}${risk}`;
}

/** Prints the findings on standard output. */
export async function printFindings(
  findings: readonly VerifyFinding[],
  { format, color }: VerifyFlags,
  world: World,
): Promise<void> {
  const sink = streamSink(world.stdout);
  const style = await styleFor(world.stdout, world, color);
  if (format === 'json') {
    const report = { schemaVersion: SCHEMA_VERSION, findings, summary: summaryOf(findings) };
    await sink.write(`${prettyJson(report)}\n`);
  } else if (format === 'markdown') await sink.write(markdownReport(findings, summaryLine(findings)));
  else if (format === 'ndjson') for (const finding of findings) await sink.write(`${compactJson(finding)}\n`);
  else if (format === 'github') {
    for (const finding of findings.filter((one) => !isAccepted(one))) {
      const { path, line, column } = finding.draft;
      await sink.write(githubAnnotation({ path, line, column, kind: finding.verdict, message: messageOf(finding) }));
    }
  } else for (const finding of findings) await sink.write(findingText(finding, style, isAccepted(finding)));
  await sink.finish();
}
