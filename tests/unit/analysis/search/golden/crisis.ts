import { type Golden, of } from './golden.ts';

/** Words of somebody in danger or despair: helplines are shown first, and the first result is the help page. */
export const CRISIS: readonly Golden[] = of(
  {
    '/help-now/': [
      // An earlier search took these for names of towns
      'I want to die',
      'self harm',
      'suicidal',
      'he hits me',
      'help now',
      'I need help',
      'refuge',
      'domestic abuse',
      // As people say it
      'I can’t go on',
      "I can't cope anymore",
      'kill myself',
      'i dont want to be here anymore',
      'no reason to live',
      'thinking about ending it all',
      'better off dead',
      'cutting myself',
      'took an overdose',
      'i have taken too many tablets',
      '999',
      'emergency',
      'scared of him',
      'my partner beats me',
      'my ex is outside my house',
      'he says he will kill me',
      'he strangled me last night',
      'he has got a knife',
      'not safe at home',
      'somewhere safe to go tonight',
      'nowhere to go',
      'raped',
      'he forced me to have sex',
      'need someone to talk to',
      'in crisis',
      'samaritans',
      'baby not breathing',
      // With typing errors
      'sucide',
      'siucidal',
      'i wnat to die',
      'want too dei',
      'kil myself',
      'kill my self',
      'selfharm',
      'overdoes',
      'he hist me',
      'emergancy',
      'scarred of him he hits me',
      'domestic voilence',
      'strangeld',
      // In Welsh
      'hunanladdiad',
      'dwi isio marw',
      'dw i eisiau marw',
      'hunan-niweidio',
      'mae ofn arna i',
      'trais domestig',
      'cam-drin',
      'angen help',
      'argyfwng',
      'lloches',
      "mae e'n fy mwrw i",
      'treisio',
    ],
  },
  { crisis: true },
);

/** Crisis words together with something that can be found: the numbers come first, and the results are still shown. */
export const CRISIS_AND_MORE: readonly Golden[] = of(
  {
    '/help-now/': [
      'domestic abuse service in Leeds',
      'refuge in Bury',
      'he hit me cardiff',
      'help for dads in Salford',
    ],
  },
  { crisis: true, enter: 'asks' },
);
