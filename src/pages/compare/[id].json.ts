import type { Service } from '../../model/schema/service.ts';
import { serviceSide } from '../../site/compare.ts';
import { directory } from '../../site/directory.ts';

export const getStaticPaths = () =>
  directory.services.map((service) => ({ params: { id: service.id }, props: { service } }));

/** A service as one side of a comparison. */
export const GET = ({ props: { service } }: { props: { service: Service } }) => Response.json(serviceSide(service));
