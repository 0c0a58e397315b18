import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../src/stages/segment/paragraphs/blocks.ts';
import { quotationsOf } from '../../../src/stages/segment/quotations/index.ts';

/** Quotations as lines: indented by depth, `…` where no mark closes it, `+` where it continues. */
function shown(text: string): string[] {
  return quotationsOf(text, blocksOf(text)).quotations.map(
    ({ start, end, depth, closed, continues }) =>
      `${'  '.repeat(depth)}${continues ? '+' : ''}${text.slice(start, end)}${closed ? '' : '…'}`,
  );
}

function codes(text: string): string[] {
  return quotationsOf(text, blocksOf(text)).diagnostics.map(
    ({ code, start, end }) => `${code} ${text.slice(start, end)}`,
  );
}

describe('marks of every kind', () => {
  test.each([
    ['curly', '“We win,” she said. “You lose.”', ['“We win,”', '“You lose.”']],
    ['straight', '"We win," she said. "You lose."', ['"We win,"', '"You lose."']],
    ['two apostrophes', "''We win,'' she said. ''You lose.''", ["''We win,''", "''You lose.''"]],
    ['grave accents', "``We win,'' she said.", ["``We win,''"]],
    ['low and German', '„Wir gewinnen“, sagte sie.', ['„Wir gewinnen“']],
    ['guillemets', '« Nous gagnons », dit-elle.', ['« Nous gagnons »']],
    ['single curly', '‘We win,’ she said. ‘You lose.’', ['‘We win,’', '‘You lose.’']],
    ['single straight', "'We win,' she said. 'It's yours.'", ["'We win,'", "'It's yours.'"]],
    ['before a dash', '"We win"—she paused—"today."', ['"We win"', '"today."']],
    ['in brackets', 'Plans ("big ones") grow.', ['"big ones"']],
    ['blanks before the closing mark', 'What is it? "Who knows, " she said.', ['"Who knows, "']],
  ])('%s', (_name, text, expected) => {
    expect(shown(text)).toEqual(expected);
    expect(codes(text)).toEqual([]);
  });
});

describe('what is no mark', () => {
  test.each([
    ['apostrophes', "It's the Smiths' plan, isn't it? 'Tis theirs, the '90s kids' and ’em all; rock 'n' roll."],
    ['curly apostrophes', 'The Smiths’ plan isn’t ours, said the boys’ coach in ’08 and ‘16.'],
    ['feet and inches', 'He is 5\'10" or 6’2” tall and has a 6" nail.'],
    ['ornament', '"""""""""" ‘‘‘‘‘‘‘‘ ----'],
  ])('%s', (_name, text) => {
    expect(shown(text)).toEqual([]);
    expect(codes(text)).toEqual([]);
  });

  test('an apostrophe does not close a single mark', () => {
    expect(shown('She called it ‘the Smiths’ plan’ again.')).toEqual(['‘the Smiths’ plan’']);
    expect(shown('Those ‘rebels’ met the ‘Smiths’ there.')).toEqual(['‘rebels’', '‘Smiths’']);
    expect(shown("We heard 'the boys' plan' and it's 'ours.'")).toEqual(["'the boys' plan'", "'ours.'"]);
  });
});

describe('nesting', () => {
  test.each([
    ['single in double', '“He said, ‘Go,’ and I went,” she said.', ['“He said, ‘Go,’ and I went,”', '  ‘Go,’']],
    ['closed together', '"He said, \'Go.\'" It was late.', ['"He said, \'Go.\'"', "  'Go.'"]],
    ['closed together with a blank', '"He said, \'Go,\' " she said.', ['"He said, \'Go,\' "', "  'Go,'"]],
    [
      'three apostrophes',
      "''He said, 'Go,''' she said. '''No,' he said.''",
      ["''He said, 'Go,'''", "  'Go,'", "'''No,' he said.''", "  'No,'"],
    ],
    ['double in single', '‘He said “go” and I went,’ she said.', ['‘He said “go” and I went,’', '  “go”']],
    ['double in double', '“He said “go” and I went,” she said.', ['“He said “go” and I went,”', '  “go”']],
    ['marks typed twice', '““We win,”” she said. ""You lose.""', ['““We win,””', '""You lose.""']],
  ])('%s', (_name, text, expected) => {
    expect(shown(text)).toEqual(expected);
    expect(codes(text)).toEqual([]);
  });
});

describe('turns over several paragraphs', () => {
  test('each reopens, only the last closes', () => {
    const text = 'He said: “One.\n\n“Two ‘and’ a half.\n\n“Three.” She left.\n\n“Four.”';
    expect(shown(text)).toEqual(['“One.…', '+“Two ‘and’ a half.…', '  ‘and’', '+“Three.”', '“Four.”']);
    expect(codes(text)).toEqual([]);
  });

  test('the text may end before the turn does', () => {
    const text = '"One.\n\n"Two.';
    expect(shown(text)).toEqual(['"One.…', '+"Two.…']);
    expect(codes(text)).toEqual(['unclosed-quote "']);
  });

  test('single marks go on too', () => {
    expect(shown('‘One.\n\n‘Two,’ he said.')).toEqual(['‘One.…', '+‘Two,’']);
    expect(shown("'One.\n\n'Two,' he said.")).toEqual(["'One.…", "+'Two,'"]);
  });

  test('a paragraph that closes without reopening belongs to the turn', () => {
    const text = '“One.\n\nTwo,” he said.';
    expect(shown(text)).toEqual(['“One.…', '+Two,”']);
    expect(codes(text)).toEqual([]);
  });
});

describe('broken marks', () => {
  test('a missing closing mark costs its paragraph only', () => {
    const text = 'He said, “We win.\n\nNothing here.\n\n“Yes,” she said.';
    expect(shown(text)).toEqual(['“We win.…', '“Yes,”']);
    expect(codes(text)).toEqual(['unclosed-quote “']);
  });

  test('the next opening mark ends what was never closed', () => {
    const text = '“We win, he said. “You lose,” she said.';
    expect(shown(text)).toEqual(['“We win,…', '“You lose,”']);
    expect(codes(text)).toEqual(['unclosed-quote “']);
  });

  test('a missing opening mark is an orphan', () => {
    const text = 'We win,” and lose. “You lose.”';
    expect(shown(text)).toEqual(['“You lose.”']);
    expect(codes(text)).toEqual(['orphan-quote ”']);
  });

  test.each([
    ['“We win, said Ann Lee.\n\n“We checked,” she added.', ['“We win,…', '“We checked,”'], ['unclosed-quote “']],
    ['“We win, Ann Lee said.\n\n“We checked,” she added.', ['“We win,…', '“We checked,”'], ['unclosed-quote “']],
    ['“My brother, he said, was a fool.\n\n“True.”', ['“My brother, he said, was a fool.…', '+“True.”'], []],
    ['“We left, the old.\n\n“True.”', ['“We left, the old.…', '+“True.”'], []],
    ['"We win,\' said Ann Lee. "We lose."', ['"We win,\'', '"We lose."'], ['mixed-marks "We win,\'']],
    ['\'We win," said Ann Lee. "We lose."', ['\'We win,"', '"We lose."'], ['mixed-marks \'We win,"']],
  ])('what is not closed ends with its attribution or at a mark of another kind: %s', (text, wanted, diagnosed) => {
    expect(shown(text)).toEqual(wanted);
    expect(codes(text)).toEqual(diagnosed);
  });

  test.each([
    ['We win," said Ann Lee. "We lose."', ['We win,"', '"We lose."']],
    ['She left. We win," Ann Lee said.', ['We win,"']],
    ['She saw Mr. Lee. Is it Mr. Lee?" he asked.', ['Is it Mr. Lee?"']],
    ['“No,” she said. We win,” he added.', ['“No,”', 'We win,”']],
    ["We win,' said Ann Lee. 'We lose.'", ["We win,'", "'We lose.'"]],
    ["The players,' he left.", []],
    ['We have a 6" nail, said Ann.', []],
    ['We win." said Ann Lee.', []],
    ['We win," and lose.', []],
  ])('a closing mark that leads to an attribution ends its sentence, which no mark opens: %s', (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });

  test.each([
    ['Lee: "We won. "They lost. "All did." She left.', ['"We won. "They lost. "All did."'], ['unclosed-quote "']],
    ['‘We won. ‘They lost.’ She left.', ['‘We won. ‘They lost.’'], ['unclosed-quote ‘']],
    ['Lee: "We call it "home" now."', ['"We call it "home" now."', '  "home"'], []],
  ])('a mark after a sentence opens anew what is open: %s', (text, wanted, diagnosed) => {
    expect(shown(text)).toEqual(wanted);
    expect(codes(text)).toEqual(diagnosed);
  });

  test.each([
    ["'We ate 'taters,' she said. 'In '98 we'll lose 'em.'", ["'We ate 'taters,'", "'In '98 we'll lose 'em.'"]],
    ["'It is the players',' she said. 'Not the owners'.'", ["'It is the players','", "'Not the owners'.'"]],
    ["'’Tis the last,' she said.", ["'’Tis the last,'"]],
    ["'He said 'go' and we left,' she said.", ["'go'", "and we left,'"]],
  ])('apostrophes within single marks: %s', (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });

  test.each([
    ["She said: 'The boys' friends left.\n\n'All did.'", ["'The boys' friends left.…", "+'All did.'"]],
    ["She said: 'The boys' friends left.\n\nAll did.", ["'The boys'"]],
    ["She said: 'The boys' friends left.\n\n'Tis all.", ["'The boys'"]],
    ['She said: ‘All left.\n\n‘All did.’', ['‘All left.…', '+‘All did.’']],
    ['She called it ‘home.\n\n‘All did.’', ['‘All did.’']],
  ])('single marks over paragraphs: %s', (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });

  test.each([
    ['”We win,“ he said.', ['”We win,“']],
    ['“We win,“ he said. “You lose.“', ['“We win,“', '“You lose.“']],
    ['He did ”nothing” today.', ['”nothing”']],
    ['A ‘D-‘ grade.', ['‘D-‘']],
  ])('the wrong way round: %s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
    expect(codes(text)).toEqual([]);
  });

  test('marks of two styles make a pair and are reported', () => {
    const text = '“We win," he said.';
    expect(shown(text)).toEqual(['“We win,"']);
    expect(codes(text)).toEqual(['mixed-marks “We win,"']);
  });
});
