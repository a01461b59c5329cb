import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { ServiceLine } from '../../components/service/ServiceLine.tsx';
import type { ListedRow } from './use-listed.ts';

type Props = {
  rows: readonly ListedRow[];
  /** The chosen filters in words; a printed list shows them too. */
  asked: string;
};

/** How many lines are shown at first, and how many each press adds. A printed page has all of them. */
const STEP = 25;
/** Up to so many lines stand ready for paper. With more, a press of a filter would be slow: they are added for printing. */
const READY = 250;

/** The filtered list. The whole list is hidden while this one is shown. */
export function ResultList({ rows, asked }: Props) {
  const [place, setPlace] = useState<Element | null>(null);
  const [shown, show] = useState(STEP);
  useEffect(() => {
    const whole = document.querySelector<HTMLElement>('[data-whole-list]');
    if (whole) whole.hidden = true;
    setPlace(document.querySelector('[data-found]'));
    return () => {
      if (whole) whole.hidden = false;
    };
  }, []);
  useEffect(() => show((now) => (asked ? STEP : now)), [asked]);
  const isPrinting = usePrinting();
  if (!place) return null;
  const there = isPrinting || rows.length <= READY ? rows : rows.slice(0, shown);
  return createPortal(
    <>
      <p className="asked">{asked}</p>
      <ul className="service-lines">
        {there.map(({ line, href }, index) => (
          <ServiceLine key={line.id} line={line} href={href} className={index < shown ? undefined : 'on-paper-only'} />
        ))}
      </ul>
      {rows.length > shown && (
        <p className="no-print">
          <button type="button" className="button" onClick={() => show(shown + STEP)}>
            {`Show ${Math.min(STEP, rows.length - shown)} more`}
          </button>
        </p>
      )}
    </>,
    place,
  );
}

/** True while the page is being printed. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const start = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    addEventListener('beforeprint', start);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', start);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
