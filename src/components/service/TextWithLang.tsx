import type { TextInLanguage } from '../../words/records.ts';

/** A text, marked with its language where that differs from the page's. */
export const TextWithLang = ({ text, lang }: TextInLanguage) => (lang ? <span lang={lang}>{text}</span> : text);
