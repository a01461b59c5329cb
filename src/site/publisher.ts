import type { AstroIntegration } from 'astro';
import type { config } from './config.ts';

type Told = Pick<typeof config, 'repositoryUrl' | 'mailbox'>;
type Named = Pick<typeof config, 'publisher'>;

/** What readers of a site cannot do while it names nobody to report a mistake to; undefined where it names somebody. */
export const missingContact = ({ repositoryUrl, mailbox }: Told): string | undefined =>
  repositoryUrl || mailbox
    ? undefined
    : 'Neither REPOSITORY_URL nor MAILBOX is set: readers of this copy have nowhere to send a correction, and its pages say so. src/site/config.ts says how to set them.';

/** The same warning in words for readers, for the start of a form that reports a mistake. */
export const missingContactForReaders = ({ repositoryUrl, mailbox, publisher }: Told & Named): string | undefined =>
  repositoryUrl || mailbox
    ? undefined
    : `${publisher ? `${publisher} publishes this copy of the site and` : 'Whoever published this copy of the site'} has named no mailbox and no project page, so that they cannot be told from here. What you write can be copied, and given to whoever gave you this address.`;

/** Prints that warning at the end of a build, for the publisher of the site. */
export const publisherNote = (settings: Told): AstroIntegration => ({
  name: 'publisher',
  hooks: {
    'astro:build:done': ({ logger }) => {
      const note = missingContact(settings);
      if (note) logger.warn(note);
    },
  },
});
