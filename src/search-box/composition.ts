/** The code of a key that an input method works on, in browsers that do not say `isComposing` of it. */
const IN_COMPOSITION = 229;

/**
 * Keeps what belongs to an input method from meaning anything else: an Enter or Escape that ends a composition ends that and
 * nothing more. To be called before other listeners are added, which then hear neither of compositions nor of their keys:
 * combobox-nav would miss the end of one that its list closes in.
 */
export function keepCompositionApart(input: HTMLInputElement): void {
  let composing = false;
  const apart = (name: keyof HTMLElementEventMap, isApart: (event: Event) => boolean): void =>
    input.addEventListener(name, (event) => isApart(event) && event.stopImmediatePropagation(), { capture: true });
  const begins = (begun: boolean) => () => {
    composing = begun;
    return true;
  };
  apart('compositionstart', begins(true));
  apart('compositionend', begins(false));
  apart('keydown', (event) => composing || isOfComposition(event as KeyboardEvent));
}

/** What a key event says of compositions; Safari still says it by the code alone. */
type KeyOfComposition = { isComposing: boolean; keyCode: number };

const isOfComposition = ({ isComposing, keyCode }: KeyOfComposition): boolean =>
  isComposing || keyCode === IN_COMPOSITION;
