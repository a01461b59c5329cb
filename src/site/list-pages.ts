/** How many services one page of a list shows, one line each: two to three screens of a phone. */
export const PAGE_SIZE = 25;

/** The items on one page of a list (the first page is 1). An empty list has one page. */
export const pageOfList = <Item>(items: readonly Item[], page: number): Item[] =>
  items.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);

/** How many pages a list with this many items has. */
export const lastPage = (items: number): number => Math.max(1, Math.ceil(items / PAGE_SIZE));

/** The numbers of the pages of a list. */
export const pagesOfList = (items: number): number[] =>
  Array.from({ length: lastPage(items) }, (_, index) => index + 1);
