import { dataPackage } from '../../formats/data-package.ts';
import { DOWNLOADS, TERMS } from '../../site/downloads.ts';
import { address } from '../../site/links.ts';

/** All tables as one Frictionless Data Package. */
export const GET = () => Response.json(dataPackage(DOWNLOADS, TERMS, address('/data/')));
