/**
 * The comment that tells reviewers where they can download the site of a pull request. Only the number of the run is put in.
 *
 * @param repository the address of the repository, such as https://github.com/owner/name
 */
export const previewComment = (repository: string, run: number): string =>
  [
    '<!-- recurrent-care-map:preview -->',
    `The site as it would be is at the foot of [the run that built it](${repository}/actions/runs/${run}#artifacts), under "site", for 14 days.`,
    '',
    'Unpack it into a folder named `dist` of a checkout and run `npm run serve`. It was built by the code of this pull request, so read that first.',
    '',
  ].join('\n');
