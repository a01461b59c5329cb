import type { AstroIntegration } from 'astro';
import type { config } from './config.ts';

type Told = Pick<typeof config, 'repositoryUrl' | 'mailbox'>;
type Named = Pick<typeof config, 'publisher'>;

/** What readers of a site cannot do while nobody is named who could be told of a mistake; undefined where somebody is. */
export const nobodyToTell = ({ repositoryUrl, mailbox }: Told): string | undefined =>
  repositoryUrl || mailbox
    ? undefined
    : 'Neither REPOSITORY_URL nor MAILBOX is set: readers of this copy have nowhere to send a correction, and its pages say so. src/site/config.ts says how to set them.';

/** The same for readers, in the first lines of what would tell of a mistake. */
export const nobodyToTellReaders = ({ repositoryUrl, mailbox, publisher }: Told & Named): string | undefined =>
  repositoryUrl || mailbox
    ? undefined
    : `${publisher ? `${publisher} publishes this copy of the site and` : 'Whoever published this copy of the site'} has named no mailbox and no project page, so that they cannot be told from here. What you write can be copied, and given to whoever gave you this address.`;

/** Says at the end of a build what whoever publishes it has to know. */
export const publisherNote = (settings: Told): AstroIntegration => ({
  name: 'publisher',
  hooks: {
    'astro:build:done': ({ logger }) => {
      const note = nobodyToTell(settings);
      if (note) logger.warn(note);
    },
  },
});
