import { estimate } from '../analysis/estimate/estimate.ts';
import { FIELDS, type FieldName } from '../analysis/estimate/fields.ts';
import { queryOf, readInputs } from '../analysis/estimate/read.ts';
import { asTable, type Row, rowsOf } from '../analysis/estimate/rows.ts';

/** The form of the estimate. It computes the result while somebody types, and keeps the values only in the address. */
class EstimateForm extends HTMLElement {
  #atFirst = new Map<FieldName, string>();

  connectedCallback(): void {
    this.hidden = false;
    const search = new URLSearchParams(location.search);
    for (const { name } of FIELDS) {
      this.#atFirst.set(name, this.#input(name).value);
      this.#input(name).value = search.get(name) ?? this.#input(name).value;
    }
    this.#horizon.value = search.get('h') === '7' ? '7' : '2';
    this.addEventListener('input', () => this.#work());
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    this.querySelector('[data-part="print"]')?.addEventListener('click', () => print());
    this.#work();
  }

  #input = (name: FieldName): HTMLInputElement => this.#part(`field-${name}`);

  get #horizon(): HTMLSelectElement {
    return this.#part('horizon');
  }

  #part<Part extends HTMLElement>(name: string): Part {
    const part = this.querySelector<Part>(`[data-part="${name}"]`);
    if (!part) throw new Error(`The estimate has no part "${name}".`);
    return part;
  }

  #work(): void {
    const { inputs, faults } = readInputs((name) => this.#input(name).value, this.#horizon.value);
    for (const { name } of FIELDS) this.#sayFault(name, faults[name]);
    const rows = rowsOf(estimate(inputs), inputs);
    const wrong = Object.keys(faults).length;
    this.#part('result').replaceChildren(...rows.map(tableRow));
    const typed = FIELDS.flatMap(({ name, label }): [string, string][] => {
      const text = this.#input(name).value.trim();
      return text && !faults[name] ? [[`${label} (${name})`, text]] : [];
    });
    this.#part('table').textContent = asTable(typed, rows);
    this.#part('with').textContent = typed.map(([label, text]) => `${label}: ${text}`).join('. ');
    this.#part('said').textContent = saidOf(wrong, inputs.S !== undefined);
    const texts = new Map(FIELDS.map(({ name }) => [name, this.#input(name).value] as const));
    history.replaceState(null, '', queryOf(texts, this.#horizon.value, this.#atFirst) || location.pathname);
  }

  #sayFault(name: FieldName, fault: string | undefined): void {
    this.#part(`fault-${name}`).textContent = fault ?? '';
    this.#input(name).toggleAttribute('aria-invalid', Boolean(fault));
    if (fault) this.#input(name).setAttribute('aria-invalid', 'true');
  }
}

function saidOf(wrong: number, hasCost: boolean): string {
  if (wrong)
    return `${wrong === 1 ? 'One field needs' : `${wrong} fields need`} mending: see beneath it. What stands there is left out.`;
  return hasCost
    ? 'Worked out. The result changes as you type.'
    : 'Write what the service costs in a year to see its break-even.';
}

function tableRow({ what, result, formula, isMain, warning }: Row): HTMLElement {
  const cells = [element('th', what), element('td', result), element('td', formula)];
  cells[0]?.setAttribute('scope', 'row');
  for (const [index, column] of ['Result', 'Formula'].entries()) cells[index + 1]?.setAttribute('data-column', column);
  if (warning) cells[1]?.append(element('span', ` ${warning}`));
  const row = element('tr');
  if (isMain) row.className = 'estimate__main';
  row.append(...cells);
  return row;
}

function element(name: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

customElements.define('estimate-form', EstimateForm);
