import { escapeLine } from '../escape.ts';
import type { Finding, FindingFormat } from './finding.ts';

/** Workflow commands that GitHub shows as annotations beside the lines. */
export function githubFormat(): FindingFormat {
  return { finding: githubAnnotation, end: () => '' };
}

/** One of them, as a line. */
export function githubAnnotation({ path, line, column, kind, message }: Finding): string {
  const place = `file=${commandProperty(escapeLine(path))},line=${line},col=${column}`;
  return `::error ${place},title=${commandProperty(kind)}::${commandData(escapeLine(message))}\n`;
}

/** Escaping as in the workflow commands of GitHub's own toolkit: of what a command says. */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Of one of its properties. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
