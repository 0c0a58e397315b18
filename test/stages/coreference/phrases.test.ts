import { describe } from 'vitest';
import { phrasesIn } from '../../support/coref-rows.ts';
import { rowTable } from '../../support/row-table.ts';

describe('phrases that can refer, with their place in sentence, clause and turn', () => {
  rowTable(phrasesIn, [
    ['The old mayor left.', ['The old mayor nominal subject definite s0 c1 n1']],
    [
      'The {ORG-a|Lantern Guild} paid the mayor.',
      ['Lantern Guild name subject s0 c1 n1', 'the mayor nominal object definite s0 c1 n1'],
    ],
    [
      '{PERSON-a|Larkin} told them he left/VBD.',
      ['Larkin name subject s0 c1 n1 speaks', 'them pronoun object s0 c1 n1 speaks', 'he pronoun subject s0 c2 n1'],
    ],
    ['{PERSON-a|Larkin} has/VBZ also/RB said so.', ['Larkin name subject s0 c1 n1 speaks']],
    ['{PERSON-a|Larkin} has/VBZ also/RB not/RB now/RB said so.', ['Larkin name subject s0 c1 n1']],
    ['{PERSON-a|Larkin}, who said so, left.', ['Larkin name subject s0 c1 n1 speaks']],
    ['{PERSON-a|Larkin} who said so left.', ['Larkin name subject s0 c1 n1 speaks']],
    ['{PERSON-a|Larkin}, said so.', ['Larkin name subject s0 c1 n1']],
    ['{PERSON-a|Larkin} paid so.', ['Larkin name subject s0 c1 n1']],
    ['“We win,” said {PERSON-a|Larkin}.', ['We pronoun subject s0 c2 n1 t0', 'Larkin name subject s0 c3 n1 speaks']],
    [
      '“We win,” said {PERSON-a|Larkin} of {GPE-b|Dravna}.',
      ['We pronoun subject s0 c2 n1 t0', 'Larkin name object s0 c3 n1 speaks', 'Dravna name oblique s0 c3 n1'],
    ],
    [
      'They asked/VBD {PERSON-a|Larkin} again.',
      ['They pronoun subject s0 c1 n1 speaks', 'Larkin name object s0 c1 n1 speaks'],
    ],
    [
      'They, asked/VBD {PERSON-a|Larkin}; they left.',
      ['They pronoun subject s0 c1 n1', 'Larkin name subject s0 c1 n1 speaks', 'they pronoun subject s0 c2 n1'],
    ],
    [
      'They met the mayor of {GPE-a|Dravna}.',
      ['They pronoun subject s0 c1 n1', 'the mayor nominal object definite s0 c1 n1', 'Dravna name oblique s0 c1 n1'],
    ],
    [
      'They met {PERSON-a|Larkin}’s/POS brother.',
      [
        'They pronoun subject s0 c1 n1',
        'Larkin name possessor s0 c1 n1',
        'Larkin’s brother nominal object possessive s0 c1 n1',
      ],
    ],
    [
      'They met his/PRP$ brother.',
      [
        'They pronoun subject s0 c1 n1',
        'his pronoun possessor s0 c1 n1',
        'his brother nominal object possessive s0 c1 n1',
      ],
    ],
    [
      'The {GPE-a|Dravna} mayor/NN left.',
      ['The Dravna mayor nominal subject definite s0 c1 n1', 'Dravna name modifier s0 c1 n1'],
    ],
    ['The {GPE-a|Dravna} {ORG-b|Guild} left.', ['Dravna name modifier s0 c1 n1', 'Guild name subject s0 c1 n1']],
    ['{title|General} {PERSON-a|Ann Larkin} left.', ['Ann Larkin name subject s0 c1 n1 from General']],
    ['the former opposition leader {PERSON-a|Ann Larkin} left.', ['Ann Larkin name subject s0 c1 n1 from the']],
    [
      'They met former opposition leader {PERSON-a|Ann Larkin}.',
      ['They pronoun subject s0 c1 n1', 'Ann Larkin name object s0 c1 n1 from former'],
    ],
    [
      '{GPE-b|Dravna}’s/POS mayor {PERSON-a|Ann Larkin} left.',
      ['Dravna name possessor s0 c1 n1', 'Ann Larkin name subject s0 c1 n1 from Dravna'],
    ],
    [
      'red old big far near tall wide warm cold mayor {PERSON-a|Ann Larkin} left.',
      ['Ann Larkin name subject s0 c1 n1 from tall'],
    ],
    [
      'the mayor of {PERSON-a|Ann Larkin} left.',
      ['the mayor nominal subject definite s0 c1 n1', 'Ann Larkin name oblique s0 c1 n1'],
    ],
    ['the guild {ORG-a|Lantern} left.', ['Lantern name subject s0 c1 n1']],
    ['{GPE-a|Dravna}: it rained.', ['Dravna name subject s0 c1 n1 aside', 'it pronoun subject s0 c2 n1']],
    ['It rained ({ORG-a|Lumen}).', ['It pronoun subject s0 c1 n1', 'Lumen name subject s0 c2 n1 aside']],
    [
      'It rained ({ORG-a|Lumen} it.',
      ['It pronoun subject s0 c1 n1', 'Lumen name subject s0 c2 n1', 'it pronoun subject s0 c2 n1'],
    ],
    ['It rained {ORG-a|Lumen}) here.', ['It pronoun subject s0 c1 n1', 'Lumen name object s0 c1 n1']],
    ['Everyone left.', ['Everyone nominal subject s0 c1 n1']],
    ['Nobody/NN left.', ['Nobody nominal subject s0 c1 n1']],
    [
      'The group’s/POS leader left.',
      ['The group nominal possessor definite s0 c1 n1', 'The group’s leader nominal subject definite s0 c1 n1'],
    ],
    ['The town harbour talks failed.', ['The town harbour talks nominal subject definite s0 c1 n1']],
    [
      '{GPE-a|Dravna}’s/POS old harbour failed.',
      ['Dravna name possessor s0 c1 n1', 'Dravna’s old harbour nominal subject possessive s0 c1 n1'],
    ],
    [
      '{GPE-a|Dravna} harbour talks failed.',
      ['Dravna name modifier s0 c1 n1', 'Dravna harbour talks nominal subject s0 c1 n1'],
    ],
    ['Two/CD mayors left.', ['Two mayors nominal subject indefinite s0 c1 n1']],
    ['A mayor left.', ['A mayor nominal subject indefinite s0 c1 n1']],
    ['Some mayors left.', ['Some mayors nominal subject indefinite s0 c1 n1']],
    ['This mayor left.', ['This mayor nominal subject demonstrative s0 c1 n1']],
    ['Those mayors left.', ['Those mayors nominal subject demonstrative s0 c1 n1']],
    ['Mayors left.', ['Mayors nominal subject s0 c1 n1']],
    ['Every mayor left.', ['Every mayor nominal subject indefinite s0 c1 n1']],
    ['His/PRP$ mayors left.', ['His pronoun possessor s0 c1 n1', 'His mayors nominal subject possessive s0 c1 n1']],
    [
      'After the mayor left/VBD, he slept/VBD.',
      ['the mayor nominal subject definite s0 c2 n1 adverbial', 'he pronoun subject s0 c3 n1'],
    ],
    [
      'The mayor left/VBD because he slept/VBD.',
      ['The mayor nominal subject definite s0 c1 n1', 'he pronoun subject s0 c2 n1 adverbial'],
    ],
    [
      'The mayor left/VBD and he slept/VBD.',
      ['The mayor nominal subject definite s0 c1 n1', 'he pronoun subject s0 c2 n1'],
    ],
    [
      'The mayor told/VBD them the plan failed/VBD.',
      [
        'The mayor nominal subject definite s0 c1 n1 speaks',
        'them pronoun object s0 c1 n1 speaks',
        'the plan nominal subject definite s0 c2 n1',
      ],
    ],
    [
      'The mayor said/VBD the plan.',
      ['The mayor nominal subject definite s0 c1 n1 speaks', 'the plan nominal object definite s0 c1 n1 speaks'],
    ],
    [
      'The mayor wants/VBZ to/TO leave/VB the town.',
      ['The mayor nominal subject definite s0 c1 n1', 'the town nominal object definite s0 c1 n1'],
    ],
    [
      'The mayor is/VBZ a man.',
      ['The mayor nominal subject definite s0 c1 n1', 'a man nominal object indefinite s0 c1 n1'],
    ],
    ['The mayor can/MD see/VB him.', ['The mayor nominal subject definite s0 c1 n1', 'him pronoun object s0 c1 n1']],
    [
      'Leaving/VBG the town, he slept/VBD.',
      ['the town nominal subject definite s0 c1 n1', 'he pronoun subject s0 c1 n1'],
    ],
    ['That/IN the mayor left/VBD is clear.', ['the mayor nominal subject definite s0 c2 n1']],
    [
      'The mayor left. The mayor slept.',
      ['The mayor nominal subject definite s0 c1 n1', 'The mayor nominal subject definite s1 c2 n2'],
    ],
    [
      '“The mayor left the town,” {PERSON-a|Larkin} said. He slept.',
      [
        'The mayor nominal subject definite s0 c2 n1 t0',
        'the town nominal object definite s0 c2 n1 t0',
        'Larkin name subject s0 c3 n1 speaks',
        'He pronoun subject s1 c4 n2',
      ],
    ],
    [
      '“The mayor left the town.” He slept.',
      [
        'The mayor nominal subject definite s0 c2 n0 t0',
        'the town nominal object definite s0 c2 n0 t0',
        'He pronoun subject s1 c4 n1',
      ],
    ],
    [
      '{PERSON-a|Larkin} said: “The mayor left the old town. He slept there too.” He ate.',
      [
        'Larkin name subject s0 c1 n1 speaks',
        'The mayor nominal subject definite s0 c3 n1 t0',
        'the old town nominal object definite s0 c3 n1 t0',
        'He pronoun subject s1 c4 n1 t0',
        'He pronoun subject s2 c6 n2',
      ],
    ],
    ['It is “the town” there.', ['It pronoun subject s0 c1 n1', 'the town nominal subject definite s0 c2 n1']],
    [
      'He told/VBD “it was the mayor of the town” to them.',
      [
        'He pronoun subject s0 c1 n1 speaks',
        'it pronoun subject s0 c2 n1 t0',
        'the mayor nominal object definite s0 c2 n1 t0',
        'the town nominal oblique definite s0 c2 n1 t0',
        'them pronoun oblique s0 c3 n1',
      ],
    ],
    [
      'The mayor, ’ asked/VBD {PERSON-a|Larkin} — they left.',
      [
        'The mayor nominal subject definite s0 c1 n1',
        'Larkin name subject s0 c1 n1 speaks',
        'they pronoun subject s0 c2 n1',
      ],
    ],
    [
      'The mayor – the clerk left/VBD.',
      ['The mayor nominal subject definite s0 c1 n1', 'the clerk nominal subject definite s0 c2 n1'],
    ],
    ['The so-called {GPE-a|Dravna} left.', ['Dravna name subject s0 c1 n1']],
    [
      'She gave/VBD the man his/PRP$ lamp.',
      [
        'She pronoun subject s0 c1 n1',
        'the man nominal object definite s0 c1 n1',
        'his pronoun possessor s0 c1 n1',
        'his lamp nominal object possessive s0 c1 n1',
      ],
    ],
    ['She is/VBZ here with/IN the man.', ['She pronoun subject s0 c1 n1', 'the man nominal oblique definite s0 c1 n1']],
    [
      'She left/VBD since/IN the man slept/VBD.',
      ['She pronoun subject s0 c1 n1', 'the man nominal subject definite s0 c2 n1 adverbial'],
    ],
    ['They saw/VBD themselves.', ['They pronoun subject s0 c1 n1', 'themselves pronoun object s0 c1 n1']],
    [
      '{GPE-a|Dravna} Wins the Old Cup\n\nIt rained in {GPE-a|Dravna} all day.',
      [
        'Dravna name subject s0 c1 n1 aside',
        'the Old Cup nominal subject definite s0 c1 n1 aside',
        'It pronoun subject s1 c2 n2',
        'Dravna name oblique s1 c2 n2',
        'all day nominal object indefinite s1 c2 n2',
      ],
    ],
    ['In May the Varnian/JJ mayor {PERSON-a|Larkin} left.', ['Larkin name subject s0 c1 n1 from the']],
    [
      'They left – the {GPE-a|Dravna} {ORG-b|Guild} talks failed.',
      [
        'They pronoun subject s0 c1 n1',
        'the Dravna Guild talks nominal subject definite s0 c2 n1',
        'Dravna name modifier s0 c2 n1',
        'Guild name modifier s0 c2 n1',
      ],
    ],
    ['On {DATE-a|Monday} it rained.', ['Monday name oblique s0 c1 n1', 'it pronoun subject s0 c1 n1']],
    // Who is told of beside what the sentence states.
    [
      '{PERSON-a|Larkin}, who met/VBD {PERSON-b|Orwin}, told/VBD {PERSON-c|Varden} so.',
      ['Larkin name subject s0 c1 n1', 'Orwin name object s0 c2 n1 embedded', 'Varden name object s0 c3 n1 speaks'],
    ],
    [
      '{PERSON-a|Larkin} saw/VBD the lamp/NN that {PERSON-b|Orwin} made/VBD.',
      [
        'Larkin name subject s0 c1 n1',
        'the lamp nominal object definite s0 c1 n1',
        'Orwin name subject s0 c2 n1 embedded from that',
      ],
    ],
    [
      '{PERSON-a|Larkin} said/VBD that {PERSON-b|Orwin} left/VBD.',
      ['Larkin name subject s0 c1 n1 speaks', 'Orwin name subject s0 c2 n1'],
    ],
    [
      'But when/WRB {PERSON-b|Orwin} left/VBD, {PERSON-a|Larkin} slept/VBD.',
      ['Orwin name subject s0 c3 n1 adverbial', 'Larkin name subject s0 c4 n1'],
    ],
    [
      'Before/IN {PERSON-b|Orwin} left/VBD, {PERSON-a|Larkin} slept/VBD while/IN {PERSON-c|Varden} ate/VBD, he said/VBD.',
      [
        'Orwin name subject s0 c2 n1 adverbial',
        'Larkin name subject s0 c3 n1',
        'Varden name subject s0 c4 n1 adverbial',
        'he pronoun subject s0 c5 n1 adverbial speaks',
      ],
    ],
    [
      'They met/VBD him with/IN {PERSON-a|Larkin} and/CC {PERSON-b|Orwin}.',
      [
        'They pronoun subject s0 c1 n1',
        'him pronoun object s0 c1 n1',
        'Larkin name oblique s0 c1 n1',
        'Orwin name oblique s0 c2 n1',
      ],
    ],
    [
      'They met/VBD {PERSON-a|Larkin}, the mayor wanted/VBD in/IN {GPE-b|Dravna}.',
      [
        'They pronoun subject s0 c1 n1',
        'Larkin name object s0 c1 n1',
        'the mayor nominal object definite s0 c1 n1',
        'Dravna name oblique s0 c1 n1',
      ],
    ],
    [
      'They met/VBD {PERSON-a|Larkin}, the mayor said/VBD.',
      [
        'They pronoun subject s0 c1 n1',
        'Larkin name object s0 c1 n1',
        'the mayor nominal subject definite s0 c2 n1 speaks',
      ],
    ],
    [
      '{PERSON-a|Larkin}, 81/CD and/CC retired/VBN in/IN {GPE-b|Dravna}, said/VBD so.',
      ['Larkin name subject s0 c1 n1 speaks', 'Dravna name oblique s0 c2 n1'],
    ],
    [
      '{PERSON-a|Larkin}, 81/CD, left/VBD {GPE-b|Dravna}, said/VBD {PERSON-c|Orwin}.',
      ['Larkin name subject s0 c1 n1', 'Dravna name subject s0 c1 n1', 'Orwin name subject s0 c1 n1 speaks'],
    ],
    // Whose picture it is.
    [
      'Photo: {PERSON-a|Ann Larkin}.',
      ['Photo nominal subject s0 c1 n1 aside', 'Ann Larkin name subject s0 c2 n1 credit aside'],
    ],
    ['Photo by {PERSON-a|Ann Larkin}.', ['Ann Larkin name oblique s0 c1 n1 credit aside']],
    ['Visit by {PERSON-a|Ann Larkin}.', ['Ann Larkin name oblique s0 c1 n1 aside']],
    [
      'The mill ({PERSON-a|Ann Larkin}/{ORG-b|Dravna Post}).',
      [
        'The mill nominal subject definite s0 c1 n1',
        'Ann Larkin name subject s0 c2 n1 credit',
        'Dravna Post name subject s0 c2 n1 credit',
      ],
    ],
  ]);
});
