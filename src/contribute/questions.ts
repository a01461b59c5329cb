/** A question that is asked in kinder words than the schema's: of a field, by its pattern. The rest keep the schema's own. */
export const QUESTIONS: Readonly<Record<string, { label: string; help?: string }>> = {
  name: { label: 'What is the service called?' },
  'also-known-as': { label: 'Other names' },
  type: { label: 'Type', help: 'A related service is shown apart and never counted as a recurrent-care service.' },
  kind: { label: 'What sort of service is it?', help: '' },
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
  'status.state': { label: 'State', help: 'Running only where a source shows it running at the date given.' },
  'status.as-of': { label: 'On what date?', help: 'The date of the source: 2026, 2026-03 or 2026-03-18 are all good.' },
  'status.as-of-note': { label: 'What else is known of that date?' },
  'status.follows': { label: 'Which service did it take over from?', help: '' },
  'status.followed-by': { label: 'Which service took over from it?', help: '' },
  'status.note': { label: 'Why do you think so?', help: '' },
  provider: { label: 'Who runs it?', help: '' },
  'provider.name': { label: 'Organisation', help: 'Leave it empty where it is not known.' },
  'provider.kind': { label: 'Kind of organisation', help: '' },
  'provider.setting': { label: 'Where does it sit?', help: "Early help, a women's charity, a health trust." },
  pathways: {
    label: 'Who is it for, and when?',
    help: 'Most services have one way in. Where terms differ, as in pregnancy and after proceedings, add one for each.',
  },
  'pathways.*.name': { label: 'Name of this way in', help: 'Only where the service has more than one.' },
  'pathways.*.timing': { label: 'When does it take parents on?', help: '' },
  'pathways.*.who': { label: 'Whom does it work with?', help: '' },
  'pathways.*.criteria': {
    label: 'Who can be taken on?',
    help: 'One criterion each. Never anything about one family.',
  },
  'pathways.*.criteria.*.text': { label: 'In plain words', help: '' },
  'pathways.*.criteria.*.rule': {
    label: 'The same for the matcher',
    help: 'Only where it says just what the words say. Leave it where you are not sure.',
  },
  'pathways.*.criteria.*.rule.referred-by': { label: 'Only these can refer', help: '' },
  'pathways.*.criteria.*.rule.needs': { label: 'One of these is a main concern', help: '' },
  'pathways.*.criteria.*.rule.stage': { label: 'The parent is at one of these points', help: '' },
  'pathways.*.criteria.*.source': { label: 'Where does it say so?', help: '' },
  'pathways.*.duration': { label: 'How long does the help last?', help: '' },
  'pathways.*.duration.text': { label: 'In plain words', help: '' },
  components: { label: 'Core components', help: 'Only what a source shows. What is left out is not known.' },
  offers: { label: 'Programmes and kinds of help', help: '' },
  referral: { label: 'How is a referral made?', help: '' },
  'referral.how': { label: 'In plain words', help: '' },
  'referral.self-referral': { label: 'Can a parent ask for themselves?', help: '' },
  'referral.sources-of-referral': { label: 'Who refers?', help: 'Midwives, social workers, the parent.' },
  contact: {
    label: 'How can it be reached?',
    help: "The service's own public line and mailbox. Never a worker's own: people change jobs, and it is theirs.",
  },
  'contact.phone': { label: 'Phone', help: 'In groups, such as 0161 496 0000.' },
  'contact.website': { label: 'Web page', help: 'Beginning with https://' },
  'contact.email': { label: 'Mailbox', help: "A team's, such as referrals@example.org.uk." },
  evidence: {
    label: 'How do we know?',
    help: 'Please name at least one source. Whoever reads the entry relies on it when they refer a parent, and its date tells them how far.',
  },
  'evidence.*.source': { label: 'Which source?', help: '' },
  'evidence.*.published': {
    label: 'When was it published?',
    help: 'As exactly as the source says and no more: 2026, 2026-03 or 2026-03-18. Empty where it is undated.',
  },
  'evidence.*.published-note': { label: 'Where it has no date, what do you know of it?', help: '' },
  'evidence.*.supports': { label: 'What does it show?', help: '' },
  'evidence.*.key': { label: 'A short name for it', help: 'Only where a criterion or an evaluation points at it.' },
  'evaluations.*.source': { label: 'Where can it be read?', help: '' },
  'needs-checking': { label: 'What should still be asked?', help: 'Questions that this entry leaves open.' },
};

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
