import { describe } from 'vitest';
import { turnSpeakersIn } from '../../support/coref-rows.ts';
import { rowTable } from '../../support/row-table.ts';

describe('who speaks a quoted turn', () => {
  rowTable(turnSpeakersIn, [
    ['“We win every old game,” {PERSON-a|Larkin} said.', ['Larkin: We']],
    ['“We win every old game,” said {PERSON-a|Larkin}.', ['Larkin: We']],
    ['“We win,” {PERSON-a|Larkin} said.', ['Larkin: We']],
    ['“We all win,” {PERSON-a|Larkin} said.', ['Larkin: We']],
    ['“We win every old game,” {PERSON-a|Larkin} left.', ['nobody: We']],
    ['“We win every old game.”\n\n{PERSON-a|Larkin} said so.', ['nobody: We']],
    ['“We win every old game. He lost it too.” {PERSON-a|Larkin} said so.', ['Larkin: We']],
    ['{PERSON-a|Larkin} said: “We win every old game.”', ['Larkin: We']],
    ['{PERSON-a|Larkin} said, “We win every old game.”', ['Larkin: We']],
    ['{PERSON-a|Larkin} said that “We win every old game.”', ['Larkin: We']],
    ['{PERSON-a|Larkin} said “We win every old game.”', ['Larkin: We']],
    ['{PERSON-a|Larkin} said so. “We win every old game.”', ['nobody: We']],
    ['{PERSON-a|Larkin} said in {GPE-b|Dravna}: “We win every old game.”', ['Larkin: We']],
    ['{PERSON-a|Larkin} left: “We win every old game.”', ['nobody: We']],
    ['He said so. They left: “We win every old game.”', ['nobody: We']],
    ['{PERSON-a|Larkin} said of him, her, them, it, us: “We win every old game.”', ['Larkin: We']],
    ['{PERSON-a|Larkin} said of him, her, them, it, us, me: “We win every old game.”', ['nobody: We']],
    ['It rained for {PERSON-b|Orwin} and {PERSON-a|Larkin} said: “We win every old game.”', ['Larkin: We']],
    ['“We win every old game,” in the old mill of the far town said {PERSON-a|Larkin}.', ['nobody: We']],
    ['“We win every old game,” then there so now quickly loudly {PERSON-a|Larkin} said.', ['Larkin: We']],
    ['“We win every old game,” then there so now quickly loudly sadly {PERSON-a|Larkin} said.', ['nobody: We']],
    ['“We win every old game,” he ate. “We lost every old game,” she said.', ['nobody: We', 'she: We']],
    ['“We win every old game,” he said, “and they never did that.”', ['he: We', 'he: they']],
    ['“We win every old game,” he said.\n\n“We never lost one single game.', ['he: We', 'nobody: We']],
    ['“We win every old game.\n\n“We never lost one single game,” he said.', ['he: We']],
    ['“He says ‘we win every old game there’ all day,” she said.', ['she: He']],
    ['“Win,” {PERSON-a|Larkin} said.', []],
  ]);
});
