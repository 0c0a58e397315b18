/** The page around the data: one file that loads nothing and runs nothing but its own script. */
import { createHash } from 'node:crypto';
import type { Head } from './data.ts';
import { BLOCKS } from './data.ts';
import { GENERATOR } from './generator.ts';

/** What the page runs and how it looks, as text. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

/**
 * A value as JSON that can stand in a script element whatever it holds: nothing in it ends the element, opens a comment, or
 * is a line end of JavaScript.
 */
export function scriptSafe(value: unknown): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/gu, (sign) => ESCAPES[sign] ?? sign);
}

const ESCAPES: Readonly<Record<string, string>> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/** A block of data; it is no script to the browser until somebody reads it. */
export function dataBlock(name: keyof typeof BLOCKS, value: unknown): string {
  const many = name === 'facts' || name === 'articles';
  return `<script type="application/json" ${many ? 'class' : 'id'}="${BLOCKS[name]}">${scriptSafe(value)}</script>\n`;
}

/** What stands before the data. */
export function pageStart(head: Head, { script, style }: PageAssets): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}">
${GENERATOR} ${htmlSafe(head.version)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${htmlSafe(head.title)}</title>
<style>${style}</style>
</head>
<body>
<div id="app"><p class="opening" role="status">Opening the report …</p></div>
<noscript><p class="opening">This report is a page with a script of its own; it needs JavaScript, but no network.</p></noscript>
${dataBlock('head', head)}`;
}

/** What stands behind it. */
export function pageEnd({ script }: PageAssets): string {
  return `<script>${script}</script>\n</body>\n</html>\n`;
}

/** Nothing is loaded from anywhere, nothing is sent, and only what is written here is run. */
function policyOf(script: string, style: string): string {
  const own = { script: hashOf(script), style: hashOf(style) };
  return `default-src 'none'; script-src '${own.script}'; style-src '${own.style}'; base-uri 'none'; form-action 'none'`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function htmlSafe(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
