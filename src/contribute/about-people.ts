import type { Problem } from '../model/problem.ts';

/** Rules that find details of a person. A text with such a problem may not leave the page. */
const ABOUT_PEOPLE = ['personal-details', 'organisational-contact'];
export const isAboutPerson = ({ rule }: Problem): boolean => ABOUT_PEOPLE.includes(rule);
