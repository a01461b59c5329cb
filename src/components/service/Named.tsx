import type { Shown } from '../../words/records.ts';

/** A text, marked with its language where that differs from the page's. */
export const Named = ({ text, lang }: Shown) => (lang ? <span lang={lang}>{text}</span> : text);
