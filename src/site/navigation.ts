import { path } from './links.ts';

/** The main navigation, on every page. */
export const SECTIONS = [
  { label: 'Services', href: path('/services/') },
  { label: 'Areas', href: path('/areas/') },
  { label: 'Map', href: path('/map/') },
  { label: 'Coverage', href: path('/coverage/') },
  { label: 'Models', href: path('/models/') },
  { label: 'Help now', href: path('/help-now/') },
];

/** What stands at the foot of every page. */
export const ABOUT = [
  { label: 'About this directory', href: path('/about/') },
  { label: 'Sources', href: path('/sources/') },
  { label: 'Downloads', href: path('/downloads/') },
  { label: 'Correct or add an entry', href: path('/contribute/') },
  { label: 'Staying safe online', href: path('/staying-safe-online/') },
  { label: 'Privacy', href: path('/privacy/') },
  { label: 'Accessibility', href: path('/accessibility/') },
];
