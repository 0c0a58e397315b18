import { breadcrumb } from '../../../../src/stages/segment/rules/page/breadcrumb.ts';
import { byline } from '../../../../src/stages/segment/rules/page/byline.ts';
import { caption } from '../../../../src/stages/segment/rules/page/caption.ts';
import { contributors } from '../../../../src/stages/segment/rules/page/contributors.ts';
import { counter } from '../../../../src/stages/segment/rules/page/counter.ts';
import { dateline } from '../../../../src/stages/segment/rules/page/dateline.ts';
import { label } from '../../../../src/stages/segment/rules/page/label.ts';
import { navigation } from '../../../../src/stages/segment/rules/page/navigation.ts';
import { notice } from '../../../../src/stages/segment/rules/page/notice.ts';
import { signature } from '../../../../src/stages/segment/rules/page/signature.ts';
import { teaser } from '../../../../src/stages/segment/rules/page/teaser.ts';
import { timestamp } from '../../../../src/stages/segment/rules/page/timestamp.ts';
import { pageTable } from './page-table.ts';

const BODY = 'The ministers met on Monday. They left without a result, and nobody knew when they would meet again.';

pageTable(breadcrumb, {
  finds: [
    `{breadcrumb|News On EuropeFranceTalks end without result}\n\nTalks end without result\n\n${BODY}`,
    `{breadcrumb|Home News Europe Talks end without any result in...}\n\nTalks end without any result in Paris\n\n${BODY}`,
    `{breadcrumb|Home > World > Europe}\n\n${BODY}`,
    `{breadcrumb|News | Politics | Talks end without result}\n\n${BODY}`,
  ],
  ignores: [
    `Talks end without result\n\nTalks end without result\n\n${BODY}`,
    `${BODY}\n\n${BODY}`,
    `Smith > Jones > Lee\n\n${BODY}`,
  ],
});
pageTable(byline, {
  finds: [
    `Talks End\n\n{byline|By Ann Lee}\n\n${BODY}`,
    `{byline|By Ann Lee and Jo de Roe, Staff Writers}\n\n${BODY}`,
    `{byline|Written by Ann Lee | May 3, 2016}\n\n${BODY}`,
    `{byline|BY ANN LEE}\n\n${BODY}`,
    `{byline|ANN LEE, Associated Press}\n\n${BODY}`,
  ],
  ignores: [
    'By Monday the talks had ended.',
    `By The Book\n\n${BODY}`,
    `By any means\n\n${BODY}`,
    `Ann Lee, Poet\n\n${BODY}`,
    `Ann Lee\n\n${BODY}`,
  ],
});
pageTable(contributors, {
  finds: [
    `${BODY}\n\n{byline|Ann Lee contributed to this report.}`,
    `${BODY}\n\n{byline|Ann Lee in Paris and Jo Roe contributed reporting.}`,
    `${BODY}\n\n{byline|Lee reported from Paris.}`,
  ],
  ignores: [
    'Ann Lee contributed $500 to the party.',
    `Lee reported from Paris.\n\n${BODY}`,
    'Rain contributed to the flood.',
  ],
});
pageTable(dateline, {
  finds: [
    '{dateline|PARIS, Jan 6 (Reuters) –} The talks ended.',
    '{dateline|NORDVIK, N.H. (AP) —} The talks ended.',
    `{dateline|PORT LUMEN -} ${BODY}`,
    '{dateline|OSLO, Norway (CNN) —} The talks ended.',
    `{dateline|Friday, July 21, 2017}\n\n${BODY}`,
  ],
  ignores: [
    `ACME – ${BODY}`,
    'CRICKET - LEES TAKE OVER AT THE TOP',
    'CRICKET - Results of Monday',
    `LEES LEAVE, BUT ALL OTHERS STAY - ${BODY}`,
    'The talks – so she said – ended.',
    'PARIS: The talks ended.',
    `${BODY}\n\nFriday, July 21, 2017`,
  ],
});
pageTable(teaser, {
  finds: [
    `${BODY}\n\n{teaser|Latest news}\n\n{teaser|Rain Comes Late}\n\n{teaser|The rain that everybody had hoped for came...}`,
    `${BODY}\n\n{teaser|You might also likeRELATED\nRecommended to you}`,
    `${BODY}\n\n{teaser|Related:}\n\n{teaser|Rain Comes Late}\n\n${BODY}`,
    `${BODY}\n\n{teaser|Must read}\n\n{teaser|Why Does It Rain?}\n\n{teaser|It rains since the clouds of the sea…}`,
  ],
  ignores: [
    'The latest news came late. It was bad.',
    `${BODY}\n\nrecommended`,
    `${BODY}\n\nRain Comes Late\n\nThe rain that everybody had hoped for came...`,
  ],
});
pageTable(label, {
  finds: [
    `${BODY}\n\n{teaser|RELATED: Rain comes late}\n\n${BODY}`,
    `{teaser|Read more: Rain comes late.}`,
    `${BODY}\n\n{navigation|Tags: rain, talks}`,
    `{caption|FILE PHOTO: The palace at dusk in May.}\n\n${BODY}`,
  ],
  ignores: [
    'Lee: Rain comes late',
    'She wants more: rain.',
    'We read: rain comes late.',
    '“Photo: It rains,” he said.',
  ],
});
pageTable(timestamp, {
  finds: [
    `{dateline|Published: 12 May 2013}\n\n${BODY}`,
    `{dateline|Last updated at 10:05 on May 3, 2016}\n\n${BODY}`,
    `{dateline|Posted on May 3, 2016 by Ann Lee}`,
    `{dateline|Updated 3 hours ago}`,
  ],
  ignores: ['Published by a small press.', 'Dates in 2013 were sweet.', 'The book was published in 2013.'],
});
pageTable(counter, {
  finds: ['{navigation|4 min read}', '{navigation|1,204 shares}', `{navigation|12 Comments}\n\n${BODY}`],
  ignores: ['4 minutes later he left.', '1,204 shares were sold.', 'Comments are closed.'],
});
pageTable(notice, {
  finds: [
    '{notice|Follow Ann Lee on Twitter @annlee.}',
    '{notice|Editor’s note: Ann Lee is a poet.}',
    '{notice|Sign up for our newsletter}',
    '{notice|(This story has been updated.)}',
    '{notice|© 2016 Acme News. All rights reserved.}',
  ],
  ignores: ['They follow the talks on Twitter.', 'Editors note the change.', 'This story has no end.'],
});
pageTable(navigation, {
  finds: [
    `${BODY}\n\n{navigation|Share this story}\n\n${BODY}`,
    '{navigation|ADVERTISEMENT}',
    '{navigation|font-size:15px;}',
    '{navigation|.bio-text, .bio \\{}\n\n{navigation|\\}}',
  ],
  ignores: ['Share prices fell.', 'The menu was long.', 'He said: “No.”'],
});
pageTable(signature, {
  finds: [
    `${BODY}\n\n{signature|Secretariat of the Council of Poets}\n\n{signature|September 24, 2013}`,
    'The talks ended. {signature|(Reporting by Ann Lee; Editing by Jo Roe)}',
    '{signature|(Writing by Ann Lee in Paris)}',
  ],
  ignores: [
    `${BODY}\n\nThe talks ended.\n\nSeptember 24, 2013`,
    'The talks (reporting by phone) ended.',
    'It ended (in 2013).',
  ],
});
pageTable(caption, {
  finds: [
    '{caption|The palace at dusk. Image: Ann Lee.}',
    '{caption|Voters wait in line. (AP Photo/Ann Lee)}',
    '{caption|Ann Lee/Getty Images}',
  ],
  ignores: [
    'The photo was taken by Ann Lee.',
    'He sued Getty Images last year and won.',
    'The talks ended (see photo).',
  ],
});
