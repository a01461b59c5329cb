/** The addresses of a record: its page, and its JSON. Both are whole addresses. */
export type RecordLinks = { url: string; api: string };

/** The addresses that the files of the API link to. */
export type Links = {
  service(id: string): RecordLinks;
  area(id: string): RecordLinks;
  region(id: string): string;
  /** The page that explains the files. */
  about: string;
  /** The folder of the API, with a slash at its end. */
  api: string;
};

/** The folder of the files on the site. The number changes only with a breaking change. */
export const API = '/api/v1/';

/** @param address returns the whole address of a path of the site */
export const linksOf = (address: (path: string) => string): Links => ({
  service: (id) => ({ url: address(`/services/${id}/`), api: address(`${API}services/${id}.json`) }),
  area: (id) => ({ url: address(`/areas/${id}/`), api: address(`${API}areas/${id}.json`) }),
  region: (id) => address(`/regions/${id}/`),
  about: address('/data/'),
  api: address(API),
});
