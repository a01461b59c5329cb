import { coverageAt } from '../analysis/coverage/coverage.ts';
import { answerFiles } from '../formats/api/answers.ts';
import { linksOf } from '../formats/api/links.ts';
import { coverage } from './coverage.ts';
import { directory, today } from './directory.ts';
import { DAY_2021, TERMS } from './downloads.ts';
import { changes } from './history.ts';
import { address } from './links.ts';

/** The addresses that the files of the API link to. */
export const links = linksOf(address);

/** Every file under /api/v1/. */
export const API_FILES = answerFiles({
  ...{ directory, today, links, changes },
  days: [
    { day: today, areas: coverage },
    { day: DAY_2021, areas: coverageAt(directory, DAY_2021) },
  ],
  terms: TERMS,
});
