/** `--to label-studio`: a JSON list of tasks, as its import takes it. */
import { compactJson } from '../../io/formats/printed.ts';
import type { WithText } from '../document.ts';
import type { StreamFormat } from '../stream.ts';
import { taskOf } from './task.ts';

export function labelStudioFormat(): StreamFormat<WithText> {
  let total = 0;
  return {
    add: (document) => [`${total++ === 0 ? '[' : ','}\n${compactJson(taskOf(document))}`],
    close: () => (total === 0 ? '[]\n' : '\n]\n'),
  };
}
