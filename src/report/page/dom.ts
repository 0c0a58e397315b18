/** Elements, made of plain text: nothing that stands in an article is ever read as HTML. */

export type Child = Node | string | null | undefined | false;

/** Attributes by name; functions are listeners, `true` an attribute without a value, what is false is left out. */
export type Attributes = Readonly<
  Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>
>;

/** An element with its attributes and what stands in it. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  fill(element, attributes, children);
  return element;
}

/** An element of a drawing. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Child | readonly Child[])[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  fill(element, attributes, children);
  return element;
}

function fill(element: Element, attributes: Attributes, children: readonly (Child | readonly Child[])[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
  for (const child of children.flat()) if (child) element.append(child);
}

const thousands = new Intl.NumberFormat('en');

/** A number for people: "14,541". */
export function number(n: number): string {
  return thousands.format(n);
}

/** A number with its noun: "1 quote", "14,541 quotes". */
export function counted(n: number, noun: string): string {
  const plural = noun === 'person' ? 'people' : `${noun}s`;
  return `${number(n)} ${n === 1 ? noun : plural}`;
}

/** Hundredths for people; a dash where there is no figure. */
export function percent(hundredths: number): string {
  return hundredths < 0 ? '–' : `${hundredths} %`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An ISO 8601 date for people, as exact as it is: "24 Sep 2013", "Sep 2013". */
export function dateWords(date: string): string {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/u.exec(date) ?? [];
  if (year === '') return date;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}
