/** HTML: the article of a page, by Mozilla's Readability over linkedom. Loaded only for pages. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { SaysoError } from '../model/errors.ts';
import { type Converted, dayOf, metaOf } from './converted.ts';
import { type PageNode, pageText } from './page-text.ts';

/** Shorter than this, Readability itself takes what it found for no article. */
const SHORTEST_ARTICLE = 500;
/** Of the page without its frame an article has at least this share, or it is one piece of many (a debate, a list). */
const LEAST_SHARE = 0.35;
/** More elements, and deeper ones, than any article has: Readability would take minutes, or the stack would not do. */
const MOST_ELEMENTS = 100_000;
const DEEPEST = 500;
/** Elements left open one in the other beyond this are a trap: the parser's time grows with the square of them. */
const MOST_OPEN = 10_000;
/** Elements whose end tags are optional, or that have none. */
const NEED_NO_END = /^(?:p|li|td|th|tr|dt|dd|option|br|img|hr|input|meta|link|area|base|col|embed|source|track|wbr)$/iu;

const FRAME = new Set(['NAV', 'FOOTER', 'ASIDE', 'FORM', 'DIALOG']);
const FRAME_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'dialog']);
const FRAME_NAMES =
  /(?:^|[-_ ])(?:comments?|sidebar|related|footer|nav|navbar|navigation|menu|cookies?|breadcrumbs?|share|sharing|social|promo|advert\w*|ads?|newsletter|subscribe|banner)(?:$|[-_ ])/iu;

interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
}

interface Page {
  readonly body: PageElement | null;
  readonly title: string;
  querySelector(selector: string): PageElement | null;
}

/** The charset that a page declares in its head. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(head)?.[1];
}

/**
 * The article of a page: its text, and what its head says of it.
 *
 * @throws SaysoError `input` where the elements are nested as no page's are.
 */
export function htmlText(html: string): Converted {
  refuseTrap(html);
  const page = pageOf(html);
  const about = headOf(page);
  const whole = page.body ? pageText(page.body, isFrame) : '';
  // After the above: Readability takes the page apart.
  const article = page.body && isOfSize(page.body) ? articleOf(page) : null;
  const isArticle = article !== null && isWholeArticle(article.content ?? '', whole);
  const meta = metaOf({
    title: article?.title || about.title,
    author: article?.byline || about.author,
    site: article?.siteName,
    language: article?.lang,
    url: about.url,
  });
  const date = dayOf(article?.publishedTime) ?? dayOf(about.date);
  return {
    text: isArticle ? (article.content ?? '') : whole,
    ...(meta && { meta }),
    ...(date !== undefined && { date }),
  };
}

function refuseTrap(html: string): void {
  let open = 0;
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][\w-]*)[^<>]*>/giu)) {
    if (!NEED_NO_END.test(name)) open += end === '/' ? -1 : 1;
    if (open > MOST_OPEN) throw new SaysoError('input', `HTML with more than ${MOST_OPEN} elements left open`);
  }
}

/** A piece of a page has no body of its own. */
function pageOf(html: string): Page {
  const whole = /<(?:html|body)[\s>]/iu.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  return (parseHTML(whole) as { readonly document: Page }).document;
}

/** Whether a page is no larger than pages are that people wrote. */
function isOfSize(body: PageNode): boolean {
  let elements = 0;
  let level: PageNode[] = [body];
  for (let depth = 0; level.length > 0; depth++) {
    elements += level.length;
    if (depth > DEEPEST || elements > MOST_ELEMENTS) return false;
    level = level.flatMap(({ childNodes }) => [...childNodes].filter(({ nodeType }) => nodeType === 1));
  }
  return true;
}

function articleOf(page: Page) {
  return new Readability(page as never, { serializer: (node) => pageText(node as unknown as PageNode) }).parse();
}

function isWholeArticle(article: string, whole: string): boolean {
  return article.length >= SHORTEST_ARTICLE && article.length >= whole.length * LEAST_SHARE;
}

function isFrame(node: PageNode): boolean {
  if (FRAME.has(node.nodeName.toUpperCase())) return true;
  const element = node as PageElement;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return (
    FRAME_ROLES.has(element.getAttribute('role') ?? '') ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.getAttribute('hidden') !== null ||
    (node.nodeName.toUpperCase() !== 'BODY' && FRAME_NAMES.test(names))
  );
}

interface Head {
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly date: string | undefined;
  readonly url: string | undefined;
}

/** What the head says, read before the page is taken apart; for pages that Readability finds nothing of it in. */
function headOf(page: Page): Head {
  const attribute = (name: string, ...selectors: string[]): string | undefined =>
    selectors.map((selector) => page.querySelector(selector)?.getAttribute(name)).find((value) => Boolean(value)) ??
    undefined;
  return {
    title: attribute('content', 'meta[property="og:title"]') ?? page.title,
    author: attribute('content', 'meta[name="author"]'),
    date:
      attribute(
        'content',
        'meta[property="article:published_time"]',
        'meta[name="date"]',
        'meta[name="dc.date"]',
        'meta[itemprop="datePublished"]',
      ) ?? attribute('datetime', 'time[itemprop="datePublished"]', 'article time[datetime]', 'time[datetime]'),
    url: attribute('href', 'link[rel="canonical"]') ?? attribute('content', 'meta[property="og:url"]'),
  };
}
