import { describe } from 'vitest';
import { cuesIn } from '../../../support/cue-rows.ts';
import { rowTable } from '../../../support/row-table.ts';

describe('cues with their frame, who hears them, and where their content may begin', () => {
  rowTable(cuesIn, [
    [
      'Larkin said that the plan failed.',
      ['said [that] that the plan failed. | subject Larkin', 'failed [none] . | subject the plan'],
    ],
    [
      'Larkin pointed/VBD out/RP that it failed.',
      ['pointed out [that] that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    [
      'Larkin pointed/VBD out/IN that it failed.',
      ['pointed out [that] that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    [
      'Larkin spoke/VBD out/IN that it failed.',
      ['spoke [none] out that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    [
      'Larkin said on Monday that it failed.',
      ['said [that] that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    ['Larkin said.', ['said [none] . | subject Larkin']],
    [
      'Larkin said the “old plan” for Malden failed.',
      ['said [clause] the “old plan” for Malden failed. | subject Larkin', 'failed [none] . | subject Malden'],
    ],
    ['Larkin called for a “truce” in Malden.', ['called for [prep:for] a “truce” in Malden. | subject Larkin']],
    [
      'Larkin said in an interview that/WDT he failed.',
      ['said [that] that he failed. | subject Larkin', 'failed [none] . | subject he'],
    ],
    [
      'Larkin told a crowd in Malden, North Orwin on Monday that it failed.',
      ['told [that] that it failed. | subject Larkin | to a crowd in Malden', 'failed [none] . | subject it'],
    ],
    [
      'Larkin told voters after she left Malden that it failed.',
      [
        'told [that] that it failed. | subject Larkin | to voters',
        'left [np] Malden that it failed. | subject she',
        'failed [none] . | subject it',
      ],
    ],
    [
      'Larkin said — on a boat — that it failed.',
      ['said [that] that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    [
      'Larkin said in “The Tide” that it failed.',
      ['said [that] that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    [
      'Larkin spoke in an interview that/WDT he gave.',
      ['spoke in [prep:in] an interview that he gave. | subject Larkin', 'gave [none] . | subject he'],
    ],
    [
      'Larkin told voters the tale, an old one that/WDT he liked.',
      [
        'told [heard-np] the tale, an old one that he liked. | subject Larkin | to voters',
        'liked [none] . | subject he',
      ],
    ],
    [
      'It failed, Larkin said, since we accept that it broke.',
      [
        'failed [none] , Larkin said, since we accept that it broke. | subject It',
        'said [none] , since we accept that it broke. | subject Larkin | left It failed',
        'accept [that] that it broke. | subject we',
        'broke [none] . | subject it',
      ],
    ],
    [
      'Larkin said, as others say, in May that it broke.',
      [
        'said [none] , as others say, in May that it broke. | subject Larkin',
        'say [that] that it broke. | subject others',
        'broke [none] . | subject it',
      ],
    ],
    [
      'Larkin said in Malden; on Monday that he came.',
      ['said in [prep:in] Malden; on Monday that he came. | subject Larkin', 'came [none] . | subject he'],
    ],
    [
      'Larkin said in “an old song that he had never liked” that it failed.',
      [
        'said in [prep:in] “an old song that he had never liked” that it failed. | subject Larkin',
        'failed [none] . | subject it',
      ],
    ],
    ['Larkin said in a ship that sank.', ['said in [prep:in] a ship that sank. | subject Larkin']],
    [
      'Larkin said both/CC she and Tolmer failed.',
      ['said [clause] both she and Tolmer failed. | subject Larkin', 'failed [none] . | subject both she and Tolmer'],
    ],
    [
      'Larkin said perhaps/RB it failed.',
      ['said [clause] perhaps it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    [
      'Larkin said nearly/RB all plans failed.',
      ['said [clause] nearly all plans failed. | subject Larkin', 'failed [none] . | subject all plans'],
    ],
    [
      'Larkin said and/CC she failed.',
      ['said [none] and she failed. | subject Larkin', 'failed [none] . | subject she'],
    ],
    [
      'Larkin said yes/UH and it failed.',
      ['said [none] yes and it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    [
      'Larkin said emphatically/RB — on a boat — that it failed.',
      ['said [that] that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    ['Larkin said each year of training helped/VBD.', ['said [clause] each year of training helped. | subject Larkin']],
    [
      'Larkin told her/PRP$ it failed.',
      ['told [clause] it failed. | subject Larkin | to her', 'failed [none] . | subject it'],
    ],
    [
      'It broke, said Tolmer who/WP failed.',
      [
        'broke [none] , said Tolmer who failed. | subject It',
        'said [none] who failed. | inverted Tolmer | left It broke',
        'failed [none] . | relative who',
      ],
    ],
    ['Larkin referred to voters.', ['referred to [prep:to] voters. | subject Larkin']],
    [
      'Larkin told reporters that it failed.',
      ['told [that] that it failed. | subject Larkin | to reporters', 'failed [none] . | subject it'],
    ],
    [
      'Larkin told reporters and editors that it failed.',
      ['told [that] that it failed. | subject Larkin | to reporters and editors', 'failed [none] . | subject it'],
    ],
    [
      'Larkin told reporters in Dravna that it failed.',
      ['told [that] that it failed. | subject Larkin | to reporters in Dravna', 'failed [none] . | subject it'],
    ],
    [
      'Larkin told reporters and editors knew it.',
      ['told [none] and editors knew it. | subject Larkin | to reporters', 'knew [np] it. | subject editors'],
    ],
    [
      'Larkin told reporters and left.',
      ['told [none] and left. | subject Larkin | to reporters', 'left [none] . | shared Larkin'],
    ],
    [
      'Larkin said to reporters that it failed.',
      ['said [that] that it failed. | subject Larkin | to reporters', 'failed [none] . | subject it'],
    ],
    ['Larkin said to go.', ['said [to] to go. | subject Larkin', 'to go [none] . | main-clause Larkin']],
    [
      'Larkin told Monday that it failed.',
      ['told [that] that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    ['Larkin was/VBD told/VBN the news.', ['was told [np] the news. | to Larkin']],
    ['Larkin told him/PRP lied/VBD.', ['told [clause] him lied. | subject Larkin']],
    [
      'Larkin said reporters that it failed.',
      ['said [np] reporters that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    [
      'Larkin told reporters on Monday that it failed.',
      ['told [that] that it failed. | subject Larkin | to reporters', 'failed [none] . | subject it'],
    ],
    [
      'Larkin said in a statement that/IN it failed.',
      ['said [that] that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    [
      'Larkin said in a statement and a letter that/IN it failed.',
      ['said [that] that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    [
      'Larkin said a man that failed.',
      ['said [np] a man that failed. | subject Larkin', 'failed [none] . | relative that'],
    ],
    [
      'Larkin said, in a statement, that/IN it failed.',
      ['said [that] that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    [
      'Larkin warned, as others did, that it failed.',
      [
        'warned [that] that it failed. | subject Larkin',
        'did [that] that it failed. | subject others',
        'failed [none] . | subject it',
      ],
    ],
    [
      'Larkin warned, as others did. It failed, that they knew.',
      [
        'warned [none] , as others did. It failed, that they knew. | subject Larkin',
        'did [none] . It failed, that they knew. | subject others',
        'failed [that] that they knew. | subject It',
        'knew [none] . | subject they',
      ],
    ],
    [
      'Larkin warned, as others did; nobody, that they knew.',
      [
        'warned [none] , as others did; nobody, that they knew. | subject Larkin',
        'did [none] ; nobody, that they knew. | subject others',
        'knew [none] . | subject they',
      ],
    ],
    [
      'Larkin warned, as “others” did, that it failed.',
      [
        'warned [that] that it failed. | subject Larkin',
        'did [that] that it failed. | shared Larkin',
        'failed [none] . | subject it',
      ],
    ],
    [
      'Larkin warned, as others did, but it failed.',
      [
        'warned [none] , as others did, but it failed. | subject Larkin',
        'did [none] , but it failed. | subject others',
        'failed [none] . | subject it',
      ],
    ],
    [
      'Larkin said, however/RB, that it failed.',
      ['said [that] that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    [
      'Larkin said it, loudly/RB, that it failed.',
      ['said [np] it, loudly, that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    ['Larkin said, in/IN Dravna, “we win.”', ['said [quote] “we win.” | subject Larkin']],
    ['Larkin said, “we win.”', ['said [quote] “we win.” | subject Larkin']],
    ['Larkin said “we win.”', ['said [quote] “we win.” | subject Larkin']],
    ['Larkin said in a letter “we win.”', ['said [quote-far] “we win.” | subject Larkin']],
    ['Larkin said in a letter, “we win.”', ['said [quote] “we win.” | subject Larkin']],
    ['Larkin said in a letter: “we win.”', ['said [colon] “we win.” | subject Larkin']],
    ['Larkin said: it failed.', ['said: [colon] it failed. | subject Larkin', 'failed [none] . | subject it']],
    [
      'Larkin said in a letter: it failed.',
      ['said [colon] it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    ['Larkin said in a letter:', ['said [colon]  | subject Larkin']],
    ['Larkin said it of the old man of the town:', ['said [np-of] it of the old man of the town: | subject Larkin']],
    [
      'Larkin asked whether it failed.',
      ['asked [wh] whether it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    [
      'Larkin asked on Monday whether it failed.',
      ['asked [wh] whether it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    [
      'Larkin asked in a letter whether/IN it failed.',
      ['asked in [prep:in] a letter whether it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    ['Larkin said that.', ['said [np] that. | subject Larkin']],
    [
      'Larkin said that/DT man/NN failed.',
      ['said [clause] that man failed. | subject Larkin', 'failed [none] . | subject that man'],
    ],
    [
      'Larkin said that/DT can/MD win.',
      ['said [clause] that can win. | subject Larkin', 'can win [none] . | subject that'],
    ],
    ['Larkin said that/DT is/VBZ so.', ['said [clause] that is so. | subject Larkin', 'is [none] . | subject that']],
    ['Larkin said that/DT boats/NNS sank.', ['said [that] that boats sank. | subject Larkin']],
    [
      'Larkin said that/IN man/NN can win.',
      ['said [that] that man can win. | subject Larkin', 'can win [none] . | subject man'],
    ],
    [
      'Larkin said in a letter that/WDT failed it was late.',
      [
        'said in [prep:in] a letter that failed it was late. | subject Larkin',
        'failed [clause] it was late. | relative that',
        'was [none] . | subject it',
      ],
    ],
    [
      'Larkin said in speaking/VBG that/IN it failed.',
      [
        'said [that] that it failed. | subject Larkin',
        'speaking [that] that it failed. | main-clause Larkin',
        'failed [none] . | subject it',
      ],
    ],
    [
      'Larkin said in a letter written/VBN that/IN it failed.',
      [
        'said [that] that it failed. | subject Larkin',
        'written [that] that it failed. | subject a letter',
        'failed [none] . | subject it',
      ],
    ],
    [
      'Larkin said in a letter calling/VBG that/IN it failed.',
      [
        'said [that] that it failed. | subject Larkin',
        'calling [that] that it failed. | main-clause Larkin',
        'failed [none] . | subject it',
      ],
    ],
    [
      'Larkin said written/VBN that/IN it failed.',
      [
        'said [adj] written that it failed. | subject Larkin',
        'written [that] that it failed.',
        'failed [none] . | subject it',
      ],
    ],
    [
      'Larkin said of the man by the old wall of the old house of the old friend of the old town in the far old land that/IN it failed.',
      ['said [that] that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    [
      'Larkin said of the man by the old wall of the old house of the old friend of the old town in the far old land of ice that/IN it failed.',
      ['said [that] that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    [
      'Larkin said in Dravna and Orwin that/IN it failed.',
      ['said [that] that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    [
      'Larkin said and Orwin that/IN it failed.',
      ['said [none] and Orwin that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    ['Larkin said it failed/VBD.', ['said [clause] it failed. | subject Larkin', 'failed [none] . | subject it']],
    [
      'Larkin said the plan failed/VBD.',
      ['said [clause] the plan failed. | subject Larkin', 'failed [none] . | subject the plan'],
    ],
    [
      'Larkin said the plan that/WDT she made/VBD failed/VBD.',
      [
        'said [clause] the plan that she made failed. | subject Larkin',
        'made [gap] failed. | subject she',
        'failed [none] .',
      ],
    ],
    [
      'Larkin said the plan, a mess, failed/VBD.',
      ['said [clause] the plan, a mess, failed. | subject Larkin', 'failed [none] . | subject the plan, a mess'],
    ],
    [
      'Larkin accused him of lying, left/VBD.',
      ['accused [np-of] him of lying, left. | subject Larkin', 'left [none] . | shared Larkin'],
    ],
    [
      'Larkin said the plan but he failed/VBD.',
      ['said [np] the plan but he failed. | subject Larkin', 'failed [none] . | subject he'],
    ],
    [
      'Larkin said the plan; he failed/VBD.',
      ['said [np] the plan; he failed. | subject Larkin', 'failed [none] . | subject he'],
    ],
    [
      'Larkin announced a plan to win/VB it.',
      ['announced [np-to] a plan to win it. | subject Larkin', 'to win [np] it. | main-clause Larkin'],
    ],
    [
      'Larkin announced a plan because he failed/VBD.',
      ['announced [np] a plan because he failed. | subject Larkin', 'failed [none] . | subject he'],
    ],
    ['Larkin said “the plan. It failed” sank/VBD.', ['said [quote] “the plan. It failed” sank. | subject Larkin']],
    [
      'Larkin said failed/VBD was he.',
      ['said [gap] failed was he. | subject Larkin', 'failed [gap] was he.', 'was [np] he.'],
    ],
    ['Larkin promised to win/VB.', ['promised [to] to win. | subject Larkin', 'to win [none] . | main-clause Larkin']],
    [
      'Larkin denied taking/VBG it.',
      ['denied [ing] taking it. | subject Larkin', 'taking [np] it. | main-clause Larkin'],
    ],
    ['Larkin announced a plan.', ['announced [np] a plan. | subject Larkin']],
    [
      'Larkin said rebels and rebel/VB Orwin left/VBD.',
      ['said [clause] rebels and rebel Orwin left. | subject Larkin', 'left [none] . | subject Orwin'],
    ],
    [
      'Larkin announced a plan on Monday to/TO win/VB.',
      ['announced [np-to] a plan on Monday to win. | subject Larkin', 'to win [none] . | main-clause Larkin'],
    ],
    [
      'Larkin announced plans of a man in the far town to/TO win/VB.',
      [
        'announced [np-of] plans of a man in the far town to win. | subject Larkin',
        'to win [none] . | main-clause Larkin',
      ],
    ],
    ['Larkin called a plan in a letter as/IN late.', ['called [np-as] a plan in a letter as late. | subject Larkin']],
    ['Larkin called him as/IN late.', ['called [np-as] him as late. | subject Larkin']],
    ['Larkin announced a plan for/IN him.', ['announced [np-for] a plan for him. | subject Larkin']],
    ['Larkin accused him of/IN fraud.', ['accused [np-of] him of fraud. | subject Larkin']],
    ['Larkin charged him with/IN fraud.', ['charged [np-with] him with fraud. | subject Larkin']],
    ['Larkin accused him in May of/IN fraud.', ['accused [np] him in May of fraud. | subject Larkin']],
    ['Larkin called him a/DT liar/NN.', ['called [np-np] him a liar. | subject Larkin']],
    ['Larkin called him liars/NNS.', ['called [np] him liars. | subject Larkin']],
    ['Larkin called him old/JJ.', ['called [np-np] him old. | subject Larkin']],
    ['Larkin called him “a liar”.', ['called [np-quote] him “a liar”. | subject Larkin']],
    ['Larkin called him in a letter “a liar”.', ['called [np-quote] him in a letter “a liar”. | subject Larkin']],
    ['Larkin promised voters a/DT plan/NN.', ['promised [heard-np] a plan. | subject Larkin | to voters']],
    ['Larkin told voters.', ['told [heard] . | subject Larkin | to voters']],
    [
      'Larkin told voters, and left.',
      ['told [heard] , and left. | subject Larkin | to voters', 'left [none] . | shared Larkin'],
    ],
    ['Larkin promised voters on/IN the/DT.', ['promised [np-on] voters on the. | subject Larkin']],
    ['Larkin warned voters to/TO him.', ['warned [np-to] voters to him. | subject Larkin']],
    [
      'Larkin told voters to/TO go/VB.',
      ['told [to] to go. | subject Larkin | to voters', 'to go [none] . | main-clause Larkin'],
    ],
    ['Larkin declared dead/JJ.', ['declared [adj] dead. | subject Larkin']],
    ['Larkin declared closed/VBN.', ['declared [adj] closed. | subject Larkin']],
    ['Larkin warned of/IN fraud.', ['warned of [prep:of] fraud. | subject Larkin']],
    ['Larkin warned of/IN lying/VBG.', ['warned of [prep:of] lying. | subject Larkin']],
    ['Larkin warned of/IN “fraud”.', ['warned of [prep:of] “fraud”. | subject Larkin']],
    [
      'Larkin warned of/IN how/WRB it failed.',
      ['warned of [prep:of] how it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    ['Larkin warned of/IN what/WP failed.', ['warned of [prep:of] what failed. | subject Larkin', 'failed [none] .']],
    [
      'Larkin said if/IN he wins/VBZ they lose.',
      ['said [wh] if he wins they lose. | subject Larkin', 'wins [clause] they lose. | subject he'],
    ],
    [
      'Larkin said unless/IN he wins/VBZ they lose.',
      ['said unless [prep:unless] he wins they lose. | subject Larkin', 'wins [clause] they lose. | subject he'],
    ],
    [
      'Larkin said after/IN the vote he failed/VBD.',
      ['said [clause-far] he failed. | subject Larkin', 'failed [none] . | subject he'],
    ],
    [
      'Larkin said after/IN the vote in Dravna he failed/VBD.',
      ['said [clause-far] he failed. | subject Larkin', 'failed [none] . | subject he'],
    ],
    [
      'Larkin said after/IN the vote on Monday he failed/VBD.',
      ['said [clause-far] he failed. | subject Larkin', 'failed [none] . | subject he'],
    ],
    [
      'Larkin said about/IN 20/CD came/VBD.',
      ['said [clause] about 20 came. | subject Larkin', 'came [none] . | subject about 20'],
    ],
    [
      'Larkin said about/IN 20/CD men came/VBD.',
      ['said [clause] about 20 men came. | subject Larkin', 'came [none] . | subject about 20 men'],
    ],
    [
      'Larkin said about/IN men came/VBD.',
      ['said about [prep:about] men came. | subject Larkin', 'came [none] . | subject men'],
    ],
    ['Larkin spoke to/TO him.', ['spoke [none] . | subject Larkin | to him']],
    ['Larkin spoke to/TO quickly/RB.', ['spoke [none] to quickly. | subject Larkin']],
    [
      'Larkin said then/RB the plan failed/VBD.',
      ['said [clause] the plan failed. | subject Larkin', 'failed [none] . | subject the plan'],
    ],
    ['Larkin said on the old plan.', ['said on [prep:on] the old plan. | subject Larkin']],
    ['Larkin called on Monday on the council to resign.', ['called [prep:on] the council to resign. | subject Larkin']],
    ['Larkin said Monday', ['said [none]  | subject Larkin']],
    [
      'Larkin vowed, in a letter, to/TO win/VB.',
      ['vowed [none] , in a letter, to win. | subject Larkin', 'to win [none] . | main-clause Larkin'],
    ],
    [
      'Larkin insists voters say/VB no.',
      ['insists [clause] voters say no. | subject Larkin', 'say [none] no. | subject voters'],
    ],
    ['Larkin insists say/VB no.', ['insists [none] say no. | subject Larkin', 'say [none] no.']],
    [
      '“We win,” said Larkin of Dravna in a letter that/IN it failed.',
      ['said [that] that it failed. | inverted Larkin of Dravna | quoted “We win,”', 'failed [none] . | subject it'],
    ],
    [
      'It was a letter, said Larkin: “We win.”',
      [
        'was [np] a letter, said Larkin: “We win.” | subject It',
        'said [colon] “We win.” | inverted Larkin | left It was a letter',
      ],
    ],
    [
      'Larkin reminded voters at the mill of/IN fraud.',
      ['reminded [heard] . | subject Larkin | to voters at the mill of fraud'],
    ],
    ['Larkin advised voters on/IN the plan.', ['advised [np-on] voters on the plan. | subject Larkin']],
    [
      'Larkin spoke of the plan in the old town and the old quay of the far land that/IN it failed.',
      ['spoke [that] that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    [
      'Larkin said in a letter. That it failed, they knew.',
      [
        'said in [prep:in] a letter. That it failed, they knew. | subject Larkin',
        'failed [none] , they knew. | subject it',
        'knew [none] . | subject they | left That it failed',
      ],
    ],
    [
      'Larkin said in the old town then/RB that/IN it failed.',
      ['said [that] that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    [
      'Larkin said in the old town they that/IN it failed.',
      ['said [that] that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    ['Larkin said and Orwin “we win.”', ['said [none] and Orwin “we win.” | subject Larkin']],
  ]);
});
