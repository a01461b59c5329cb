import type { Problem } from '../model/problem.ts';

/** Rules whose problems are about a person: nothing of them may leave the page. */
const ABOUT_PEOPLE = ['personal-details', 'organisational-contact'];
export const isAboutPerson = ({ rule }: Problem): boolean => ABOUT_PEOPLE.includes(rule);
