import type { Answers } from '../../analysis/eligibility/answers.ts';
import type { JudgedService } from '../../analysis/eligibility/judge-service.ts';
import { Service } from './Service.tsx';
import type { MatchData } from './use-match-data.ts';

export type Listed = { services: readonly JudgedService[]; data: MatchData; answers: Answers; base: string };

/** Services in their order. */
export const List = ({ services, ...rest }: Listed) => (
  <ul className="match-services">
    {services.map((service) => (
      <Service key={service.record.id} service={service} {...rest} />
    ))}
  </ul>
);
