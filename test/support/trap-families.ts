/**
 * Kinds of text in which a careless search costs the square of their length: one piece over and over, or something between
 * two ends. Invented; `{i}` stands for a number and `{W}` for a name that differ from piece to piece.
 */

const SYLLABLES = ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'pi', 'ro', 'su', 'ta', 've'];

/** An invented name that no other number below 248,832 gives. */
function name(number: number): string {
  const mixed = number * 7919;
  const letters = [0, 1, 2, 3, 4].map((place) => SYLLABLES[Math.floor(mixed / 12 ** place) % 12] ?? '').join('');
  return `${letters.charAt(0).toUpperCase()}${letters.slice(1)}l`;
}

/** A piece that comes over and over, and what stands before and after all of them. */
export interface Family {
  readonly piece: string;
  readonly before?: string;
  readonly after?: string;
  /** For a kind of text that is told by its type. */
  readonly mediaType?: string;
}

/** A text of the family with about so many characters. */
export function textOf({ piece, before = '', after = '' }: Family, size: number): string {
  let text = before;
  for (let i = 0; text.length < size; i++) {
    text += piece.replaceAll('{i}', String(i)).replaceAll('{W}', () => name(i));
  }
  return text + after;
}

const plain = (...pieces: readonly string[]): Record<string, Family> =>
  Object.fromEntries(pieces.map((piece) => [piece, { piece }]));

export const FAMILIES: Readonly<Record<string, Family>> = {
  // Noun phrases without a head, and heads without an end.
  ...plain('the ', 'a ', 'big ', 'first ', 'very ', 'my ', 'of ', 'and ', 'to ', 'not ', 'his own ', 'dam ', 'of the dam ', 'the old '),
  ...plain("the dam's ", 'dam-', 'who ', 'which is ', 'that ', 'it ', 'he ', 'as ', 'more than ', 'two ', 'hundred ', 'so-called '),
  // Marks.
  ...plain('$', '/', '§', '# ', '… ', '. ', '.', ', ', ',', '; ', ': ', '- ', '— ', '! ', '? ', '& ', '* ', '_ ', '~ ', '| ', '\\ ', '@ ', '%'),
  ...plain('“', '”', '"', "'", '‘', '’', '«', '»', '„', '“ ', '” ', '" ', "' ", '“”', '“a” ', '"a" ', "'a' ", '("', '“‘', '“He ‘said '),
  ...plain('( ', ') ', '(a ', '[', '] ', '{', '<', '> ', '<a', '&amp;', '&#', '((a) ', '``', "''", "a' ", '" a "b', '“a', 'a” ', '“a\n\n'),
  // Saying.
  ...plain('he said ', 'he said that ', '“he said” said that ', 'Berg said ', 'according to ', 'said ', 'said: ', 'said that ', 'told him ', 'he says, '),
  ...plain('he said, “no,” ', '“No,” he said, “', '“No,” said Berg, who said ', 'asked whether ', 'denied that he denied that ', 'claims ', 'the claim that '),
  ...plain('he told reporters that ', 'saying ', 'as he said ', ', Berg said', 'Berg, who said ', 'he was told that ', 'it was said that ', 'Berg said he ', 'said Berg. '),
  ...plain('“So, he said. ', '“So.” ', '“So,” ', 'He added: ', 'he said and ', 'she thinks he thinks ', 'the man who said ', 'if he said that ', 'never said '),
  ...plain('the minister, who said ', 'quoted as saying ', 'Berg said: “', '“a,” he said. “b,” ', 'that said that which '),
  // Names.
  ...plain('Mr. ', 'Mr. Berg ', 'Dr. Dr. ', 'President ', 'Berg ', 'Ann Berg, ', '{W} ', '{W} Berg ', '{W} and ', '{W}, {W}, ', 'Berg & Berg ', 'U.S. ', 'A. '),
  ...plain('A. B. Berg ', 'the {W} Guild ({W}) ', 'of Berg ', "Berg's ", 'Berg of ', 'St. ', 'Inc. ', 'University of ', 'Bank of the ', '{W}-{W}-', 'mayor {W} ', 'NORDVIK '),
  ...plain('{W} Tolmer said. He said. ', 'Ann {W} met Ann. She left. ', 'he and she and ', 'himself ', 'their own ', 'the mayor of the mayor of ', 'van der ', 'I, {W}, '),
  // Dates and numbers.
  ...plain('1 ', '1,', '1.', '1/', '1-', '2013 ', '2013-', 'May ', 'May 3, ', '3 May 2013 ', 'Monday ', 'on Monday, ', 'last ', 'between ', 'from 1 to ', 'one hundred and ', '1 million '),
  ...plain('million ', 'half a ', '5 percent ', '$5 ', '$5 to ', '10:30 ', '10 a.m. ', 'two or three ', 'the 1990s ', '+1 555 ', '{i} ', '{i}, ', '{i}% to ', 'about ', 'years ago ', "o'clock ", '12/05/'),
  // Sentences and clauses.
  ...plain('the dam was old and the river rose over it, ', 'and then he went and ', 'because ', 'if it rains, ', 'who knew who knew ', 'which he which he ', 'is ', 'was being ', 'will '),
  ...plain('to go to ', 'not only but also ', 'neither nor ', 'when he left, ', 'which was ', ', who left, ', 'more ', 'than ', 'the dam, the river, ', 'a, b and c, ', 'Etc. ', 'No. '),
  // Lines.
  ...plain('\n', 'a\n', 'a\n\n', ' \n', 'By Ann Berg\n', 'A: so\n', 'ANN: so\n', '{W}: so.\n', 'Q. So?\nA. No.\n', '- a\n', '* a\n', '> ', '> a\n', '>> a\n', '1. a\n', '    a\n', 'a-\nb ', '[00:0{i}] A: b\n'),
  ...plain('# a\n', '**a** ', '[a](b) ', '[a](', '![', '```\n', '|a|b|\n', '---\n', 'From: a\n', 'On Monday, Ann Berg wrote:\n> ', 'Page {i}\n\n', 'a  \n', '\t', '\r\n', '\u00ad', '\u200b', '(AP) — ', 'NORDVIK (AP) — '),
  ...plain('Photo: a\n\n', 'Read more\n\n', '(a)\n', 'MR. BERG: so\n\n', 'Ann Berg\n\nSo it is.\n\n', 'Statement by Berg:\n\n', 'issued the following statement:\n\n', 'a b c d e f g h\n', '“So.\n\n“'),
  // Other writing, and words as such.
  ...plain('é', 'é ', '日本', '😀', '\ud83d\ude00 ', 'x', 'x.', 'x-', "x'", 'constructor ', '__proto__ ', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ', 'le maire a dit que '),
  'one quotation around everything': { piece: 'it is so and ', before: '“', after: ',” Berg said.' },
  'one bracket around everything': { piece: 'it is so, ', before: 'Berg (who ', after: ') said so.' },
  'a source without an end': { piece: 'of the old ', before: '“So,” said the keeper ', after: 'dam.' },
  'a list of who said it': { piece: '{W} Berg, ', before: 'So said ', after: 'and others.' },
  'front matter': { piece: 'a{i}: b\n', before: '---\n', after: '---\nSo.\n', mediaType: 'text/markdown' },
  'front matter in brackets': { piece: '[', before: '---\na: ', after: '\n---\nSo.\n', mediaType: 'text/markdown' },
  'quotations of Markdown': { piece: '> ', mediaType: 'text/markdown' },
  'quotations of quotations': { piece: '> > > a\n', mediaType: 'text/markdown' },
  'lists of Markdown': { piece: '- - - a\n', mediaType: 'text/markdown' },
  'links of Markdown': { piece: '[a](', mediaType: 'text/markdown' },
  'brackets of Markdown': { piece: '[', mediaType: 'text/markdown' },
  'emphasis of Markdown': { piece: '*a **b ', mediaType: 'text/markdown' },
  'underscores of Markdown': { piece: '_a', mediaType: 'text/markdown' },
  'code of Markdown': { piece: '`a``', mediaType: 'text/markdown' },
  'tags of Markdown': { piece: '<a ', mediaType: 'text/markdown' },
  'references of Markdown': { piece: '[a{i}]: b\n', mediaType: 'text/markdown' },
  'tables of Markdown': { piece: '|a|b|\n|-|-|\n', mediaType: 'text/markdown' },
  'pages within pages': { piece: '<div>', before: '<p>So it is.</p>', mediaType: 'text/html' },
  'emphasis within emphasis': { piece: '<b><i>a', mediaType: 'text/html' },
  'paragraphs of a page': { piece: '<p>So it is, he said.</p>', mediaType: 'text/html' },
  'cells of a page': { piece: '<table><tr><td>a', mediaType: 'text/html' },
  'lists of a page': { piece: '<ul><li>a', mediaType: 'text/html' },
  'tags without an end': { piece: '<a ', mediaType: 'text/html' },
  'comments without an end': { piece: '<!-- ', mediaType: 'text/html' },
  'attributes without an end': { piece: ' a="', before: '<p', mediaType: 'text/html' },
  'closing tags': { piece: '</div>', mediaType: 'text/html' },
  'references of a page': { piece: '&a&#x', mediaType: 'text/html' },
  'quotations of a mail': { piece: '> ', before: 'From: a@b.c\nSubject: d\n\n', mediaType: 'message/rfc822' },
  'headers of a mail': { piece: 'X-A{i}: b\n', after: '\nSo.\n', mediaType: 'message/rfc822' },
  'one header of a mail': { piece: ' a\n', before: 'Subject: b\n', after: '\nSo.\n', mediaType: 'message/rfc822' },
  'words of a header': { piece: '=?utf-8?q?a?= ', before: 'Subject: ', after: '\n\nSo.\n', mediaType: 'message/rfc822' },
  'people of a mail': { piece: '"a" <b@c.d>, ', before: 'To: ', after: '\n\nSo.\n', mediaType: 'message/rfc822' },
  'parts of a mail': { piece: '--x\n\na\n', before: 'Content-Type: multipart/mixed; boundary=x\n\n', mediaType: 'message/rfc822' },
  'a thread of mails': { piece: 'On 3 May 2013 Ann Berg <a@b.c> wrote:\n> ', before: 'From: a@b.c\n\n', mediaType: 'message/rfc822' },
  'subtitles': { piece: '{i}\n00:00:01,000 --> 00:00:02,000\nSo.\n\n', mediaType: 'application/x-subrip' },
  'subtitles without an end': { piece: '<i>', before: 'WEBVTT\n\n00:01.000 --> 00:02.000\n', mediaType: 'text/vtt' },
  'notes of subtitles': { piece: 'NOTE a\n\n', before: 'WEBVTT\n\n', mediaType: 'text/vtt' },
};
