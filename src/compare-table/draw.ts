import { type Fact, type Row, rowsOf, type Side } from '../analysis/compare/rows.ts';

/** The part of `Document` that is needed, so that the build can draw the same table as the browser. */
type Drawing = Pick<Document, 'createElement'>;

/**
 * The comparison as a table: a column for each side, a row for each aspect, and how they compare in words.
 *
 * @param caption what the table compares, for readers who come to it without the page
 */
export function drawTable(document: Drawing, sides: readonly Side[], caption: string): HTMLElement {
  const make = <Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    attributes: Record<string, string>,
    ...children: (Node | string)[]
  ): HTMLElementTagNameMap[Tag] => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };

  const cell = (said: Fact | undefined, { name }: Side): HTMLElement => {
    if (!said) return make('td', { 'data-column': name }, make('span', { class: 'not-recorded' }, 'Not recorded'));
    const lines = said.lines.map(({ text, href }) =>
      make('p', {}, href ? make('a', { href, ...(href.startsWith('http') && { rel: 'noreferrer' }) }, text) : text),
    );
    const mark = make('p', { class: 'compare__model' }, 'From its model:');
    return make('td', { 'data-column': name }, ...(said.byModel ? [mark] : []), ...lines);
  };

  const row = ({ title, verdict, cells }: Row): HTMLElement =>
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
