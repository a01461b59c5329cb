import { type Fact, type Row, rowsOf, type Side } from '../analysis/compare/rows.ts';

/** Makes an element with attributes and children: one of a page in the browser, one of React in the build. */
export type Make<Element> = (
  tag: string,
  attributes: Record<string, string>,
  ...children: (Element | string)[]
) => Element;

/** Makes elements of a document. */
export const inDocument =
  (document: Pick<Document, 'createElement'>): Make<HTMLElement> =>
  (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };

/**
 * The comparison as a table: a column for each side, a row for each aspect, and how they compare in words.
 *
 * @param caption what the table compares, for readers who come to it without the page
 */
export function drawTable<Element>(make: Make<Element>, sides: readonly Side[], caption: string): Element {
  const cell = (said: Fact | undefined, { name }: Side): Element => {
    if (!said) return make('td', { 'data-column': name }, make('span', { class: 'not-recorded' }, 'Not recorded'));
    const lines = said.lines.map(({ text, href }) =>
      make('p', {}, href ? make('a', { href, ...(href.startsWith('http') && { rel: 'noreferrer' }) }, text) : text),
    );
    const mark = make('p', { class: 'compare__model' }, 'From its model:');
    return make('td', { 'data-column': name }, ...(said.byModel ? [mark] : []), ...lines);
  };

  const row = ({ title, verdict, cells }: Row): Element =>
    make(
      'tr',
      {},
      make(
        'th',
        { scope: 'row' },
        title,
        ...(verdict ? [' ', make('span', { class: 'compare__verdict' }, verdict)] : []),
      ),
      ...sides.map((side, index) => cell(cells[index], side)),
    );

  const heads = sides.map(({ name, href }) => make('th', { scope: 'col' }, make('a', { href }, name)));
  return make(
    'table',
    { class: sides.length > 2 ? 'compare rows rows--wide' : 'compare rows' },
    make('caption', { class: 'govuk-visually-hidden' }, caption),
    make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, 'Compared'), ...heads)),
    make('tbody', {}, ...rowsOf(sides).map(row)),
  );
}
