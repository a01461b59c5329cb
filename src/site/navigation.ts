import { path } from './links.ts';

/** Always in sight, on a phone too. */
export const HELP = { label: 'Help now', href: path('/help-now/') };

/** Help now by nation, and what a phone can show. */
export const HELP_OF = {
  england: HELP.href,
  wales: path('/help-now/wales/'),
  safety: path('/staying-safe-online/'),
};

/** The main navigation, on every page; on a phone behind a button. */
export const SECTIONS = [
  { label: 'Services', href: path('/services/') },
  { label: 'Areas', href: path('/areas/') },
  { label: 'Map', href: path('/map/') },
  { label: 'Coverage', href: path('/coverage/') },
  { label: 'Models', href: path('/models/') },
  { label: 'Evidence', href: path('/evidence/') },
];

/** What stands at the foot of every page. */
export const ABOUT = [
  { label: 'About this directory', href: path('/about/') },
  { label: 'Sources', href: path('/sources/') },
  { label: 'Open data', href: path('/data/') },
  { label: 'Downloads', href: path('/downloads/') },
  { label: 'Correct or add an entry', href: path('/contribute/') },
  { label: 'Staying safe online', href: path('/staying-safe-online/') },
  { label: 'Privacy', href: path('/privacy/') },
  { label: 'Accessibility', href: path('/accessibility/') },
];
