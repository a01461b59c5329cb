// In a file of its own, so that code in a browser can import the types without the validation package.

/** The types of recurrent-care service. */
export const COUNTED_TYPES = ['pause', 'fdac', 'local'] as const;
export type CountedType = (typeof COUNTED_TYPES)[number];

/** Every type: those that are counted, and the related ones, which are listed but never counted. */
export const SERVICE_TYPES = [...COUNTED_TYPES, 'related'] as const;
export type ServiceType = (typeof SERVICE_TYPES)[number];
