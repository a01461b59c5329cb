import type { Filter } from '../../analysis/filters/filters.ts';

type Props = {
  filter: Filter;
  chosen: readonly string[];
  /** How many services each value would leave. */
  counts: ReadonlyMap<string, number>;
  onToggle: (value: string) => void;
};

/**
 * One filter: a line for each value, with how many services it would leave. It is folded and empty until the counts are
 * known.
 */
export function FilterGroup({ filter: { id, label, options }, chosen, counts, onToggle }: Props) {
  return (
    <details className="filter">
      <summary>
        {label}
        {chosen.length > 0 && <span className="filter__chosen">{`${chosen.length} chosen`}</span>}
      </summary>
      <fieldset>
        <legend className="govuk-visually-hidden">{label}</legend>
        {(counts.size ? options : []).map(({ id: value, label: name }) => {
          const count = counts.get(value) ?? 0;
          return (
            <label key={value} className={count ? 'filter__value' : 'filter__value soft'}>
              <input type="checkbox" name={id} checked={chosen.includes(value)} onChange={() => onToggle(value)} />
              <span>{name}</span>
              <span className="count">{count}</span>
            </label>
          );
        })}
      </fieldset>
    </details>
  );
}
