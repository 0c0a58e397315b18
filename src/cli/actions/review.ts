/** `check --review`: somebody at the terminal says of each text whether what is made of it now is right. */
import { createInterface } from 'node:readline';
import { SaysoError } from '../../model/errors.ts';
import { escapeLine } from '../escape.ts';
import type { Reporter } from '../reporter.ts';
import type { World } from '../world.ts';

/** Asks of one text after the other. */
export interface Review {
  /** Whether the expected file is to be written anew. Never again where somebody has said so, or has gone. */
  readonly isAccepted: (shown: string) => Promise<boolean>;
  readonly close: () => void;
}

/** @throws SaysoError `usage` where there is no terminal to ask at. */
export function refuseWithoutTerminal({ stdin, stderr }: World): void {
  if ('isTTY' in stdin && stdin.isTTY === true && stderr.isTTY === true) return;
  throw new SaysoError('usage', '--review asks at a terminal, and standard input or standard error is none');
}

type Answer = 'accept' | 'leave' | 'quit';
const ANSWERS = new Map(
  (['accept', 'leave', 'quit'] as const).flatMap((answer): [string, Answer][] => [
    [answer, answer],
    [answer.slice(0, 1), answer],
  ]),
);

/** Asks on standard error, and reads the answers, one a line, from standard input. */
export function startReview({ stdin }: World, reporter: Reporter): Review {
  const lines = createInterface({ input: stdin, terminal: false });
  const answers = lines[Symbol.asyncIterator]();
  /** What was answered; anything else is asked again, and who has gone leaves the rest. */
  const ask = async (shown: string): Promise<Answer> => {
    reporter.say(`${escapeLine(shown)}: [a]ccept, [l]eave, [q]uit and leave the rest? `);
    const { value, done } = await answers.next();
    if (done) reporter.say('\n');
    return done ? 'quit' : (ANSWERS.get(value.trim().toLowerCase()) ?? (await ask(shown)));
  };
  let hasLeft = false;
  return {
    isAccepted: async (shown) => {
      const answer = hasLeft ? 'quit' : await ask(shown);
      hasLeft = answer === 'quit';
      return answer === 'accept';
    },
    close: () => lines.close(),
  };
}
