import type { Builder, TestSuite } from 'junit-report-builder';
import type { ReportedDifference } from '../../compare/report.ts';
import { escapeLine } from '../escape.ts';
import { headline, type ReportFormat, shownPlace } from './report.ts';

/**
 * JUnit's XML: a suite for each document with differences, a case for each of these, and one that passes for all the
 * documents without. It is built as a whole: its memory grows with the number of differences.
 */
export const junitReport: ReportFormat = async function* (report) {
  const builder = await newBuilder();
  const suites = new Map<string, TestSuite>();
  const suiteOf = (path: string): TestSuite => {
    const suite = suites.get(path) ?? builder.testSuite().name(legal(path));
    suites.set(path, suite);
    return suite;
  };
  for await (const finding of report.findings()) {
    const one = suiteOf(finding.path).testCase().className(legal(finding.path)).name(nameOf(finding));
    if (finding.line !== null) one.file(legal(finding.path));
    if (report.fails(finding.kind)) one.failure(legal(finding.message), finding.kind);
    else one.standardOutput(legal(finding.message));
  }
  const all = builder.testSuite().name(`sayso ${report.command}`);
  all.testCase().className(`sayso ${report.command}`).name(headline(report));
  yield builder.build();
  yield '\n';
};

/** The package's types name its default twice. */
async function newBuilder(): Promise<Builder> {
  const loaded: unknown = await import('junit-report-builder');
  return (loaded as { readonly default: Builder }).default.newBuilder();
}

function nameOf(finding: ReportedDifference): string {
  return legal(`${finding.kind} at ${shownPlace(finding)}: ${finding.message}`);
}

/** On one line that is safe to show, without what XML has no way to write: lone surrogates and two that are no characters. */
function legal(words: string): string {
  return escapeLine(words).replace(/\p{Surrogate}|[\ufffe\uffff]/gu, '\ufffd');
}
