/** The key code that browsers without `isComposing` report for a key that an input method handles. */
const IN_COMPOSITION = 229;

/**
 * Hides the keys of an input method from other listeners: an Enter or Escape that ends a composition then does only
 * that. Call it before other listeners are added; they then receive neither composition events nor their keys, because
 * combobox-nav would miss the end of a composition during which its list closes.
 */
export function keepCompositionApart(input: HTMLInputElement): void {
  let composing = false;
  const apart = (name: keyof HTMLElementEventMap, isApart: (event: Event) => boolean): void =>
    input.addEventListener(name, (event) => isApart(event) && event.stopImmediatePropagation(), { capture: true });
  const setComposing = (active: boolean) => () => {
    composing = active;
    return true;
  };
  apart('compositionstart', setComposing(true));
  apart('compositionend', setComposing(false));
  apart('keydown', (event) => composing || isOfComposition(event as KeyboardEvent));
}

/** The properties of a key event that concern compositions; Safari only sets the key code. */
type KeyOfComposition = { isComposing: boolean; keyCode: number };

const isOfComposition = ({ isComposing, keyCode }: KeyOfComposition): boolean =>
  isComposing || keyCode === IN_COMPOSITION;
