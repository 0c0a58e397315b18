/** Mail (RFC 822): the text of a message, by postal-mime. Loaded only for mail. */
import PostalMime from 'postal-mime';
import { repairedWestern } from '../model/encoding.ts';
import { SaysoError } from '../model/errors.ts';
import { type Converted, dayOf, metaOf } from './converted.ts';

/** One of these every message has. */
const USUAL = new Set(['from', 'to', 'subject', 'date', 'received', 'message-id', 'mime-version', 'content-type']);
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The text of a message: its plain text, else what its HTML says. From, To, Subject and Date go to `meta`.
 *
 * @throws SaysoError `input` where the bytes are no message, or its body has no text that can be read.
 */
export async function mailText(bytes: Uint8Array): Promise<Converted> {
  const mail = await parsed(bytes);
  if (!mail.headers.some(({ key }) => USUAL.has(key))) {
    throw new SaysoError('input', 'no mail: it has none of the headers that a mail has');
  }
  const header = (name: string): string | undefined => mail.headers.find(({ key }) => key === name)?.value;
  const meta = metaOf({
    title: mail.subject,
    subject: mail.subject,
    from: addresses(mail.from === undefined ? [] : [mail.from]),
    to: addresses(mail.to ?? []),
    date: header('date'),
  });
  const date = dayIn(header('date'));
  const text = repairedWestern(await bodyOf(mail)).replace(/\r\n?/gu, '\n');
  return { text, ...(meta && { meta }), ...(date !== undefined && { date }) };
}

type Mail = Awaited<ReturnType<typeof PostalMime.parse>>;

async function parsed(bytes: Uint8Array): Promise<Mail> {
  try {
    return await PostalMime.parse(bytes);
  } catch (cause) {
    throw new SaysoError('input', `a mail that cannot be read: ${(cause as Error).message}`, { cause });
  }
}

async function bodyOf({ text, html, attachments }: Mail): Promise<string> {
  if (text?.trim()) return text;
  if (html?.trim()) {
    const { htmlText } = await import('./html.ts');
    return htmlText(repairedWestern(html)).text;
  }
  if (attachments.length > 0) throw new SaysoError('input', 'a mail without a text: it has attachments alone');
  return '';
}

function addresses(all: readonly { readonly name: string; readonly address?: string | undefined }[]): string {
  return all
    .map(({ name, address }) => (name && address ? `${name} <${address}>` : name || (address ?? '')))
    .join(', ');
}

/** The day of a Date header, as it was where the message was written. */
function dayIn(header: string | undefined): string | undefined {
  const [, day = '', month = '', year = ''] = /(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*\s+(\d{4})/u.exec(header ?? '') ?? [];
  const number = MONTHS.indexOf(month) + 1;
  return number === 0 ? undefined : dayOf(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
}
