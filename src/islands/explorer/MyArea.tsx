/** An authority in the explorer's data. `next`: the ids of its neighbours. */
export type Area = { id: string; name: string; href: string; next: readonly string[] };

export type AreaChoice = { id: string; withNeighbours: boolean };

type Props = { areas: readonly Area[]; chosen: AreaChoice; onChoose: (choice: AreaChoice) => void };

/**
 * Filters by the services that cover one council. It is the only filter that is never in the address, because where
 * somebody is stays private.
 */
export function MyArea({ areas, chosen, onChoose }: Props) {
  const area = areas.find(({ id }) => id === chosen.id);
  return (
    <div className="my-area">
      <label htmlFor="my-area">Covers my area</label>
      <select id="my-area" value={chosen.id} onChange={({ target }) => onChoose({ ...chosen, id: target.value })}>
        <option value="">Any area</option>
        {areas.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      {area && (
        <>
          <label className="filter__value">
            <input
              type="checkbox"
              checked={chosen.withNeighbours}
              onChange={({ target }) => onChoose({ ...chosen, withNeighbours: target.checked })}
            />
            <span>{`and next door to ${area.name}`}</span>
          </label>
          <p className="small">
            <a href={area.href}>{`All about ${area.name}`}</a>. Your area stays on this page and out of its link.
          </p>
        </>
      )}
    </div>
  );
}

/** The areas that a choice covers; empty where any area will do. */
export const coveredBy = (areas: readonly Area[], { id, withNeighbours }: AreaChoice): string[] => {
  const area = areas.find((other) => other.id === id);
  return area ? [area.id, ...(withNeighbours ? area.next : [])] : [];
};

/** "Rochdale or next door"; undefined where any area will do. */
export const areaInWords = (areas: readonly Area[], { id, withNeighbours }: AreaChoice): string | undefined => {
  const area = areas.find((other) => other.id === id);
  return area && `${area.name}${withNeighbours ? ' or next door' : ''}`;
};
