import type { Filter } from '../../analysis/filters/filters.ts';
import type { Choice } from '../../analysis/filters/narrow.ts';

type Props = {
  filters: readonly Filter[];
  choice: Choice;
  onRemove: (filter: string, value: string) => void;
  onClear: () => void;
};

/** The chosen filters, each with a button that removes it. */
export function ChosenFilters({ filters, choice, onRemove, onClear }: Props) {
  const chosen = filters.flatMap((filter) =>
    filter.options
      .filter(({ id }) => choice[filter.id]?.includes(id))
      .map((option) => ({
        filter: filter.id,
        value: option.id,
        label: `${filter.label.replace('?', '')}: ${option.label}`,
      })),
  );
  if (!chosen.length) return null;
  return (
    <ul className="chosen" aria-label="Chosen filters">
      {chosen.map(({ filter, value, label }) => (
        <li key={label}>
          <button type="button" className="chip" onClick={() => onRemove(filter, value)}>
            <span className="govuk-visually-hidden">Take out </span>
            {label} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="chip chip--clear" onClick={onClear}>
          Clear all
        </button>
      </li>
    </ul>
  );
}
