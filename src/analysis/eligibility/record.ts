import type { ServiceType, Status } from '../../model/schema/service.ts';
import type { Freshness } from '../freshness.ts';
import type { Rule } from './rule.ts';
import type { Contact } from './whom-to-ask.ts';

/** Where a condition was read. `when`: the date of it in words, or that it has none. */
export type ConditionSource = { title: string; when: string; url?: string | undefined };

/** Something that a pathway asks for: when it works, with whom, or a criterion. */
export type Condition = {
  /** As it was recorded, in plain words. */
  text: string;
  /** Where the text is not in the language of the page. */
  lang?: 'en' | undefined;
  note?: string | undefined;
  /** Absent where no rule can say it: then it can only be asked about. */
  rule?: Rule | undefined;
  /** `model`: only the model says it, so it is asked about and never applied. */
  from: 'service' | 'model';
  source: ConditionSource;
};

/** `criteria`: whether any criterion of joining is recorded. */
export type MatchPathway = { name?: string | undefined; conditions: readonly Condition[]; criteria: boolean };

/** What a page needs to know of a service to say whether it would take a parent. */
export type MatchRecord = {
  id: string;
  name: string;
  type: ServiceType;
  state: Status;
  /** Whether it runs and how old the evidence is, in whole sentences. */
  running: string;
  age: Freshness;
  region: string;
  areas: readonly string[];
  part: readonly string[];
  uncertain: readonly string[];
  /** Where it works, in words; empty where not known. */
  where: string;
  /** The name of its model, where it follows one. */
  model?: string | undefined;
  /** The id of what took over from it. */
  followedBy?: string | undefined;
  pathways: readonly MatchPathway[];
  /** Whom to ask beside the councils. */
  contacts: readonly Contact[];
};
