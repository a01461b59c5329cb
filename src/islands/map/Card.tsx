import { type ReactNode, useEffect, useRef } from 'react';
import { contentOf } from './list.ts';

type Props = {
  /** The authority to show. */
  id: string | undefined;
  /** Clears the choice; absent while the pointer is only over the authority. */
  onClear: (() => void) | undefined;
};

/**
 * The card beside the map with the details of one authority. It is a copy of the list's own text, so that the two
 * cannot differ.
 */
export function Card({ id, onClear }: Props): ReactNode {
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const found = id ? contentOf(id) : undefined;
    content.current?.replaceChildren(...(found ? [found] : []));
  }, [id]);
  return (
    <section className="map-card panel" aria-label="The authority pointed at or chosen">
      <div ref={content} />
      {onClear && (
        <button type="button" className="link-button small" onClick={onClear}>
          Clear
        </button>
      )}
      {!id && <p className="soft">Point at an authority, or choose one, to see what is recorded.</p>}
    </section>
  );
}
