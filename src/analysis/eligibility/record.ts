import type { ServiceType, Status } from '../../model/schema/service.ts';
import type { Freshness } from '../freshness.ts';
import type { Rule } from './rule.ts';
import type { Contact } from './whom-to-ask.ts';

/** The source of a condition. `when`: its date in words, or that it has none. */
export type ConditionSource = { title: string; when: string; url?: string | undefined };

/** A condition of a pathway: when it works, with whom, or a criterion. */
export type Condition = {
  /** The condition as it is recorded, in plain words. */
  text: string;
  /** The language of the text, where it differs from that of the page. */
  lang?: 'en' | undefined;
  note?: string | undefined;
  /** Absent where no rule can express the condition: then it can only be asked about. */
  rule?: Rule | undefined;
  /** `model`: only the model says it, so it is asked about and never applied. */
  from: 'service' | 'model';
  source: ConditionSource;
};

/** `criteria`: whether any criterion for joining is recorded. */
export type MatchPathway = { name?: string | undefined; conditions: readonly Condition[]; criteria: boolean };

/** What a page needs to know about a service to judge whether it would take a parent. */
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
  /** Where the service works, in words; empty where not known. */
  where: string;
  /** The name of its model, where it follows one. */
  model?: string | undefined;
  /** The id of the service that took over from it. */
  followedBy?: string | undefined;
  pathways: readonly MatchPathway[];
  /** Whom to ask other than the councils. */
  contacts: readonly Contact[];
};
