import { compactJson } from '../../io/formats/printed.ts';
import { SCHEMA_VERSION } from '../../model/schema.ts';
import type { ReportFormat } from './report.ts';

/** One JSON object, as `sayso schema diff` describes it; each row and each difference on a line of its own. */
export const jsonReport: ReportFormat = async function* ({ rows, findings, checked }) {
  yield `{\n  "schemaVersion": ${JSON.stringify(SCHEMA_VERSION)},\n  "summary": [`;
  yield rows.map((row) => `\n    ${compactJson(row)}`).join(',');
  yield `${rows.length > 0 ? '\n  ' : ''}],\n  "findings": [`;
  let count = 0;
  for await (const finding of findings()) yield `${count++ === 0 ? '' : ','}\n    ${compactJson(finding)}`;
  yield `${count > 0 ? '\n  ' : ''}],\n  "checked": ${checked}\n}\n`;
};

/** Each difference on a line. */
export const ndjsonReport: ReportFormat = async function* ({ findings }) {
  for await (const finding of findings()) yield `${compactJson(finding)}\n`;
};
