/** What all page rules together find: for each rule a page that would be read otherwise without it. */
import { expect, test } from 'vitest';
import { PAGE_RULES } from '../../../src/stages/segment/order.ts';
import { CONTEXT, segmentedDoc } from '../../support/doc-of.ts';
import { marked } from '../../support/marked.ts';
import { expectFound } from '../../support/traced.ts';

const BODY = 'The ministers met on Monday. They left without a result, and nobody knew when they would meet again.';

const DECIDED_BY: Readonly<Record<string, string>> = {
  'page/breadcrumb': `{breadcrumb|Home > World > Europe}\n\n${BODY}`,
  'page/byline': `Talks End\n\n{byline|By Ann Lee}\n\n${BODY}`,
  'page/contributors': `${BODY}\n\n{byline|Ann Lee contributed to this report.}`,
  'page/dateline': '{dateline|NORDVIK, N.H. (AP) —} The talks ended.',
  'page/signature': 'The talks ended. {signature|(Reporting by Ann Lee; Editing by Jo Roe)}',
  'page/timestamp': `{dateline|Published: 12 May 2013}\n\n${BODY}`,
  'page/label': `${BODY}\n\n{teaser|RELATED: Rain comes late}\n\n${BODY}`,
  'page/notice': `${BODY}\n\n{notice|Sign up for our newsletter}`,
  'page/teaser': `${BODY}\n\n{teaser|Latest news\n\nRain Comes Late\n\nThe rain that everybody had hoped for came...}`,
  'page/navigation': `${BODY}\n\n{navigation|Share this story}\n\n${BODY}`,
  'page/counter': `{navigation|12 Comments}\n\n${BODY}`,
  'page/caption': `{caption|The palace at dusk. Image: Ann Lee.}\n\n${BODY}`,
};

test('every page rule of the order has its page', () => {
  expect(Object.keys(DECIDED_BY).sort()).toEqual(PAGE_RULES.map(({ id }) => id).sort());
});

test.for(Object.entries(DECIDED_BY))('%s decides', ([rule, source]) => {
  const { text, spans } = marked(source);
  const wanted = Object.entries(spans).flatMap(([kind, list]) => list.map(({ start, end }) => ({ start, end, kind })));
  const found = segmentedDoc(text).boilerplate.map(({ start, end, kind }) => ({ start, end, kind }));
  expectFound(found, wanted, { text, rule, tracedBy: (trace) => segmentedDoc(text, { ...CONTEXT, trace }) });
});
