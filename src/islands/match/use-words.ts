import { createContext, useContext } from 'react';
import { MATCH_WORDS } from './words.ts';

/** The texts of the questions and results: English unless the data contains others. */
export const Words = createContext(MATCH_WORDS);

export const useWords = () => useContext(Words);
