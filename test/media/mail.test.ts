import { expect, test } from 'vitest';
import { mailText } from '../../src/media/mail.ts';

const HEAD = `From: Ann Tolmer <ann@example.org>
To: Press <press@example.org>, hg@example.org
Subject: =?utf-8?Q?The_dam_=E2=80=93_statement?=
Date: Mon, 4 May 2020 23:30:00 -0500
MIME-Version: 1.0
`;
const DATE = 'Mon, 4 May 2020 23:30:00 -0500';
const META = {
  title: 'The dam – statement',
  subject: 'The dam – statement',
  from: 'Ann Tolmer <ann@example.org>',
  to: 'Press <press@example.org>, hg@example.org',
  date: DATE,
};
const read = (mail: string) => mailText(Buffer.from(mail, 'latin1'));

test('plain text goes before HTML; the day is the writer’s own', async () => {
  const mail = `${HEAD}Content-Type: multipart/alternative; boundary=XX

--XX
Content-Type: text/html; charset=utf-8

<p>Other words.</p>
--XX
Content-Type: text/plain; charset=windows-1252
Content-Transfer-Encoding: quoted-printable

=93It holds,=94 Ann Tolmer sa=
id.
--XX--
`;
  expect(await read(mail)).toEqual({ text: '“It holds,” Ann Tolmer said.\n', meta: META, date: '2020-05-04' });
  expect(await read(mail.replaceAll('\n', '\r\n'))).toEqual({
    text: '“It holds,” Ann Tolmer said.\n',
    meta: META,
    date: '2020-05-04',
  });
});

test('of a mail in HTML what it says', async () => {
  const { text } = await read(`${HEAD}Content-Type: text/html\n\n<p>“It &amp; holds,”<br>she said.</p><p>So.</p>`);
  expect(text).toMatch(/It & holds,.*\nshe said\.\n\nSo\.\n$/u);
});

test('a mail without headers of a mail, and one with attachments alone, are faults', async () => {
  await expect(read('garbage\nwithout: a header\n\nwords')).rejects.toThrow(
    'no mail: it has none of the headers that a mail has',
  );
  await expect(read('')).rejects.toThrow('no mail');
  const attached = `${HEAD}Content-Type: application/pdf; name=a.pdf
Content-Disposition: attachment
Content-Transfer-Encoding: base64

QUJD
`;
  await expect(read(attached)).rejects.toThrow('a mail without a text: it has attachments alone');
});

test('a mail that ends before its parts do is read as far as it goes; an empty one is empty', async () => {
  const torn = `${HEAD}Content-Type: multipart/mixed; boundary=XX\n\n--XX\nContent-Type: text/plain\n\nIt hol`;
  expect((await read(torn)).text).toBe('It hol\n');
  expect(await read('Subject: x\n\n')).toEqual({ text: '', meta: { title: 'x', subject: 'x' } });
});

test.for([
  ['4 May 2020 10:00 +0000', '2020-05-04'],
  ['Tue, 31 Feb 2020 10:00 +0000', undefined],
  ['yesterday', undefined],
] as const)('a date: %s', async ([header, date]) => {
  expect((await read(`Date: ${header}\nSubject: x\n\nSo.`)).date).toBe(date);
});
