import { compactJson } from '../../io/formats/printed.ts';
import type { FindingFormat } from './finding.ts';

/** One JSON object: `{ "findings": [ … ], "checked": 5 }`. */
export function jsonFormat(): FindingFormat {
  let count = 0;
  const opening = '{\n  "findings": [';
  return {
    finding: ({ path, line, column, kind, message }) =>
      `${count++ === 0 ? opening : ','}\n    ${compactJson({ path, line, column, kind, message })}`,
    end: (checked) => `${count === 0 ? `${opening}]` : '\n  ]'},\n  "checked": ${checked}\n}\n`,
  };
}
