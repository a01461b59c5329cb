import { type FormQuestion, questionFor } from './question.ts';

/** The fields that are asked for, in the order in which the schema names them. Evidence is asked for apart. */
const PATHS = [
  ...['name', 'also-known-as', 'type', 'kind', 'model', 'summary'],
  ...['status.state', 'status.as-of', 'status.opened', 'status.closed', 'status.note'],
  ...['provider.name', 'provider.kind', 'provider.setting', 'areas', 'areas-note'],
  ...['timing', 'timing-note', 'who', 'who-note', 'criteria', 'duration.text'].map((key) => `pathways.0.${key}`),
  ...['components', 'components-note', 'offers', 'team', 'referral.how', 'referral.self-referral'],
  ...['contact.website', 'contact.phone', 'contact.email', 'contact.note'],
  ...['costs', 'background', 'needs-checking'],
];
const REQUIRED = ['name', 'type', 'kind', 'summary', 'status.state'];

/** What is asked about a service. */
export const SERVICE_QUESTIONS: readonly FormQuestion[] = PATHS.map((path) =>
  questionFor(path, { required: REQUIRED.includes(path) }),
);
