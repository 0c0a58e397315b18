import { describe } from 'vitest';
import { cuesIn } from '../../../support/cue-rows.ts';
import { rowTable } from '../../../support/row-table.ts';

describe('cues with their subject, its kind, and what may be content before them', () => {
  rowTable(cuesIn, [
    ['The old mayor of the town said so.', ['said [none] . | subject The old mayor of the town']],
    ['Larkin repeatedly/RB said so.', ['repeatedly said [none] . | subject Larkin']],
    ['Larkin more/RBR often/RB said so.', ['more often said [none] . | subject Larkin']],
    ['Larkin on Tuesday said so.', ['said [none] . | subject Larkin']],
    ['On Tuesday said so.', ['said [none] .']],
    ['Larkin, who/WP said so, left/VBD.', ['said [none] , left. | relative who', 'left [none] . | subject Larkin']],
    ['The plan that/WDT says so failed/VBD.', ['says [none] so failed. | relative that', 'failed [none] .']],
    ['The plan that/IN says so failed/VBD.', ['says [none] so failed. | relative that', 'failed [none] .']],
    ['They left/VBD that/IN says so.', ['left [that] that says so. | subject They', 'says [none] .']],
    ['The plan which/WDT says so failed/VBD.', ['says [none] so failed. | relative which', 'failed [none] .']],
    ['Larkin himself/PRP said so.', ['said [none] . | subject Larkin']],
    ['The clerks both/DT said so.', ['said [none] . | subject The clerks']],
    ['Those surveyed/VBN said so.', ['said [none] . | subject Those surveyed']],
    ['Those told/VBN in May said so.', ['told [gap] said so. | subject Those', 'said [none] . | subject Those told']],
    ['A clerk and a mayor said so.', ['said [none] . | subject A clerk and a mayor']],
    ['It rained, and the clerk said so.', ['said [none] . | subject the clerk']],
    ['The boat and the clerk said so.', ['said [none] . | subject The boat and the clerk']],
    ['A spokesman for the group said so.', ['said [none] . | subject A spokesman for the group']],
    ['“It rained” for Larkin said so.', ['said [none] . | subject Larkin']],
    ['Larkin, the group’s chairman, said so.', ['said [none] . | subject Larkin, the group’s chairman']],
    ['Larkin, R-Ohio, sitting/VBG there, said so.', ['said [none] . | subject Larkin, R-Ohio, sitting there']],
    ['In May both Larkin and Orwin said so.', ['said [none] . | subject both Larkin and Orwin']],
    ['In May Larkin and Orwin said so.', ['said [none] . | subject Orwin']],
    ['Larkin, 56, said so.', ['said [none] . | subject Larkin, 56']],
    ['Larkin, 56, a father of three, said so.', ['said [none] . | subject Larkin, 56, a father of three']],
    ['Larkin, a clerk, a father of three, said so.', ['said [none] . | subject Larkin, a clerk, a father of three']],
    ['Larkin — who won/VBD — said so.', ['won [none] — said so. | relative who', 'said [none] . | subject Larkin']],
    ['Larkin – a clerk – said so.', ['said [none] . | subject Larkin – a clerk']],
    ['Larkin (a clerk) said so.', ['said [none] . | subject Larkin (a clerk)']],
    ['Larkin (a clerk), a father, said so.', ['said [none] . | subject Larkin (a clerk), a father']],
    ['Larkin a clerk) said so.', ['said [none] .']],
    ['Larkin, a father (a clerk), said so.', ['said [none] . | subject Larkin, a father (a clerk)']],
    [
      'Larkin, speaking/VBG on Monday, said so.',
      ['speaking [none] , said so. | main-clause Larkin', 'said [none] . | subject Larkin, speaking on Monday'],
    ],
    [
      'Larkin, asked/VBN on Monday, said so.',
      ['asked [none] , said so.', 'said [none] . | subject Larkin, asked on Monday'],
    ],
    ['Larkin, loudly/RB on the quay, said so.', ['said [none] . | subject Larkin, loudly on the quay']],
    ['Larkin, after he won/VBD, said so.', ['won [none] , said so. | subject he', 'said [none] . | subject Larkin']],
    ['Larkin, he won/VBD, said so.', ['won [none] , said so. | subject he | left Larkin', 'said [none] . | shared he']],
    [
      'Larkin, a man who won/VBD, said so.',
      ['won [none] , said so. | relative who', 'said [none] . | subject Larkin, a man who won'],
    ],
    [
      'Larkin, the plan failed/VBD, said so.',
      ['failed [none] , said so. | subject the plan | left Larkin', 'said [none] . | shared the plan'],
    ],
    ['Larkin, however/RB, said so.', ['said [none] . | subject Larkin']],
    ['Then, however/RB, said so.', ['said [none] .']],
    [
      'In May, Larkin, a clerk in the far old town, said so.',
      ['said [none] . | subject Larkin, a clerk in the far old town | left In May'],
    ],
    [
      'Larkin in the town, on the old quay of the far town, said so.',
      ['said [none] . | subject Larkin in the town, on the old quay of the far town'],
    ],
    ['Larkin, a clerk, said/VBN so.', ['said [none] . | subject Larkin, a clerk']],
    [
      'Larkin, a clerk, asked/VBN by them, left/VBD.',
      ['asked by [prep:by] them, left.', 'left [none] . | subject Larkin, a clerk, asked by them'],
    ],
    [
      'Larkin, a clerk, asked/VBN them, left/VBD.',
      [
        'asked [none] , left. | inverted them | left Larkin, a clerk',
        'left [none] . | subject Larkin, a clerk, asked them',
      ],
    ],
    ['Larkin, asked/VBN them.', ['asked [none] . | inverted them | left Larkin']],
    [
      'Larkin left/VBD, asked/VBN them.',
      ['left [none] , asked them. | subject Larkin', 'asked [none] . | inverted them | left Larkin left'],
    ],
    [
      'Larkin called/VBD it a mistake and said/VBD that it failed.',
      [
        'called [np-np] it a mistake and said that it failed. | subject Larkin',
        'said [that] that it failed. | shared Larkin',
        'failed [none] . | subject it',
      ],
    ],
    [
      'Larkin left/VBD and said/VBD that it failed.',
      [
        'left [none] and said that it failed. | subject Larkin',
        'said [that] that it failed. | shared Larkin',
        'failed [none] . | subject it',
      ],
    ],
    [
      'Larkin left/VBD and says/VBZ that it failed.',
      [
        'left [none] and says that it failed. | subject Larkin',
        'says [that] that it failed. | shared Larkin',
        'failed [none] . | subject it',
      ],
    ],
    [
      'Larkin says/VBZ no, Orwin won/VBD and said/VBD so.',
      [
        'says [none] no, Orwin won and said so. | subject Larkin',
        'won [none] and said so. | subject Orwin | left Larkin says no',
        'said [none] . | shared Orwin',
      ],
    ],
    [
      'Larkin said/VBD no; Orwin won/VBD and said/VBD so.',
      [
        'said [none] no; Orwin won and said so. | subject Larkin',
        'won [none] and said so. | subject Orwin',
        'said [none] . | shared Larkin',
      ],
    ],
    ['Larkin said/VBD no. And said/VBD so.', ['said [none] no. And said so. | subject Larkin', 'said [none] .']],
    ['Larkin said/VBD no if said/VBD so.', ['said [none] no if said so. | subject Larkin', 'said [none] .']],
    [
      'Larkin left/VBD, calling/VBG it a mess.',
      ['left [none] , calling it a mess. | subject Larkin', 'calling [np-np] it a mess. | main-clause Larkin'],
    ],
    [
      'Larkin said/VBD Orwin won/VBD, calling/VBG it a mess.',
      [
        'said [clause] Orwin won, calling it a mess. | subject Larkin',
        'won [none] , calling it a mess. | subject Orwin',
        'calling [np-np] it a mess. | main-clause Larkin',
      ],
    ],
    [
      'Larkin met/VBD Orwin who won/VBD, calling/VBG it a mess.',
      [
        'met [np] Orwin who won, calling it a mess. | subject Larkin',
        'won [none] , calling it a mess. | relative who',
        'calling [np-np] it a mess. | main-clause Larkin',
      ],
    ],
    [
      'Larkin met/VBD Orwin who won/VBD calling/VBG it a mess.',
      [
        'met [np] Orwin who won calling it a mess. | subject Larkin',
        'won [ing] calling it a mess. | relative who',
        'calling [np-np] it a mess. | main-clause who',
      ],
    ],
    [
      'They left/VBD with clerks saying/VBG it failed.',
      [
        'left with [prep:with] clerks saying it failed. | subject They',
        'saying [clause] it failed. | subject clerks',
        'failed [none] . | subject it',
      ],
    ],
    [
      'They left/VBD the clerks saying/VBG it failed.',
      [
        'left [clause] the clerks saying it failed. | subject They',
        'saying [clause] it failed. | main-clause They',
        'failed [none] . | subject it',
      ],
    ],
    [
      'They showed/VBD footage of Larkin saying/VBG it failed.',
      [
        'showed [ing] saying it failed. | subject They | to footage of Larkin',
        'saying [clause] it failed. | subject Larkin',
        'failed [none] . | subject it',
      ],
    ],
    [
      'They met/VBD on Monday saying/VBG it failed.',
      [
        'met [ing] saying it failed. | subject They',
        'saying [clause] it failed. | main-clause They',
        'failed [none] . | subject it',
      ],
    ],
    [
      'They met/VBD with Monday saying/VBG it failed.',
      [
        'met with [prep:with] Monday saying it failed. | subject They',
        'saying [clause] it failed. | main-clause They',
        'failed [none] . | subject it',
      ],
    ],
    [
      'Larkin wants/VBZ to/TO say/VB so.',
      ['wants [to] to say so. | subject Larkin', 'to say [none] . | main-clause Larkin'],
    ],
    [
      'Calling/VBG it a mess, Larkin left/VBD.',
      [
        'Calling [np-np] it a mess, Larkin left. | main-clause Larkin',
        'left [none] . | subject Larkin | left Calling it a mess',
      ],
    ],
    [
      'Calling/VBG it a mess Larkin left/VBD.',
      ['Calling [np-np] it a mess Larkin left.', 'left [none] . | subject a mess Larkin'],
    ],
    [
      'At noon calling/VBG it a mess, Larkin left/VBD.',
      [
        'calling [np-np] it a mess, Larkin left. | main-clause Larkin',
        'left [none] . | subject Larkin | left At noon calling it a mess',
      ],
    ],
    [
      'Then on the old quay calling/VBG it a mess, Larkin left/VBD.',
      [
        'calling [np-np] it a mess, Larkin left.',
        'left [none] . | subject Larkin | left Then on the old quay calling it a mess',
      ],
    ],
    [
      'Calling/VBG it “a mess, Orwin won/VBD,” there, Larkin left/VBD.',
      [
        'Calling [np-quote] it “a mess, Orwin won,” there, Larkin left. | main-clause Larkin',
        'left [none] . | subject Larkin | left Calling it “a mess, Orwin won,” there',
      ],
    ],
    [
      'Asking/VBG them, Orwin told/VBN it, Larkin left/VBD.',
      [
        'Asking [heard] , Orwin told it, Larkin left. | main-clause Larkin | to them',
        'told [heard] , Larkin left. | subject Orwin | to it | left Asking them',
        'left [none] . | subject Larkin | left Asking them, Orwin told it',
      ],
    ],
    ['“We win,” Larkin said.', ['said [none] . | subject Larkin | quoted “We win,”']],
    ['“We win,” Larkin, 67, of Dravna, said.', ['said [none] . | subject Larkin, 67, of Dravna, | quoted “We win,”']],
    ['“We win,” Larkin of Dravna; Orwin said.', ['said [none] . | subject Orwin']],
    [
      '“We win,” Larkin left/VBD, Orwin said.',
      [
        'left [none] , Orwin said. | subject Larkin | quoted “We win,”',
        'said [none] . | subject Orwin | left “We win,” Larkin left',
      ],
    ],
    ['“We win”, Larkin said.', ['said [none] . | subject Larkin | quoted “We win”']],
    ['“We win” Larkin said.', ['said [none] . | subject Larkin | quoted “We win”']],
    ['“We win?” Larkin said.', ['said [none] . | subject Larkin | quoted “We win?”']],
    ['“We win.” Larkin said.', ['said [none] . | subject Larkin']],
    ['“We win?”\n\nLarkin said.', ['said [none] . | subject Larkin']],
    ['“We win,” then/RB quickly/RB said.', ['quickly said [none] .']],
    ['“We win,” said Larkin.', ['said [none] . | inverted Larkin | quoted “We win,”']],
    [
      '“We win,” quickly/RB said quickly/RB Larkin of Dravna.',
      ['quickly said [none] . | inverted Larkin of Dravna | quoted “We win,”'],
    ],
    ['“We win,” was/VBD said/VBN Larkin.', ['was said [np] Larkin.']],
    ['“We win,” said Larkin won/VBD.', ['said [clause] Larkin won.', 'won [none] . | subject Larkin']],
    ['“We win,” saying/VBG Larkin.', ['saying [np] Larkin.']],
    ['Said Larkin in May.', ['Said [none] . | inverted Larkin']],
    ['It rained, said Larkin.', ['said [none] . | inverted Larkin | left It rained']],
    ['It rained — said Larkin.', ['said [none] . | inverted Larkin | left It rained']],
    ['It rained – said Larkin.', ['said [none] . | inverted Larkin | left It rained']],
    ['It rained; said Larkin.', ['said [np] Larkin.']],
    ['It rained, Larkin said.', ['said [none] . | subject Larkin | left It rained']],
    ['It rained … Larkin said.', ['said [none] . | subject Larkin']],
    ['It rained ... Larkin said.', ['said [none] . | subject Larkin']],
    ['It rained — Larkin said.', ['said [none] . | subject Larkin | left It rained']],
    ['It rained, but Larkin said so.', ['said [none] . | subject Larkin']],
    ['It rained and Larkin said so.', ['said [none] . | subject Larkin']],
    [
      'It rained, Larkin said, and left.',
      ['said [none] , and left. | subject Larkin | left It rained', 'left [none] . | shared Larkin'],
    ],
    [', Larkin said.', ['said [none] . | subject Larkin']],
    [
      '“We win,” he said, “again,” Larkin said.',
      [
        'said [quote] “again,” Larkin said. | subject he | quoted “We win,”',
        'said [none] . | subject Larkin | quoted “We win,” he said, “again,”',
      ],
    ],
    ['“We win. We always win,” Larkin said.', ['said [none] . | subject Larkin | quoted “We win. We always win,”']],
    [
      'He left. “We win,” Larkin said.',
      ['left [none] . “We win,” Larkin said. | subject He', 'said [none] . | subject Larkin | quoted “We win,”'],
    ],
    [
      'He called it “a mess,” Larkin said.',
      [
        'called [np-quote] it “a mess,” Larkin said. | subject He',
        'said [none] . | subject Larkin | quoted He called it “a mess,”',
      ],
    ],
    [
      'He called: “It fails,” Larkin said.',
      ['called: [colon] “It fails,” Larkin said. | subject He', 'said [none] . | subject Larkin | quoted “It fails,”'],
    ],
    [
      'He called — “it fails,” Larkin said.',
      ['called [none] — “it fails,” Larkin said. | subject He', 'said [none] . | subject Larkin | quoted “it fails,”'],
    ],
    [
      'He called, “It fails,” Larkin said.',
      ['called [quote] “It fails,” Larkin said. | subject He', 'said [none] . | subject Larkin | quoted “It fails,”'],
    ],
    [
      'He called, “it fails,” Larkin said.',
      [
        'called [quote] “it fails,” Larkin said. | subject He',
        'said [none] . | subject Larkin | quoted He called, “it fails,”',
      ],
    ],
    ['“We win. He left,” but Larkin said.', ['said [none] . | subject Larkin']],
    ['“We win”, and Larkin said.', ['said [none] . | subject Larkin']],
    [
      '“We win,” the man of whom nobody in the old town on the far quay by the sea in the land of ice and snow said.',
      ['said [none] .'],
    ],
    [
      '“We win,” the man of the old town on the far quay by the sea in the land of ice said.',
      [
        'said [none] . | subject the man of the old town on the far quay by the sea in the land of ice | quoted “We win,”',
      ],
    ],
    ['The first two clerks in line said so.', ['said [none] . | subject The first two clerks in line']],
    ['Larkin in 2012 said so.', ['said [none] . | subject Larkin in 2012']],
    ['Larkin in March/NNP said so.', ['said [none] . | subject Larkin']],
    ['Larkin at noon said so.', ['said [none] . | subject Larkin']],
    ['Larkin, Orwin and Ames said so.', ['said [none] . | subject Larkin, Orwin and Ames']],
    ['The Ministry of Lamps and Works said so.', ['said [none] . | subject The Ministry of Lamps and Works']],
    [
      'The Ministry of Lamps, Labour and Works said so.',
      ['said [none] . | subject The Ministry of Lamps, Labour and Works'],
    ],
    ['In Dravna, Orwin and Ames said so.', ['said [none] . | subject Orwin and Ames | left In Dravna']],
    ['Larkin, on the first Tuesday, said so.', ['said [none] . | subject Larkin, on the first Tuesday']],
    ['Larkin on Monday, a clerk, said so.', ['said [none] . | subject Larkin on Monday, a clerk']],
    [
      'Larkin says it is over but noted/VBD so.',
      [
        'says [clause] it is over but noted so. | subject Larkin',
        'is [adj] over but noted so. | subject it',
        'noted [none] . | shared Larkin',
      ],
    ],
    ['Larkin, clerk/NN of the town said so.', ['said [none] . | subject Larkin, clerk of the town']],
    ['Larkin, the clerk/NN of the town said so.', ['said [none] . | subject the clerk of the town | left Larkin']],
    ['On Monday/NNP, rain/NN said so.', ['said [none] . | subject rain | left On Monday']],
    [
      'Orwin accused Larkin of saying it failed.',
      [
        'accused [np-of] Larkin of saying it failed. | subject Orwin',
        'saying [clause] it failed. | subject Larkin',
        'failed [none] . | subject it',
      ],
    ],
    [
      'Orwin accused the clerk of Larkin of saying it failed.',
      [
        'accused [np-of] the clerk of Larkin of saying it failed. | subject Orwin',
        'saying [clause] it failed. | subject the clerk of Larkin',
        'failed [none] . | subject it',
      ],
    ],
    [
      'Orwin told Larkin of saying it failed.',
      [
        'told [np-of] Larkin of saying it failed. | subject Orwin',
        'saying [clause] it failed. | main-clause Orwin',
        'failed [none] . | subject it',
      ],
    ],
    ['But Larkin said so.', ['said [none] . | subject Larkin']],
    [
      '“We win”, Orwin left/VBD and said so.',
      ['left [none] and said so. | subject Orwin | quoted “We win”', 'said [none] . | shared Orwin'],
    ],
    [
      'They left/VBD when/WRB Larkin, a clerk, asked/VBN by them.',
      ['left [wh] when Larkin, a clerk, asked by them. | subject They', 'asked by [prep:by] them. | shared They'],
    ],
    [
      'They left/VBD when/WRB Larkin, a clerk, asked/VBN so.',
      ['left [wh] when Larkin, a clerk, asked so. | subject They', 'asked [none] . | subject Larkin, a clerk'],
    ],
    ['Larkin, his/PRP$ clerk, on the quay, said so.', ['said [none] . | subject Larkin, his clerk, on the quay']],
    ['Larkin, clerk/NN, on the quay, said so.', ['said [none] . | subject Larkin, clerk, on the quay']],
    ['Larkin, old/JJ clerk, on the quay, said so.', ['said [none] . | subject Larkin, old clerk, on the quay']],
    ['Larkin, Orwin/NNP, on the quay, said so.', ['said [none] . | subject Orwin, on the quay | left Larkin']],
  ]);
});
