import { useState } from 'react';
import type { Filter } from '../../analysis/filters/filters.ts';
import { askedInWords } from '../../analysis/filters/in-words.ts';
import { countsOf, covering, narrow, toggled } from '../../analysis/filters/narrow.ts';
import { ChosenFilters } from './ChosenFilters.tsx';
import { FilterGroup } from './FilterGroup.tsx';
import { ListActions } from './ListActions.tsx';
import { type AreaChoice, areaInWords, coveredBy, MyArea } from './MyArea.tsx';
import { ResultList } from './ResultList.tsx';
import { useChoice } from './use-choice.ts';
import { type Listed, useListed } from './use-listed.ts';
import '../../styles/explorer.scss';

type Props = {
  filters: readonly Filter[];
  /** How many services there are. */
  total: number;
  /** Address of the data for the filters. */
  data: string;
  /** Address of the table of all services, for the download. */
  table: string;
};

const ANYWHERE: AreaChoice = { id: '', withNeighbours: false };
const NOTHING: Listed = { rows: [], areas: [] };

/** Filters the list of services. Without a script, or without a filter, the whole list is shown. */
export default function Explorer({ filters, total, data, table }: Props) {
  const loaded = useListed(data);
  const [choice, choose] = useChoice(filters);
  const [area, setArea] = useState(ANYWHERE);
  const [open, setOpen] = useState(false);
  if (loaded === 'failed') return <p>The filters could not be loaded. The links below lead to the same lists.</p>;

  const { rows, areas } = loaded ?? NOTHING;
  const near = covering(rows, coveredBy(areas, area));
  const found = narrow(near, choice);
  const listed = found.map(({ id }) => id);
  const asked = askedInWords(filters, choice, areaInWords(areas, area));
  const clear = (): void => {
    setArea(ANYWHERE);
    choose({});
  };
  return (
    <section className="explorer no-print" aria-label="Filter the list">
      <button
        type="button"
        className="button button--quiet explorer__toggle"
        aria-expanded={open}
        aria-controls="filters"
        onClick={() => setOpen(!open)}
      >
        Filter the list
      </button>
      <div id="filters" className={open ? 'filters filters--open' : 'filters'}>
        <MyArea areas={areas} chosen={area} onChoose={setArea} />
        {filters.map((filter) => (
          <FilterGroup
            key={filter.id}
            filter={filter}
            chosen={choice[filter.id] ?? []}
            counts={countsOf(near, choice, filter.id)}
            onToggle={(value) => choose(toggled(choice, filter.id, value))}
          />
        ))}
      </div>
      <p role="status" className="explorer__count">
        {loaded ? countInWords(listed.length, total) : `${total} services`}
      </p>
      <ChosenFilters
        filters={filters}
        choice={choice}
        onRemove={(filter, value) => choose(toggled(choice, filter, value))}
        onClear={clear}
      />
      <ListActions listed={listed} table={table} inArea={area.id !== ''} />
      {loaded && asked && <ResultList rows={found} asked={asked} />}
    </section>
  );
}

const countInWords = (listed: number, total: number): string =>
  listed
    ? `${listed} of ${total} services`
    : 'No service on record meets all of that. That does not mean that there is none: take a filter out, or ring the council.';
