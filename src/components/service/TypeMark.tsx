import type { ServiceType, Status } from '../../model/schema/service.ts';
import type { Site } from '../../site/site.ts';
import { Mark } from './Mark.tsx';

type Props = { site: Site; type: ServiceType; state?: Status };

/** The mark of a service, with the word that the vocabulary has for its type. */
export function TypeMark({ site, type, state = 'operational' }: Props) {
  const term = site.directory.vocabulary.types.get(type);
  return <Mark type={type} state={state} label={term?.short ?? term?.label ?? type} />;
}
