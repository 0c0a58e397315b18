/** The page of a report in a real browser. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { closeBrowser, openPage } from '../support/browser.ts';
import { folderWith } from '../support/folder.ts';
import { testWith } from '../support/tools.ts';
import { inWorld as sayso } from '../support/world.ts';

const HOSTILE = `A text that means no good

“</script><script>window.pwned = 1</script><img src=x onerror="window.pwned = 1"> is what they want to see,” Ann Tolmer said.

“שלום עולם — the dam at مرحبا will hold for as long as we do,” said Joris Brun.

“It holds,${'\u2028'}and the next one,${'\u2029'}too, <!-- <script> will hold,” Marta Lund said.

“The ${'w'.repeat(3000)} is far too long for any page,” Marta Lund said.
`;

const TEXTS = {
  'dam.md': `---
title: The dam above the town
date: 2013-05-04
url: https://news.example/dam
---

Mayor Ann Tolmer said on Monday that the dam above the town was safe.

“We have checked every stone, and the guild said that it would pay,” she told reporters.

The Harbour Guild denied it had agreed to anything. An official said the guild might sell its ships.
`,
  'sub/guild.md': `---
title: '</script><img src=x onerror="window.pwned = 1">'
date: 2014-06-01
url: javascript:alert(1)
---

“Nobody asked the guild for its opinion, and we must not sell the harbour,” said Joris Brun.
`,
  'hostile.txt': HOSTILE,
};

let cwd = '';
let file = '';

beforeAll(async () => {
  cwd = folderWith(TEXTS);
  file = join(cwd, 'report.html');
  const { code } = await sayso(['report', '.', '--out', 'report.html', '-q'], { cwd });
  expect(code).toBe(0);
}, 120_000);
afterAll(closeBrowser, 60_000);

const status = (page: Page): Promise<string> => page.locator('.status').innerText();
const who = (page: Page): Promise<string[]> => page.locator('.list .card .who').allInnerTexts();

describe('lists', () => {
  testWith('chromium', 'quotes stand in their sentences, with source and cue', async () => {
    const { page, requests, faults } = await openPage(file);
    expect(await status(page)).toBe('11 quotes');
    const card = page.locator('.card').first();
    expect(await card.locator('blockquote').innerText()).toBe(
      'Mayor Ann Tolmer said on Monday that the dam above the town was safe.',
    );
    expect(await card.locator('.m-content').innerText()).toBe('that the dam above the town was safe');
    expect(await card.locator('.m-source').innerText()).toBe('Mayor Ann Tolmer');
    expect(await card.locator('.m-cue').innerText()).toBe('said');
    expect(await card.locator('time').innerText()).toBe('4 May 2013');
    expect(await card.locator('.figures').innerText()).toMatch(
      /^Quote\s\d+ %\sindirect\/that-clause\sSpeaker\s\d+ %\snamed-source$/u,
    );
    expect(await card.locator('.place').getAttribute('href')).toBe('#dam/q1');
    expect(requests).toEqual([`file://${file}`]);
    expect(faults).toEqual([]);
    await page.close();
  });

  testWith('chromium', 'filters narrow them, and their counts are of what is left', async () => {
    const { page } = await openPage(file);
    await page.getByRole('checkbox', { name: 'Ann Tolmer' }).first().check();
    expect(await status(page)).toBe('3 of 11 quotes');
    expect(await who(page)).toEqual(['Ann Tolmer', 'Ann Tolmer', 'Ann Tolmer']);
    await page.getByRole('checkbox', { name: 'indirect' }).check();
    expect(await status(page)).toBe('1 of 11 quotes');
    expect(page.url()).toContain('#/quotes?speaker=person%2Fann-tolmer&type=indirect');
    await page.goBack();
    expect(await status(page)).toBe('3 of 11 quotes');
    await page.getByRole('button', { name: 'Take away: Speaker Ann Tolmer' }).click();
    expect(await status(page)).toBe('11 quotes');
    await page.close();
  });

  testWith('chromium', 'words are found whatever their case and accents; phrases stand together', async () => {
    const { page } = await openPage(file);
    await page.getByLabel('Search all quotes').fill('DÁM');
    await expect.poll(() => status(page)).toBe('2 of 11 quotes');
    await page.getByLabel('Search all quotes').fill('"every stone" guild');
    await expect.poll(() => status(page)).toBe('1 of 11 quotes');
    expect(await page.locator('.m-hit').allInnerTexts()).toEqual(['every stone', 'guild']);
    await page.getByLabel('Search all quotes').fill('nowhere to be seen');
    await expect.poll(() => page.locator('.empty').innerText()).toMatch(/^Nothing fits/u);
    await page.close();
  });

  testWith('chromium', 'people can be sorted, and a name shows its quotes', async () => {
    const { page } = await openPage(file, '#/people');
    const names = (): Promise<string[]> => page.locator('tbody .name').allInnerTexts();
    expect((await names())[0]).toBe('Ann Tolmer');
    await page.getByRole('button', { name: 'Name', exact: true }).click();
    expect(await names()).toEqual((await names()).toSorted());
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
    await page.locator('tbody').getByRole('button', { name: 'Joris Brun' }).click();
    expect(await status(page)).toBe('2 of 11 quotes');
    expect(await who(page)).toEqual(['Joris Brun', 'Joris Brun']);
    await page.close();
  });

  testWith('chromium', 'a claim shows the words that make it what it is', async () => {
    const { page } = await openPage(file, '#/claims?polarity=negative&modality=obligation');
    const card = page.locator('.card').filter({ hasText: 'sell the harbour' });
    expect(await card.locator('.tag').allInnerTexts()).toEqual([
      'states',
      'obligation: must',
      'negative: not',
      'needs its context',
    ]);
    expect(await card.locator('.m-negation').innerText()).toBe('not');
    expect(await card.locator('.m-modal').innerText()).toBe('must');
    await page.close();
  });

  testWith('chromium', 'a bar of the time line chooses its time', async () => {
    const { page } = await openPage(file);
    await page.locator('.time .bar-of').last().click();
    expect(await status(page)).toBe('2 of 11 quotes');
    expect(page.url()).toContain('from=2014-06-01&to=2014-06-30');
    await page.close();
  });
});

describe('an article', () => {
  testWith('chromium', 'has its permanent address, and all its text with nested marks', async () => {
    const { page, faults } = await openPage(file, '#dam/q2');
    const text = readFileSync(join(cwd, 'dam.md'), 'utf8');
    expect(await page.locator('.text').textContent()).toBe(text);
    expect(await page.locator('#in-q2.selected').count()).toBe(1);
    expect(await page.locator('#in-q2 #in-q3').innerText()).toBe('that it would pay');
    expect(await page.locator('.detail > .who').innerText()).toBe('Ann Tolmer');
    expect(await page.getByRole('link', { name: 'original page' }).getAttribute('href')).toBe(
      'https://news.example/dam',
    );
    await page.locator('#in-q3').click();
    expect(page.url()).toMatch(/#dam\/q3$/u);
    expect(faults).toEqual([]);
    await page.close();
  });

  testWith('chromium', 'that means no good is shown, and does nothing', async () => {
    for (const hash of ['#hostile/q1', '#sub%2Fguild/q1', '#/quotes', '#/articles', '#nowhere/q1', '#%E0%A4%A']) {
      const { page, requests, faults } = await openPage(file, hash);
      expect(await page.evaluate('window.pwned'), hash).toBeUndefined();
      expect([requests.length, faults], hash).toEqual([1, []]);
      if (hash.startsWith('#hostile')) {
        expect(await page.locator('.text').textContent()).toBe(HOSTILE);
      }
      if (hash.startsWith('#sub')) {
        expect(await page.locator('.article h2').innerText()).toBe('</script><img src=x onerror="window.pwned = 1">');
        expect(await page.getByRole('link', { name: 'original page' }).count()).toBe(0);
      }
      await page.close();
    }
  });

  testWith('chromium', 'cannot run or load anything that the page does not hold', async () => {
    const { page } = await openPage(file);
    const refused = await page.evaluate(`new Promise((resolve) => {
      const refused = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        refused.push(effectiveDirective);
        if (refused.length === 3) resolve(refused);
      });
      const script = document.createElement('script');
      script.textContent = 'window.pwned = 1';
      const image = document.createElement('img');
      image.src = 'file:///nowhere.png';
      document.body.append(script, image);
      fetch('https://news.example').catch(() => undefined);
    })`);
    expect(refused).toEqual(expect.arrayContaining(['script-src-elem', 'img-src', 'connect-src']));
    expect(await page.evaluate('window.pwned')).toBeUndefined();
    await page.close();
  });
});

testWith('chromium', 'keys lead through it', async () => {
  const { page } = await openPage(file);
  const focused = (): Promise<string> => page.evaluate('document.activeElement.textContent.slice(0, 10)');
  await page.keyboard.press('j');
  expect(await focused()).toBe('Ann Tolmer');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  expect(page.url()).toMatch(/#dam\/q2$/u);
  await page.keyboard.press('j');
  expect(page.url()).toMatch(/#dam\/q3$/u);
  await page.keyboard.press('k');
  expect(page.url()).toMatch(/#dam\/q2$/u);
  await page.keyboard.press('Escape');
  expect(await status(page)).toBe('11 quotes');
  await page.keyboard.press('/');
  await page.keyboard.type('stone?');
  expect(await page.getByLabel('Search all quotes').inputValue()).toBe('stone?');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  expect(await page.locator('dialog').isVisible()).toBe(true);
  await page.close();
});

const VIEWS = ['', '#/claims', '#/people', '#/articles', '#/diagnostics', '#dam/q2', '#hostile/q4'];

describe('everybody can read it', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    testWith('chromium', `no violation that axe knows of, ${colorScheme}`, async () => {
      const { page } = await openPage(file, '', { colorScheme });
      await page.evaluate(axe.source);
      for (const view of VIEWS) {
        await page.evaluate(`location.hash = ${JSON.stringify(view === '' ? '#/quotes' : view)}`);
        await page.waitForTimeout(50);
        await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
        const found = await page.evaluate(
          `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
        );
        expect(found, view).toEqual([]);
      }
      await page.close();
    });
  }

  testWith('chromium', 'nothing is wider than a telephone', async () => {
    const { page } = await openPage(file, '', { viewport: { width: 390, height: 844 } });
    for (const view of VIEWS) {
      await page.evaluate(`location.hash = ${JSON.stringify(view)}`);
      await page.waitForTimeout(50);
      expect(await page.evaluate('document.documentElement.scrollWidth'), view).toBe(390);
    }
    await page.close();
  });

  testWith('chromium', 'on paper there are quotes and no filters', async () => {
    const { page } = await openPage(file, '', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('.facets').isVisible()).toBe(false);
    expect(await page.locator('.card').first().isVisible()).toBe(true);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    await page.close();
  });
});
