import { colonClause } from '../../../../src/stages/quotes/rules/direct/colon-clause.ts';
import { proposalsOf } from '../../../support/cue-rows.ts';
import { quoteTable } from '../../../support/quote-table.ts';
import { rowTable } from '../../../support/row-table.ts';

quoteTable('direct/colon-clause', {
  finds: [
    '{source|Smith} {cue|released the following statement:} {content|“We are grateful to the people of this town.”}',
    'Later {source|he} {cue|added} a condition: {content|“After the storm, we shall need another harbour.”}',
    '{source|Smith} {cue|said} of the members of the group (PMG) in the camps of the south: {content|“I watch with dismay as they are attacked.”}',
  ],
  ignores: [
    'It is a short list: “peace, work and bread.”',
    'Her book has a title: “The Long Way to the Town.”',
    '“We win,” he said: a promise.',
  ],
});

rowTable(proposalsOf(colonClause), [
  ['He said of the old men: “They are all fools here.”', []],
  [
    'She added a condition: “We pay nothing at all for it.”',
    ['“We pay nothing at all for it.” | cue added | source She | as clause colon” say | declared 0.8'],
  ],
  [
    'She saw a man: “We pay nothing at all for it.”',
    ['“We pay nothing at all for it.” | cue saw a man: | source She | as clause colon” | declared 0.6'],
  ],
  ['It is a short list: “We pay nothing at all for it.”', []],
  ['It seems a short list: “We pay nothing at all for it.”', []],
  ['The list to/TO make/VB it: “We pay nothing at all for it.”', []],
  ['He said: “They are all fools here.”', []],
  ['He said, “They are all fools here.”', []],
  ['He saw them: “All fools.”', []],
  ['He saw them: “All fools go.”', ['“All fools go.” | cue saw them: | source He | as clause colon” | declared 0.6']],
  [
    'He saw them: “All fools go in.”',
    ['“All fools go in.” | cue saw them: | source He | as clause colon” | declared 0.6'],
  ],
  ['He saw them “They are all fools here.”', []],
  [
    'He saw them, but said of her: “They are all fools here.”',
    ['“They are all fools here.” | cue said | source He | as clause colon” say | declared 0.8 | source elsewhere'],
  ],
  [
    'He said they were fools, but he had a word for her: “They are all fools here.”',
    ['“They are all fools here.” | cue said | source He | as clause colon” say | declared 0.8'],
  ],
  [
    'He said no, but saw her: “They are all fools here.”',
    ['“They are all fools here.” | cue saw her: | source He | as clause colon” | declared 0.6 | source elsewhere'],
  ],
  [
    'He saw “a man she asked for” there: “They are all fools here.”',
    ['“They are all fools here.” | cue saw “a man she asked for” there: | source He | as clause colon” | declared 0.6'],
  ],
  [
    'He said so of “him” and saw her: “They are all fools here.”',
    ['“They are all fools here.” | cue saw her: | source He | as clause colon” | declared 0.6 | source elsewhere'],
  ],
  ['Saw a man: “They are all fools here.”', []],
  ['A speech entitled/VBN so: “They are all fools here.”', []],
  ['Saying/VBG of it, he left: “They are all fools here.”', []],
  [
    'The man told them all: “They are all fools here.”',
    ['“They are all fools here.” | cue told | source The man | as clause colon” say | declared 0.8'],
  ],
]);
