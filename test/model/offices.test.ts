import { describe } from 'vitest';
import { fits, officeFrom, officeOf, officeText, sameMark } from '../../src/model/offices.ts';
import { rowTable } from '../support/row-table.ts';

const whole = (phrase: string): string => {
  const words = phrase.split(' ');
  return officeText(officeFrom(words.slice(0, -1), words.at(-1) ?? ''));
};

describe('an office as words', () => {
  rowTable(
    (phrase) => [whole(phrase)],
    [
      ['mayor', ['mayor']],
      ['vice-president', ['vice president']],
      ['ex-mayor', ['former mayor']],
      ['president-elect', ['elect president']],
      ['then-president', ['president']],
      ['then-deputy-mayor', ['deputy mayor']],
      ['attorney general', ['general lawyer']],
      ['attorney-general', ['general lawyer']],
      ['major general', ['major general']],
      ['lieutenant general', ['lieutenant general']],
      ['lieutenant governor', ['lieutenant governor']],
      ['former general', ['general']],
      ['acting general', ['acting general']],
      ['onetime deputy finance minister', ['deputy former finance minister']],
      ['deputy deputy minister', ['deputy minister']],
      ['chief executive', ['ceo']],
      ['congresswoman', ['representative']],
      ['well-known mayor', ['well-known mayor']],
    ],
  );
});

describe('how an office that is spoken of stands to one that is held', () => {
  const fit = (pair: string): string[] => {
    const [spoken = '', held = ''] = pair.split(' / ');
    return [fits(officeOf(spoken), officeOf(held)) ? 'fits' : 'other'];
  };
  rowTable(fit, [
    ['minister / minister', ['fits']],
    ['minister / foreign minister', ['fits']],
    ['foreign minister / minister', ['other']],
    ['foreign minister / finance minister', ['other']],
    ['minister / prime minister', ['other']],
    ['president / vice president', ['other']],
    ['deputy mayor / mayor', ['other']],
    ['former mayor / deputy mayor', ['other']],
    ['general / lieutenant general', ['fits']],
    ['lieutenant general / general', ['other']],
    ['governor / lieutenant governor', ['other']],
    ['norwegian minister / norway minister', ['fits']],
    ['french minister / france minister', ['fits']],
    ['lawmaker / senator', ['fits']],
    ['lawmaker / former senator', ['other']],
    ['senator / lawmaker', ['other']],
    ['mayor / governor', ['other']],
  ]);
});

describe('words that tell the same place', () => {
  rowTable(
    (pair) => [String(sameMark(...(pair.split(' ') as [string, string])))],
    [
      ['norwegian norway', ['true']],
      ['norway norwegian', ['true']],
      ['dutch netherlands', ['true']],
      ['ohio iowa', ['false']],
      ['austria australia', ['false']],
      ['iran iraq', ['false']],
      ['georgian georgia', ['true']],
    ],
  );
});
