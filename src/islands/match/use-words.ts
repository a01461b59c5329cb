import { createContext, useContext } from 'react';
import { MATCH_WORDS } from './words.ts';

/** The words of the questions and results: English unless the data brought others. */
export const Words = createContext(MATCH_WORDS);

export const useWords = () => useContext(Words);
