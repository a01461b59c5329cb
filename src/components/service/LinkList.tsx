import { Fragment } from 'react';

type Props = { links: readonly { label: string; href: string | undefined }[] };

/** Links in a row, separated by commas. */
export const LinkList = ({ links }: Props) =>
  links.map(({ label, href }, index) => (
    <Fragment key={label}>
      {index > 0 && ', '}
      <a href={href}>{label}</a>
    </Fragment>
  ));
