import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { Input } from '../../io/inputs.ts';
import { linesOf } from '../../io/lines.ts';
import { readRecord } from '../../io/record.ts';
import { failureOf } from '../../run/failure.ts';
import type { Task } from '../../run/task.ts';
import type { World } from '../world.ts';

/** A task that knows where it comes from. */
export interface InputTask extends Task {
  readonly input: Input;
  /** Of NDJSON input: the line's number from 1. 0 stands for a file that could not be read further. */
  readonly line?: number;
}

/** One task for each text. Standard input is read when its turn comes. */
export async function* textTasks(
  inputs: readonly Input[],
  profileOf: (input: Input) => number,
  { stdin }: World,
): AsyncGenerator<InputTask, void, undefined> {
  for (const input of inputs) {
    const { id, path, absolute } = input;
    const source = absolute === null ? { bytes: await buffer(stdin) } : { file: absolute };
    yield { id, path, source, profile: profileOf(input), input };
  }
}

/** One task for each line of NDJSON, as the lines come. */
export async function* lineTasks(
  inputs: readonly Input[],
  profileOf: (input: Input) => number,
  { stdin }: World,
): AsyncGenerator<InputTask, void, undefined> {
  const encoder = new TextEncoder();
  for (const input of inputs) {
    const profile = profileOf(input);
    const common = { id: input.id, path: input.path, profile, input };
    try {
      for await (const { number, bytes } of linesOf(
        input.absolute === null ? stdin : createReadStream(input.absolute),
      )) {
        try {
          const { id, text, date } = readRecord(bytes);
          const source = { bytes: encoder.encode(text) };
          yield { id, path: id, source, profile, input, line: number, ...(date !== undefined && { date }) };
        } catch (error) {
          yield { ...common, source: { failure: failureOf(error) }, line: number };
        }
      }
    } catch (error) {
      yield { ...common, source: { failure: failureOf(error) }, line: 0 };
    }
  }
}
