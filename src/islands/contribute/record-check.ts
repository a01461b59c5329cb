export { check } from '../../contribute/check.ts';
export { yamlOf } from '../../contribute/entry.ts';
export { previewOf } from '../../contribute/preview.ts';
export { CurrentNumber } from './CurrentNumber.tsx';
export { Preview } from './Preview.tsx';
