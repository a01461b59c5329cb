import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';

type Props = { title: string; children: ReactNode };

/** A frame of a phone's width in the page, with the site's styles and its own headings. Its links open a new tab. */
export function PhoneFrame({ title, children }: Props) {
  const [body, setBody] = useState<HTMLElement>();
  const [looks] = useState(looksOfPage);
  return (
    <iframe
      title={title}
      className="phone-frame"
      srcDoc={`<!doctype html><html lang="en-GB"><head><title>${title}</title><base target="_blank">${looks}</head><body></body></html>`}
      onLoad={({ currentTarget: { contentDocument } }) => {
        setBody(contentDocument?.body);
        contentDocument?.addEventListener('keyup', passOn, true);
      }}
    >
      {body && createPortal(<main className="frame stack">{children}</main>, body)}
    </iframe>
  );
}

/**
 * Pressing Shift three times leaves the page. The script for that listens on the page, which does not receive the keys
 * pressed in a frame.
 */
const passOn = (event: KeyboardEvent): void => {
  document.dispatchEvent(new KeyboardEvent('keyup', event));
};

const looksOfPage = (): string =>
  [...document.querySelectorAll('link[rel="stylesheet"]')].map(({ outerHTML }) => outerHTML).join('');
