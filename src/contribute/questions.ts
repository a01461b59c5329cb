/** A question that is asked in kinder words than the schema's: of a field, by its pattern. The rest keep the schema's own. */
export const QUESTIONS: Readonly<Record<string, { label: string; help?: string }>> = {
  name: { label: 'What is the service called?' },
  'also-known-as': { label: 'Other names' },
  type: {
    label: 'What kind of service is it?',
    help: 'A related service is shown apart and never counted as a recurrent-care service.',
  },
  kind: { label: 'More exactly', help: '' },
  model: { label: 'Which model does it follow?', help: 'Such as Pause or FDAC. Leave it where you are not sure.' },
  summary: { label: 'What is it, in one or two sentences?', help: 'In your own plain words, 20 to 420 letters.' },
  areas: {
    label: 'Which local authorities does it serve?',
    help: 'Leave it empty where you do not know, or where no source names them.',
  },
  'areas-note': { label: 'What else is known of the area?' },
  'areas-as-of': { label: 'How old is the evidence for the areas?' },
  'areas-part': { label: 'Which of its areas does it serve only in part?', help: 'Say in the note which part.' },
  'areas-since': {
    label: 'Areas that joined later',
    help: 'Areas that came in after the service had begun, and when.',
  },
  'areas-uncertain': { label: 'Areas that it may serve', help: 'Never counted.' },
  'areas-formerly': { label: 'Areas that it served once', help: '' },
  status: {
    label: 'Is it running?',
    help: 'Say what a source shows, and of what date. A closed service stays listed.',
  },
  'status.state': {
    label: 'Does it run, as far as a page or report shows?',
    help: 'Running only where a source shows it running at the date given.',
  },
  'status.as-of': { label: 'On what date?', help: 'The date of the source: 2026, 2026-03 or 2026-03-18 are all good.' },
  'status.as-of-note': { label: 'What else is known of that date?' },
  'status.last-seen-running': { label: 'When was it last seen running?' },
  'status.inferred-running': { label: 'Until when did it probably run, and how is that known?' },
  'status.opened': { label: 'When did it open?', help: '' },
  'status.opened-note': { label: 'What else is known of the opening?' },
  'status.closed': { label: 'When did it close?', help: '' },
  'status.closed-note': { label: 'What else is known of the closing?' },
  'status.follows': { label: 'Which service did it take over from?', help: '' },
  'status.followed-by': { label: 'Which service took over from it?', help: '' },
  'status.note': { label: 'Why do you think so?', help: '' },
  provider: { label: 'Who runs it?', help: '' },
  'provider.name': { label: 'Organisation', help: 'Leave it empty where it is not known.' },
  'provider.kind': { label: 'Kind of organisation', help: '' },
  'provider.website': { label: 'Its general website' },
  'provider.note': { label: 'What else is known of who runs it?', help: '' },
  'provider.setting': { label: 'Where does it sit?', help: "Early help, a women's charity, a health trust." },
  pathways: {
    label: 'Who is it for, and when?',
    help: 'Most services have one way in. Where terms differ, as in pregnancy and after proceedings, add one for each.',
  },
  'pathways.*.name': { label: 'Name of this way in', help: 'Only where the service has more than one.' },
  'pathways.*.timing': { label: 'When does it take parents on?', help: '' },
  'pathways.*.timing-note': { label: 'More about when', help: 'What the boxes above cannot say.' },
  'pathways.*.who-note': { label: 'More about whom', help: 'What the boxes above cannot say.' },
  'pathways.*.who': { label: 'Whom does it work with?', help: '' },
  'pathways.*.criteria': {
    label: 'Who can be taken on?',
    help: 'One criterion each. Never anything about one family.',
  },
  'pathways.*.criteria.*.text': { label: 'In plain words', help: 'Such as: One or more children removed.' },
  'pathways.*.criteria.*.rule': {
    label: 'The same in figures, for comparing services',
    help: 'Only where it says just what the words say. Leave it where you are not sure.',
  },
  'pathways.*.criteria.*.rule.referred-by': { label: 'Only these can refer', help: '' },
  'pathways.*.criteria.*.rule.needs': { label: 'One of these is a main concern', help: '' },
  'pathways.*.criteria.*.rule.stage': { label: 'The parent is at one of these points', help: '' },
  'pathways.*.criteria.*.source': { label: 'Where does it say so?', help: '' },
  'pathways.*.duration': { label: 'How long does the help last?', help: '' },
  'pathways.*.criteria.*.rule.lives-in': { label: 'The parent must live in the area', help: '' },
  'pathways.*.criteria.*.rule.child-age-at-removal-months': {
    label: 'Age of the child when removed, in months',
    help: '',
  },
  'pathways.*.duration.text': { label: 'In plain words', help: 'Such as: About 12 months.' },
  'pathways.*.duration.months': { label: 'The same in months', help: 'Where the source gives figures.' },
  'components-note': { label: 'More about its components', help: 'What the boxes above cannot say.' },
  components: { label: 'Core components', help: 'Only what a source shows. What is left out is not known.' },
  offers: { label: 'Programmes and kinds of help', help: '' },
  referral: { label: 'How is a referral made?', help: '' },
  'referral.how': { label: 'In plain words', help: 'Such as: By email from any professional.' },
  'referral.self-referral': { label: 'Can a parent ask for themselves?', help: '' },
  'referral.sources-of-referral': { label: 'Who refers?', help: 'Midwives, social workers, the parent.' },
  contact: {
    label: 'How can it be reached?',
    help: "The service's own public line and mailbox. Never a worker's own: people change jobs, and it is theirs.",
  },
  'contact.phone': { label: 'Phone', help: 'In groups, such as 0161 496 0000.' },
  'contact.website': { label: 'Web page', help: 'Beginning with https://' },
  'contact.email': { label: 'Team email', help: 'Such as referrals@example.org.uk.' },
  'contact.phone-exception': {
    label: 'Why may a mobile number be shown?',
    help: 'Only where the service itself publishes it as its own. Say where.',
  },
  'contact.note': {
    label: 'What should somebody know before using it?',
    help: "How old it is, which team or post to ask for. Never a person's name.",
  },
  evidence: {
    label: 'How do we know?',
    help: 'Please name at least one source. Whoever reads the entry relies on it when they refer a parent, and its date tells them how far. You work there and nothing is published? Tell us without a source, by one of the ways at the end that take unfinished entries, and say when you checked.',
  },
  'evidence.*.source': { label: 'Which source?', help: '' },
  'evidence.*.url': { label: 'Web address of the page', help: 'The whole of it, beginning with https://' },
  'evidence.*.title': {
    label: 'Title of the page, and whose it is',
    help: 'Such as: New Page (Salford City Council).',
  },
  'evidence.*.where': { label: 'Where on the page or in the report?', help: 'A section, a table, a page.' },
  'evidence.*.note': { label: 'What does it say?', help: 'In your own words.' },
  'evidence.*.caution': { label: 'What can this source not show?' },
  'evidence.*.published': {
    label: 'When was it published?',
    help: 'As exactly as the source says and no more: 2026, 2026-03 or 2026-03-18. Empty where it is undated.',
  },
  'evidence.*.published-note': { label: 'Where it has no date, what do you know of it?', help: '' },
  'evidence.*.supports': { label: 'What does it show?', help: '' },
  'evidence.*.key': { label: 'A short name for it', help: 'Only where a criterion or an evaluation points at it.' },
  'evaluations.*.by': { label: 'Who evaluated it?', help: '' },
  'evaluations.*.date': { label: 'When?' },
  'evaluations.*.date-note': { label: 'What else is known of the date?', help: '' },
  'evaluations.*.caution': { label: 'What can the findings not show?', help: 'Always shown with them.' },
  'evaluations.*.note': { label: 'What else is known of it?', help: '' },
  'courts-note': { label: 'More about the courts' },
  'evaluations.*.source': { label: 'Where can it be read?', help: '' },
  'needs-checking': { label: 'What should still be asked?', help: 'Questions that this entry leaves open.' },
};

/** What one of several answers is called. */
export const ITEMS: Readonly<Record<string, string>> = {
  pathways: 'Way in',
  'pathways.*.criteria': 'Criterion',
  evidence: 'Source',
  evaluations: 'Evaluation',
};

/** What a source shows that supports a field, where the question itself does not say it. */
export const SHOWN: Readonly<Record<string, string>> = {
  name: 'What it is called',
  type: 'What kind of service it is',
  kind: 'What kind of service it is, more exactly',
  model: 'Which model it follows',
  summary: 'What it is',
  status: 'Whether it runs',
  provider: 'Who runs it',
  areas: 'Which authorities it serves',
  pathways: 'For whom it is, and when',
  referral: 'How a referral is made',
  contact: 'How it can be reached',
  'areas-note': 'More about the area',
  'areas-as-of': 'The date of the areas',
  'needs-checking': 'What is still open',
};

/** Asked of a service that has closed. */
export const OF_CLOSED: readonly string[] = ['status.closed', 'status.closed-note', 'status.followed-by'];

/** Few have an answer to these. */
export const SELDOM: readonly string[] = [
  ...['as-of-note', 'last-seen-running', 'inferred-running', 'opened-note', 'follows', 'note'].map(
    (key) => `status.${key}`,
  ),
  ...['provider.setting', 'provider.website', 'provider.note', 'contact.phone-exception', 'contact.note'],
  ...['name', 'timing-note', 'who-note'].map((key) => `pathways.*.${key}`),
  ...['pathways.*.criteria.*.rule', 'pathways.*.criteria.*.source', 'pathways.*.duration.months'],
  ...['where', 'note', 'caution', 'key'].map((key) => `evidence.*.${key}`),
  ...['date-note', 'note'].map((key) => `evaluations.*.${key}`),
];

/** The words of the schema as people say them, by the pattern of their field where they differ between fields. */
export const WORDS: Readonly<Record<string, string>> = {
  unknown: 'Not known',
  own: "The parent's own",
  'own-or-partner': "The parent's own or a partner's",
  none: 'None',
  any: 'Any',
  areas: "One of the record's areas",
  self: 'The parent themselves',
};

/** Words of the schema that a vocabulary explains. */
export const EXPLAINED: Readonly<Record<string, 'types' | 'status'>> = { type: 'types', 'status.state': 'status' };

/** What an item of a list is called where it can be one thing or another, in the order of the schema. */
export const SHAPES: Readonly<Record<string, readonly string[]>> = {
  evidence: ['A source that the directory cites already', 'A page on the web'],
};
