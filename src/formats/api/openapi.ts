import { ANSWERS, type AnswerName, SCHEMA_VERSION } from './schemas.ts';

/** The path of each answer in the folder. */
const PATHS: Record<AnswerName, string> = {
  services: '/services.json',
  service: '/services/{id}.json',
  areas: '/areas.json',
  area: '/areas/{id}.json',
  regions: '/regions.json',
  coverage: '/coverage.json',
  vocabulary: '/vocabulary.json',
  changes: '/changes.json',
};

/**
 * The OpenAPI 3.1 description of the API. It refers to the schema files beside it.
 *
 * @param api the whole address of the folder
 */
export const openApi = (api: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Recurrent Care Map',
    version: SCHEMA_VERSION,
    description:
      'The national directory of services for parents who have had a child removed through care proceedings, as files of JSON. A field that is not known is absent; absent never means no. The files take no parameters.',
    license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  },
  servers: [{ url: api.replace(/\/$/, '') }],
  paths: Object.fromEntries(
    Object.entries(PATHS).map(([name, path]) => [path, { get: operation(name as AnswerName, path.includes('{id}')) }]),
  ),
});

const operation = (name: AnswerName, byId: boolean) => ({
  operationId: name,
  summary: ANSWERS[name].description,
  ...(byId ? { parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }] } : {}),
  responses: {
    200: {
      description: ANSWERS[name].description,
      content: { 'application/json': { schema: { $ref: `schemas/${name}.json` } } },
    },
    ...(byId ? { 404: { description: 'There is none with this id' } } : {}),
  },
});
