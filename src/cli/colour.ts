import type { Output, World } from './world.ts';

/** How a stretch of text is shown; without colour each of these gives its text back unchanged. */
export interface Style {
  readonly failure: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly quote: (text: string) => string;
  readonly source: (text: string) => string;
  readonly cue: (text: string) => string;
  readonly name: (text: string) => string;
  readonly coloured: boolean;
}

type Level = 0 | 1 | 2 | 3;

/**
 * How many colours a stream takes (0 none, 1 sixteen, 2 256, 3 all): `--no-color` first, then FORCE_COLOR, then
 * NO_COLOR, then whether it is a terminal. FORCE_COLOR goes before NO_COLOR as in Node itself.
 */
function colourLevel(stream: Pick<Output, 'isTTY'>, { env }: World, wanted: boolean): Level {
  if (!wanted) return 0;
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: term, COLORTERM: trueColour } = env;
  if (forced !== undefined) return forcedLevel(forced);
  if (refused !== undefined && refused !== '') return 0;
  if (!stream.isTTY || term === 'dumb') return 0;
  if (trueColour === 'truecolor' || trueColour === '24bit') return 3;
  return term?.includes('256') ? 2 : 1;
}

function forcedLevel(value: string): Level {
  if (value === '0' || value === 'false') return 0;
  if (value === '2') return 2;
  return value === '3' ? 3 : 1;
}

const same = (text: string): string => text;

/** Without any colour. */
export const PLAIN: Style = {
  failure: same,
  heading: same,
  faint: same,
  quote: same,
  source: same,
  cue: same,
  name: same,
  coloured: false,
};

/** The style for a stream; chalk is loaded only where there are colours. */
export async function styleFor(stream: Pick<Output, 'isTTY'>, world: World, wanted: boolean): Promise<Style> {
  const level = colourLevel(stream, world, wanted);
  if (level === 0) return PLAIN;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level });
  return {
    failure: chalk.red,
    heading: chalk.bold,
    faint: chalk.dim,
    quote: chalk.yellow,
    source: chalk.cyan,
    cue: chalk.magenta,
    name: chalk.bold,
    coloured: true,
  };
}
