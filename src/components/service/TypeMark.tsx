import type { ServiceType, Status } from '../../model/schema/service.ts';
import type { Site } from '../../site/site.ts';
import { Mark } from './Mark.tsx';
import { ENGLISH, type Say } from './say.ts';

type Props = { site: Site; type: ServiceType; state?: Status; say?: Say };

/** The mark of a service, labelled with the vocabulary's word for its type. */
export function TypeMark({ site, type, state = 'operational', say = ENGLISH }: Props) {
  const term = site.directory.vocabulary.types.get(type);
  const { text, lang } = say.record(term?.short ?? term?.label ?? type);
  return <Mark type={type} state={state} label={text} lang={lang} />;
}
