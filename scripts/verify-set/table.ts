/** What came of the cases, class by class. */
import type { VerifyFinding } from '../../src/verify/schema.ts';
import type { Case } from './cases.ts';

/** A case with what was found in its draft. */
export interface Outcome {
  readonly one: Case;
  readonly findings: readonly VerifyFinding[];
}

/** The table: verdicts right, risks named, risks named where there is none. */
export function tableOf(outcomes: readonly Outcome[], shows: boolean): string {
  const kinds = [...new Set(outcomes.map(({ one }) => one.kind))];
  const lines = kinds.map((kind) =>
    row(
      kind,
      outcomes.filter(({ one }) => one.kind === kind),
    ),
  );
  const altered = outcomes.filter(({ one }) => one.verdict === 'altered');
  const passed = altered.filter(({ findings }) => findings.some(({ verdict }) => verdict === 'verbatim'));
  const wrong = shows ? outcomes.filter((one) => !isRight(one) || !isNamed(one) || hasOther(one)).map(shown) : [];
  return [
    `${'class'.padEnd(24)}  cases  verdict  risk named  other risks`,
    ...lines,
    row('all', outcomes),
    `altered passed as verbatim: ${passed.length} of ${altered.length}`,
    ...wrong,
  ].join('\n');
}

function isRight({ one, findings }: Outcome): boolean {
  return findings.length > 0 && findings.every(({ verdict }) => verdict === one.verdict);
}

function isNamed({ one, findings }: Outcome): boolean {
  const { risk } = one;
  return risk === null || findings.some(({ risks }) => risks.includes(risk));
}

/** Whether a risk is named that the change did not bring. */
function hasOther({ one, findings }: Outcome): boolean {
  return findings.some(({ risks }) => risks.some((risk) => risk !== one.risk));
}

function row(name: string, outcomes: readonly Outcome[]): string {
  const risky = outcomes.filter(({ one }) => one.risk !== null);
  const others = outcomes.filter(hasOther);
  const share = (count: number, all: number): string => (all === 0 ? '–' : ((100 * count) / all).toFixed(1));
  const cells = [
    String(outcomes.length).padStart(5),
    share(outcomes.filter(isRight).length, outcomes.length).padStart(7),
    share(risky.filter(isNamed).length, risky.length).padStart(10),
    String(others.length).padStart(11),
  ];
  return `${name.padEnd(24)}  ${cells.join('  ')}`;
}

function shown({ one, findings }: Outcome): string {
  const got = findings.map(({ verdict, risks, draft, sources }) => {
    const places = sources.map(
      ({ text, speaker, changes }) => `\n      ${speaker}: ${text} ${JSON.stringify(changes)}`,
    );
    return `\n    ${verdict} ${risks.join()} ${draft.speaker}${places.slice(0, 3).join('')}`;
  });
  return `\n${one.kind}: wanted ${one.verdict} ${one.risk ?? ''}\n  ${one.draft.trim()}${got.join('')}`;
}
