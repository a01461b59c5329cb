/** A question in kinder words than the schema's. */
export type Question = {
  label: string;
  help?: string;
  /** The question where it stands by itself: in the form, the group that it is in says the rest. */
  alone?: string;
  /** An answer as somebody might give it. */
  example?: string;
};

/**
 * What every way of contributing asks: the form, the issue forms and `npm run new`. By the pattern of the field that holds
 * the answer, a star for each item of a list. A field that is not here is asked for in the words of its schema.
 */
export const QUESTIONS: Readonly<Record<string, Question>> = {
  team: { label: 'Team', help: 'Roles and numbers, never names of people.' },
  costs: { label: 'Costs', alone: 'How is it funded?', help: 'Who pays, and what it costs.' },
  background: {
    label: 'Background',
    alone: 'What else is known?',
    help: 'Its history and the like. Nothing about a parent, a child or a case.',
  },
  name: { example: 'New Page', label: 'What is the service called?' },
  'also-known-as': { label: 'Other names' },
  type: {
    label: 'What kind of service is it?',
    help: 'A related service is shown apart and never counted as a recurrent-care service.',
  },
  kind: { alone: 'What sort of service is it, within its kind?', label: 'More exactly', help: '' },
  model: { label: 'Which model does it follow?', help: 'Such as Pause or FDAC. Leave it where you are not sure.' },
  summary: {
    label: 'What is it, in one or two sentences?',
    help: 'In your own plain words that a parent could read over your shoulder, 20 to 420 letters.',
  },
  areas: {
    example: 'Salford',
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
  'takes-from-outside': {
    label: 'Does it take parents who live outside its areas?',
    help: 'Leave it where you are not sure.',
  },
  status: {
    label: 'Is it running?',
    help: 'Say what a source shows, and of what date. A closed service stays listed.',
  },
  'status.state': {
    label: 'Does it run, as far as a page or report shows?',
    help: 'Running only where a source shows it running at the date given.',
  },
  'status.as-of': {
    alone: 'At what date does the source show that?',
    example: '2026-10',
    label: 'On what date?',
    help: 'The date of the source: 2026, 2026-03 or 2026-03-18 are all good.',
  },
  'status.as-of-note': { label: 'What else is known of that date?' },
  'status.last-seen-running': { label: 'When was it last seen running?' },
  'status.inferred-running': { label: 'Until when did it probably run, and how is that known?' },
  'status.opened': { example: '2014', label: 'When did it open?', help: '' },
  'status.opened-note': { label: 'What else is known of the opening?' },
  'status.closed': { label: 'When did it close?', help: '' },
  'status.closed-note': { label: 'What else is known of the closing?' },
  'status.follows': { label: 'Which service did it take over from?', help: '' },
  'status.followed-by': { label: 'Which service took over from it?', help: '' },
  'status.note': { alone: 'What else is known of whether it runs?', label: 'Why do you think so?', help: '' },
  provider: { label: 'Who runs it?', help: '' },
  'provider.name': {
    alone: 'Who runs it?',
    example: 'Salford City Council',
    label: 'Organisation',
    help: 'An organisation, never a person. Leave it empty where it is not known.',
  },
  'provider.kind': { alone: 'What kind of organisation is that?', label: 'Kind of organisation', help: '' },
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
    example: 'Under 20 weeks pregnant at referral',
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
  'pathways.*.criteria.*.rule.child-lives-elsewhere': {
    label: 'A child lives elsewhere because of children’s services',
    help: 'With or without a court.',
  },
  'pathways.*.criteria.*.rule.childrens-services-involved': {
    label: 'Children’s services are involved now',
    help: 'About a child or a pregnancy.',
  },
  'pathways.*.criteria.*.rule.ask': {
    label: 'Who settles it, where no answer beforehand can?',
  },
  'pathways.*.criteria.*.rule.any-of': { label: 'At least one of these holds', help: 'Add two or more.' },
  'pathways.*.criteria.*.from': {
    label: 'Does only the model say it?',
    help: 'Where no source says it of this service.',
  },
  'pathways.*.timing-from': { label: 'Does only the model say when?', help: '' },
  'pathways.*.who-from': { label: 'Does only the model say for whom?', help: '' },
  'pathways.*.criteria.*.source': { label: 'Where does it say so?', help: '' },
  'pathways.*.duration': { label: 'How long does the help last?', help: '' },
  'pathways.*.criteria.*.rule.lives-in': { label: 'The parent must live in the area', help: '' },
  'pathways.*.criteria.*.rule.child-age-at-removal-months': {
    label: 'Age of the child when removed, in months',
    help: '',
  },
  'pathways.*.duration.text': {
    alone: 'How long does the help last?',
    example: 'Up to two years',
    label: 'In plain words',
    help: 'Such as: About 12 months.',
  },
  'pathways.*.duration.months': { label: 'The same in months', help: 'Where the source gives figures.' },
  'components-note': { label: 'More about its components', help: 'What the boxes above cannot say.' },
  components: { label: 'Core components', help: 'Only what a source shows. What is left out is not known.' },
  offers: { label: 'Programmes and kinds of help', help: '' },
  referral: { label: 'How is a referral made?', help: '' },
  'referral.how': {
    alone: 'How is a referral made?',
    label: 'In plain words',
    help: 'Such as: By email from any professional.',
  },
  'referral.self-referral': { label: 'Can a parent ask for themselves?', help: '' },
  'referral.sources-of-referral': { label: 'Who refers?', help: 'Midwives, social workers, the parent.' },
  'information-sharing': {
    label: 'What is written down about a parent, and who sees it?',
    help: 'Such as: Staff write in the same system as social workers. Never anything about one family.',
  },
  contact: {
    label: 'How can it be reached?',
    help: "The service's own public line and mailbox. Never a worker's own: people change jobs, and it is theirs.",
  },
  'contact.phone': {
    alone: 'What is its telephone number, and never a person’s own?',
    example: '0161 496 0000',
    label: 'Phone',
    help: "The service's own, never a person's mobile. In groups, such as 0161 496 0000.",
  },
  'contact.website': {
    alone: 'What is its own page on the web?',
    example: 'https://www.example.org/new-page',
    label: 'Web page',
    help: 'Beginning with https://',
  },
  'contact.email': {
    alone: 'What is its shared mailbox?',
    label: 'Team email',
    help: 'Such as referrals@example.org.uk.',
  },
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
    help: 'Please name at least one source. Whoever reads the entry relies on it when they refer a parent, and its date tells them how far. You work there, or asked by telephone, and nothing is published? Choose the answer of an office, and say which, how and when.',
  },
  'evidence.*.source': { label: 'Which source?', help: '' },
  'evidence.*.url': {
    alone: 'Where can this be seen?',
    example: 'https://www.example.org/new-page',
    label: 'Web address of the page',
    help: 'The whole of it, beginning with https://',
  },
  'evidence.*.title': {
    alone: 'What is that page or report called, and whose is it?',
    label: 'Title of the page, and whose it is',
    help: 'Such as: New Page (Salford City Council).',
  },
  'evidence.*.where': { label: 'Where on the page or in the report?', help: 'A section, a table, a page.' },
  'evidence.*.note': { alone: 'What does it say?', label: 'What does it say?', help: 'In your own words.' },
  'evidence.*.caution': { label: 'What can this source not show?' },
  'evidence.*.published': {
    label: 'When was it published?',
    help: 'As exactly as the source says and no more: 2026, 2026-03 or 2026-03-18. Empty where it is undated.',
  },
  'evidence.*.published-note': { label: 'Where it has no date, what do you know of it?', help: '' },
  'evidence.*.told': { label: 'Who answered, how and when?', help: '' },
  'evidence.*.told.by': {
    alone: 'If nothing is published: which office says so?',
    label: 'Which office?',
    help: 'An office, never a person.',
  },
  'evidence.*.told.how': { alone: 'How did it tell you?', label: 'How did it answer?', help: '' },
  'evidence.*.told.date': { alone: 'When did it tell you?', label: 'When?', help: '2026, 2026-03 or 2026-03-18.' },
  'evidence.*.told.record': {
    label: 'Where is the note of it?',
    help: 'The address of an issue or a pull request, where there is one.',
  },
  'evidence.*.supports': { label: 'What does it show?', help: '' },
  'evidence.*.key': { label: 'A short name for it', help: 'Only where a criterion or an evaluation points at it.' },
  'evaluations.*.by': { label: 'Who evaluated it?', help: '' },
  'evaluations.*.date': { label: 'When?' },
  'evaluations.*.date-note': { label: 'What else is known of the date?', help: '' },
  'evaluations.*.set-out-in': { label: 'Does another entry set it out?', help: 'Such as models/pause.' },
  'evaluations.*.design': { label: 'How does it know?', help: 'Leave it open where that is not said.' },
  'evaluations.*.how-many': { label: 'Who is it about, and how many?', help: '' },
  'evaluations.*.compared-with': { label: 'Compared with whom, or with what time?', help: '' },
  'evaluations.*.over': { label: 'Over what time?', help: '' },
  'evaluations.*.changed': { label: 'What changed or differed?', help: 'With figures.' },
  'evaluations.*.unchanged': { label: 'What did not change?', help: 'With figures.' },
  'evaluations.*.cost': { label: 'What does it say of cost?', help: '' },
  'evaluations.*.findings': { label: 'What else did it find?', help: 'With figures, in your own words.' },
  'evaluations.*.caution': { label: 'What can the findings not show?', help: 'Always shown with them.' },
  'evaluations.*.note': { label: 'What else is known of it?', help: '' },
  'courts-note': { label: 'More about the courts' },
  'evaluations.*.source': { label: 'Where can it be read?', help: '' },
  'needs-checking': { label: 'What should still be asked?', help: 'Questions that this entry leaves open.' },
};

/** What one item of a list is called. */
export const ITEMS: Readonly<Record<string, string>> = {
  pathways: 'Way in',
  'pathways.*.criteria': 'Criterion',
  'pathways.*.criteria.*.rule.any-of': 'Condition',
  evidence: 'Source',
  evaluations: 'Evaluation',
};

/** What a source shows that supports a field, where the label of the question does not fit. */
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
