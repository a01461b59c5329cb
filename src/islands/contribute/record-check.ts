export { check } from '../../contribute/check.ts';
export { yamlOf } from '../../contribute/entry.ts';
export { previewOf } from '../../contribute/preview.ts';
export { Preview } from './Preview.tsx';
export { SeenNow } from './SeenNow.tsx';
