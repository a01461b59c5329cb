/** The paths of the site's pages. `path` adds the base path of the site. */
export const pathsUnder = <Path extends string | undefined>(path: (to: string) => Path) => ({
  service: (id: string) => path(`/services/${id}/`),
  card: (id: string) => path(`/services/${id}/card/`),
  region: ({ id }: { id: string }) => path(`/regions/${id}/`),
  authority: (id: string) => path(`/areas/${id}/`),
  /** What is recorded in a region, for people who plan services. */
  coverage: (region: string) => path(`/coverage/${region}/`),
  /** The page with our question to a council or a service, by its id. */
  ask: (id: string) => path(`/ask/${id}/`),
  brief: (authority: string) => path(`/areas/${authority}/brief/`),
  model: (id: string) => path(`/models/${id}/`),
  facet: (facet: string, value: string) => path(`/services/${facet}/${value}/`),
});
