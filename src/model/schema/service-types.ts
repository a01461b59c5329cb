// Apart from the schema, so that what runs in a browser can know the types without the package that validates.

/** The types of recurrent-care service. */
export const COUNTED_TYPES = ['pause', 'fdac', 'local'] as const;
export type CountedType = (typeof COUNTED_TYPES)[number];

/** Every type: those that count, and what is listed beside them and never counted. */
export const SERVICE_TYPES = [...COUNTED_TYPES, 'related'] as const;
export type ServiceType = (typeof SERVICE_TYPES)[number];
