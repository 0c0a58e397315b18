import { describe } from 'vitest';
import { clausesIn } from '../../../support/clause-rows.ts';
import { rowTable } from '../../../support/row-table.ts';

describe('main clauses with a subject of their own', () => {
  rowTable(clausesIn, [
    ['The dam leaked and the mayor knew.', ['sentence: The dam leaked', 'own-subject: the mayor knew .']],
    ['The dam leaked, but the mayor slept.', ['sentence: The dam leaked', 'own-subject: the mayor slept .']],
    ['The dam leaked; the mayor knew.', ['sentence: The dam leaked', 'semicolon: the mayor knew .']],
    ['The dam leaked – the mayor knew.', ['sentence: The dam leaked', 'dash: the mayor knew .']],
    ['The dam leaked … the mayor knew.', ['sentence: The dam leaked', 'omission: the mayor knew .']],
    ['The dam … of Orvin leaked.', ['sentence: The dam … of Orvin leaked .']],
    ['Dams in and of themselves seldom leak.', ['sentence: Dams in and of themselves seldom leak .']],
    [
      'We fear that he may lie, and that the dam will break while she wants peace.',
      ['sentence: We fear that he may lie , and that the dam will break while she wants peace .'],
    ],
    ['The judge ruled – and the mayor agreed.', ['sentence: The judge ruled', 'own-subject: the mayor agreed .']],
    ['We came, we saw the dam and we left.', ['sentence: We came', 'comma: we saw the dam', 'own-subject: we left .']],
    ['Is it true and does it matter?', ['sentence: Is it true', 'own-subject: does it matter ?']],
    [
      'He has a house and she has a car or they rent.',
      ['sentence: He has a house', 'own-subject: she has a car', 'own-subject: they rent .'],
    ],
    [
      'Last week the mayor left and this week the council met.',
      ['sentence: Last week the mayor left', 'own-subject: this week the council met .'],
    ],
    [
      'The roof held, and the door, which was new, opened.',
      ['sentence: The roof held', 'own-subject: the door , which was new , opened .'],
    ],
    ['The mayor spoke, and Lund and Brun left.', ['sentence: The mayor spoke', 'own-subject: Lund and Brun left .']],
    [
      'The town voted, and in Orvin, Malden and Carlow turnout was high.',
      ['sentence: The town voted', 'own-subject: in Orvin , Malden and Carlow turnout was high .'],
    ],
    [
      'The gap between voting for him and a true promise is wide.',
      ['sentence: The gap between voting for him and a true promise is wide .'],
    ],
    [
      'The town saw the gap between Lund and Brun and the mayor left.',
      ['sentence: The town saw the gap between Lund and Brun', 'own-subject: the mayor left .'],
    ],
    ['He knows everything Lund and Brun taught them.', ['sentence: He knows everything Lund and Brun taught them .']],
    [
      'They know the fate of legal and trade rules was sealed.',
      ['sentence: They know the fate of legal and trade rules was sealed .'],
    ],
    [
      'We fell; legal and social rules are needed.',
      ['sentence: We fell', 'semicolon: legal and social rules are needed .'],
    ],
    ['He gave Lund a house and Brun left.', ['sentence: He gave Lund a house', 'own-subject: Brun left .']],
    ['The men whose house we saw sold the dam.', ['sentence: The men whose house we saw sold the dam .']],
    ['She added, it holds.', ['sentence: She added , it holds .']],
    ['It rained, so we left.', ['sentence: It rained , so we left .']],
    ['Jail me, and you will add one more.', ['sentence: Jail me , and you will add one more .']],
    ['Neither Lund nor Brun came.', ['sentence: Neither Lund nor Brun came .']],
    ['The rise and fall of Orvin was quick.', ['sentence: The rise and fall of Orvin was quick .']],
  ]);
});

describe('main clauses that share a subject', () => {
  rowTable(clausesIn, [
    ['The firm lost money and closed.', ['sentence: The firm lost money', 'shared-subject: closed .']],
    ['He did not come and did not call.', ['sentence: He did not come', 'shared-subject: did not call .']],
    ['They work hard and often win prizes.', ['sentence: They work hard', 'shared-subject: often win prizes .']],
    ['They come late and pick one.', ['sentence: They come late', 'shared-subject: pick one .']],
    ['He came, saw and won.', ['sentence: He came', 'series: saw', 'shared-subject: won .']],
    ['He came, then left the hall.', ['sentence: He came', 'series: then left the hall .']],
    [
      'The bridge was built in 1990 and collapsed in 2010.',
      ['sentence: The bridge was built in 1990', 'shared-subject: collapsed in 2010 .'],
    ],
    [
      'The trader was arrested and admitted the theft.',
      ['sentence: The trader was arrested', 'shared-subject: admitted the theft .'],
    ],
  ]);
});

describe('verbs under one auxiliary are one clause', () => {
  rowTable(clausesIn, [
    ['She will go and see him.', ['sentence: She will go and see him .']],
    ['He has come and gone.', ['sentence: He has come and gone .']],
    ['He was arrested and charged.', ['sentence: He was arrested and charged .']],
    ['He wants to go and see the town.', ['sentence: He wants to go and see the town .']],
    ['They want to go and see the town.', ['sentence: They want to go and see the town .']],
    ['The council must act or resign.', ['sentence: The council must act or resign .']],
    ['He is old, tired and ill.', ['sentence: He is old , tired and ill .']],
    ['Steps have been and will be taken.', ['sentence: Steps have been and will be taken .']],
  ]);
});

describe('what leads a joined clause', () => {
  rowTable(clausesIn, [
    [
      'The firm sold the road and as a result was late.',
      ['sentence: The firm sold the road', 'shared-subject: as a result was late .'],
    ],
    [
      'I hope it holds and if it holds, I hope it lasts.',
      ['sentence: I hope it holds', 'own-subject: if it holds , I hope it lasts .'],
    ],
    [
      'the thieves are taking aim at the town, and that at least one attempt was successful',
      ['sentence: the thieves are taking aim at the town', 'that-clause: that at least one attempt was successful'],
    ],
  ]);
});
