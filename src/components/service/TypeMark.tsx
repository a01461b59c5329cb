import type { ServiceType, Status } from '../../model/schema/service.ts';
import type { Site } from '../../site/site.ts';
import { type ComponentTexts, ENGLISH } from './component-texts.ts';
import { Mark } from './Mark.tsx';

type Props = { site: Site; type: ServiceType; state?: Status; texts?: ComponentTexts };

/** The mark of a service, labelled with the vocabulary's word for its type. */
export function TypeMark({ site, type, state = 'operational', texts = ENGLISH }: Props) {
  const term = site.directory.vocabulary.types.get(type);
  const { text, lang } = texts.record(term?.short ?? term?.label ?? type);
  return <Mark type={type} state={state} label={text} lang={lang} />;
}
