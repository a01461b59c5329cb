/** Asked of a service that has closed. */
export const OF_CLOSED: readonly string[] = ['status.closed', 'status.closed-note', 'status.followed-by'];

/** Questions that few people can answer; the form folds them. */
export const SELDOM: readonly string[] = [
  ...['as-of-note', 'last-seen-running', 'inferred-running', 'opened-note', 'follows', 'note'].map(
    (key) => `status.${key}`,
  ),
  ...['provider.setting', 'provider.website', 'provider.note', 'contact.phone-exception', 'contact.note'],
  ...['name', 'timing-note', 'timing-from', 'who-note', 'who-from'].map((key) => `pathways.*.${key}`),
  ...[
    'pathways.*.criteria.*.rule',
    'pathways.*.criteria.*.source',
    'pathways.*.criteria.*.from',
    'pathways.*.duration.months',
  ],
  ...['where', 'caution', 'key', 'told.record'].map((key) => `evidence.*.${key}`),
  ...['date-note', 'note', 'set-out-in', 'compared-with', 'over', 'how-many', 'changed', 'unchanged', 'cost'].map(
    (key) => `evaluations.*.${key}`,
  ),
];
