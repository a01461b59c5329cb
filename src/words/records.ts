import type { Language } from './words.ts';

/**
 * The Welsh of texts in records and vocabularies, by the English text. A number is written `{0}`, `{1}` and so on on
 * both sides, and its value always comes from the record. When a text in a record changes, it no longer matches; the
 * Welsh page then shows the English, marked as English, until somebody has translated it again. So the Welsh never says
 * what a record no longer says. Names of services, councils and pages are not translated.
 */
const WELSH: Readonly<Record<string, string>> = {
  // Hours
  '{0} hours a day, every day': '{0} awr y dydd, bob dydd',
  'Text service, any time of day or night': 'Gwasanaeth tecstio, unrhyw adeg o’r dydd neu’r nos',
  'Monday to Friday, {0}am to {1}pm': 'Dydd Llun i ddydd Gwener, {0}am tan {1}pm',
  'Monday to Friday, {0}am to {1}pm, not bank holidays':
    'Dydd Llun i ddydd Gwener, {0}am tan {1}pm, heblaw gwyliau banc',
  'Monday to Thursday, {0}am to {1}pm; Friday, {2}am to {3}pm':
    'Dydd Llun i ddydd Iau, {0}am tan {1}pm; dydd Gwener, {2}am tan {3}pm',
  'Monday to Thursday, {0}am to {1}pm; Friday until {2}pm':
    'Dydd Llun i ddydd Iau, {0}am tan {1}pm; dydd Gwener tan {2}pm',
  'Monday to Thursday, {0}pm to {1}am; Friday {2}pm to Monday {3}am':
    'Dydd Llun i ddydd Iau, {0}pm tan {1}am; dydd Gwener {2}pm tan ddydd Llun {3}am',
  'Monday to Thursday, {0}pm to {1}am; Friday {2}pm to Monday {3}am; bank holidays':
    'Dydd Llun i ddydd Iau, {0}pm tan {1}am; dydd Gwener {2}pm tan ddydd Llun {3}am; gwyliau banc',

  // Names of helplines that are not names of organisations
  'Emergency services': 'Gwasanaethau brys',
  '{0} when you cannot speak (Silent Solution)': '{0} pan na allwch siarad (Silent Solution)',
  '{0} for Deaf people and people who cannot make a voice call':
    '{0} i bobl Fyddar ac i bobl na allant wneud galwad lais',
  'NHS {0}, press {1} (Wales)': 'GIG {0}, pwyswch {1} (Cymru)',
  'CALL, mental health helpline for Wales': 'CALL, llinell gymorth iechyd meddwl Cymru',
  'DAN {0}/{1}, drug and alcohol helpline for Wales': 'DAN {0}/{1}, llinell gymorth cyffuriau ac alcohol Cymru',
  Samaritans: 'Y Samariaid',
  'Citizens Advice': 'Cyngor ar Bopeth',

  // Helplines: danger
  'Call {0} if you, your child or anyone else is in danger now, or badly hurt.':
    'Ffoniwch {0} os ydych chi, eich plentyn neu unrhyw un arall mewn perygl nawr, neu wedi’i anafu’n ddrwg.',
  'Ask for the police, an ambulance or the fire service.': 'Gofynnwch am yr heddlu, ambiwlans neu’r gwasanaeth tân.',
  'If it is not safe to talk, call {0} from a mobile, listen, cough or tap if you can, and press {1} when you are asked to.':
    'Os nad yw’n ddiogel siarad, ffoniwch {0} o ffôn symudol, gwrandewch, peswch neu dapiwch os gallwch, a phwyswch {1} pan ofynnir i chi.',
  'Pressing {0} only works on a mobile and does not tell the police where you are, so stay on the line and listen to the questions.':
    'Dim ond ar ffôn symudol y mae pwyso {0} yn gweithio, ac nid yw’n dweud wrth yr heddlu ble’r ydych chi, felly arhoswch ar y llinell a gwrandewch ar y cwestiynau.',
  'You can reach {0} by text message, by the Relay UK app, or by a video call with a British Sign Language interpreter ({1} BSL).':
    'Gallwch gysylltu â {0} drwy neges destun, drwy ap Relay UK, neu drwy alwad fideo gyda dehonglydd Iaith Arwyddion Prydain ({1} BSL).',
  'To use text you must set it up first, so send the word register to {0} today and reply yes to the message you get.':
    'I ddefnyddio neges destun rhaid ei threfnu’n gyntaf, felly anfonwch y gair register i {0} heddiw ac atebwch yes i’r neges a gewch.',

  // Helplines: feelings
  'For anyone who is struggling or thinking about ending their life, with a person who listens and does not judge.':
    'I unrhyw un sy’n cael trafferth ymdopi neu’n meddwl am ddiweddu ei fywyd, gyda pherson sy’n gwrando heb farnu.',
  'The Welsh-language line is free too, but it has shorter hours, which were {0}pm to {1}pm every day in May {2}.':
    'Mae’r llinell Gymraeg am ddim hefyd, ond mae ei horiau’n fyrrach: {0}pm tan {1}pm bob dydd ym mis Mai {2}.',
  'For anyone of any age in Wales who needs urgent help with their mental health, from a team in your health board area.':
    'I unrhyw un o unrhyw oed yng Nghymru sydd angen cymorth brys gyda’i iechyd meddwl, gan dîm yn ardal eich bwrdd iechyd.',
  'Press {0} when it answers. The call is free even if you have no credit.':
    'Pwyswch {0} pan atebir yr alwad. Mae’r alwad am ddim hyd yn oed os nad oes gennych gredyd.',
  'For anyone who is struggling to cope and would rather text than talk. A trained volunteer texts back.':
    'I unrhyw un sy’n cael trafferth ymdopi ac a fyddai’n well ganddo decstio na siarad. Bydd gwirfoddolwr hyfforddedig yn tecstio’n ôl.',
  'Text the word SHOUT to {0}. It is free on most mobile networks.':
    'Tecstiwch y gair SHOUT i {0}. Mae am ddim ar y rhan fwyaf o rwydweithiau symudol.',
  'For anyone in Wales who wants to talk about how they feel, or find mental health support near them.':
    'I unrhyw un yng Nghymru sydd am siarad am sut mae’n teimlo, neu ddod o hyd i gymorth iechyd meddwl yn agos ato.',
  'To text, start your message with the word help.': 'I decstio, dechreuwch eich neges â’r gair help.',
  'A mental health charity. Its helplines give information and a listening ear, and there are local Minds in many areas.':
    'Elusen iechyd meddwl. Mae ei llinellau cymorth yn rhoi gwybodaeth a chlust i wrando, ac mae canghennau lleol o Mind mewn llawer o ardaloedd.',
  'Check the website for the number, as we could not confirm the one in use now.':
    'Gwiriwch y wefan am y rhif, gan na allem gadarnhau’r un a ddefnyddir nawr.',
  'For any parent whose mental health is hard in pregnancy or after a birth, and for partners and family.':
    'I unrhyw riant y mae ei iechyd meddwl yn anodd yn ystod beichiogrwydd neu ar ôl geni, ac i bartneriaid a theulu.',
  'Text the word PANDAS to {0}. There is a phone helpline too, and its number is on the website.':
    'Tecstiwch y gair PANDAS i {0}. Mae llinell ffôn hefyd, ac mae ei rhif ar y wefan.',

  // Helplines: children's services and court
  'A charity run by mothers who live apart from their children, for mothers in the same position, including after care or adoption.':
    'Elusen a redir gan famau sy’n byw ar wahân i’w plant, i famau yn yr un sefyllfa, gan gynnwys ar ôl gofal neu fabwysiadu.',
  'They have a free phone line called MATCHLINE. Its number is not recorded here, so look on their website.':
    'Mae ganddynt linell ffôn am ddim o’r enw MATCHLINE. Nid yw ei rhif wedi’i gofnodi yma, felly edrychwch ar eu gwefan.',
  'For pregnant women and young mothers up to {0} in Wales who have been in care themselves. Workers give close support and help you be heard.':
    'I fenywod beichiog a mamau ifanc hyd at {0} oed yng Nghymru sydd wedi bod mewn gofal eu hunain. Mae gweithwyr yn rhoi cefnogaeth agos ac yn helpu i’ch llais gael ei glywed.',
  'A free, confidential advocate who helps parents understand and speak up in meetings with social workers and at court.':
    'Eiriolwr cyfrinachol, am ddim, sy’n helpu rhieni i ddeall ac i siarad drostynt eu hunain mewn cyfarfodydd â gweithwyr cymdeithasol ac yn y llys.',
  'Only for parents and carers who live in Cardiff or Gwent.':
    'Dim ond i rieni a gofalwyr sy’n byw yng Nghaerdydd neu Went.',
  'For parents and relatives who are dealing with social workers or the family court. Advisers explain your rights and your choices.':
    'I rieni a pherthnasau sy’n delio â gweithwyr cymdeithasol neu’r llys teulu. Mae cynghorwyr yn egluro eich hawliau a’ch dewisiadau.',

  // Helplines: when someone hurts you
  'For anyone in Wales who is being hurt, scared or controlled, or has faced sexual violence, and for people who are worried about them.':
    'I unrhyw un yng Nghymru sy’n cael ei frifo, ei ddychryn neu ei reoli, neu sydd wedi wynebu trais rhywiol, ac i bobl sy’n poeni amdano.',
  'There is live chat and email too.': 'Mae sgwrs fyw ac e-bost hefyd.',
  'For women who are being hurt, scared or controlled by someone close to them. They listen, and can help you find somewhere safe to stay.':
    'I fenywod sy’n cael eu brifo, eu dychryn neu eu rheoli gan rywun agos atynt. Maent yn gwrando, a gallant eich helpu i ddod o hyd i rywle diogel i aros.',
  'For men who are being hurt, scared or controlled by a partner, an ex or someone in their family.':
    'I ddynion sy’n cael eu brifo, eu dychryn neu eu rheoli gan bartner, cyn-bartner neu rywun yn eu teulu.',
  'It is not open all the time. In danger, call {0}.': 'Nid yw ar agor drwy’r amser. Mewn perygl, ffoniwch {0}.',
  'For lesbian, gay, bisexual and trans people who are being hurt, scared or controlled by someone close to them.':
    'I bobl lesbiaidd, hoyw, deurywiol a thraws sy’n cael eu brifo, eu dychryn neu eu rheoli gan rywun agos atynt.',
  'For anyone aged {0} or over who has faced any kind of sexual violence, however long ago it was. They will take you seriously.':
    'I unrhyw un {0} oed neu hŷn sydd wedi wynebu unrhyw fath o drais rhywiol, waeth pa mor bell yn ôl. Byddant yn eich cymryd o ddifrif.',
  'There is a free online chat too.': 'Mae sgwrs ar-lein am ddim hefyd.',
  'For anyone who is worried that they are hurting, scaring or controlling a partner or family, and wants to change.':
    'I unrhyw un sy’n poeni ei fod yn brifo, yn dychryn neu’n rheoli partner neu deulu, ac sydd am newid.',
  'It was open in office hours in the copy we read.':
    'Roedd ar agor yn ystod oriau swyddfa yn y copi a ddarllenwyd gennym.',

  // Helplines: drugs and alcohol, housing, money and rights
  'Straight, private advice about drugs, for you or for someone you are worried about.':
    'Cyngor plaen, preifat am gyffuriau, i chi neu i rywun yr ydych yn poeni amdano.',
  'A call costs about the same as a normal national call, and can show on the bill. You can ask for an interpreter.':
    'Mae galwad yn costio tua’r un faint â galwad genedlaethol arferol, a gall ymddangos ar y bil. Gallwch ofyn am gyfieithydd.',
  'For anyone in Wales who wants help or information about drugs or alcohol, for themselves or someone else.':
    'I unrhyw un yng Nghymru sydd am gael cymorth neu wybodaeth am gyffuriau neu alcohol, iddo’i hun neu i rywun arall.',
  'To text, start your message with the word DAN.': 'I decstio, dechreuwch eich neges â’r gair DAN.',
  'Free, private advice for anyone about money, benefits, debt, housing, work and legal problems.':
    'Cyngor preifat, am ddim, i unrhyw un am arian, budd-daliadau, dyled, tai, gwaith a phroblemau cyfreithiol.',
  'The number and hours are for England. In Wales, use the website to find your line.':
    'Ar gyfer Lloegr y mae’r rhif a’r oriau. Yng Nghymru, defnyddiwch y wefan i ddod o hyd i’ch llinell.',

  // Councils' telephone lines
  "Families can ring it to ask for support. The number is from a school's page.":
    'Gall teuluoedd ei ffonio i ofyn am gefnogaeth. O dudalen ysgol y daw’r rhif.',
  'Takes calls about children and about adults.': 'Mae’n derbyn galwadau am blant ac am oedolion.',
  "The council's page asks you to telephone the duty officer. No number is recorded here.":
    'Mae tudalen y cyngor yn gofyn i chi ffonio’r swyddog ar ddyletswydd. Nid oes rhif wedi’i gofnodi yma.',
  'The number was first that of the team before this one.': 'Rhif y tîm o flaen yr un yma oedd hwn yn gyntaf.',
  "The council's page on how to refer. No number is recorded.":
    'Tudalen y cyngor ar sut i atgyfeirio. Nid oes rhif wedi’i gofnodi.',
  'In {0} urgent concerns about safety were option {1}.': 'Yn {0}, dewis {1} oedd pryderon brys am ddiogelwch.',
  "Reached through the council's contact centre. No number is recorded.":
    'Cysylltir drwy ganolfan gyswllt y cyngor. Nid oes rhif wedi’i gofnodi.',
  'Say that it is about a child.': 'Dywedwch mai am blentyn y mae’r alwad.',
  'For emergencies.': 'Ar gyfer argyfyngau.',
  'No number of its children’s services is recorded here. Look for children’s services on the council’s site.':
    'Nid oes rhif i’w wasanaethau plant wedi’i gofnodi yma. Chwiliwch am wasanaethau plant ar wefan y cyngor.',
  "The provider's general site.": 'Gwefan gyffredinol y darparwr.',

  // Dates of evidence
  'undated in the copy read': 'heb ddyddiad yn y copi a ddarllenwyd',
  'undated in the copy read and clearly old': 'heb ddyddiad yn y copi a ddarllenwyd, ac yn amlwg yn hen',
  undated: 'heb ddyddiad',
  '{0} or later': '{0} neu’n ddiweddarach',

  // Vocabularies: whether a service runs, its type, when it works, with whom, and what a parent may face
  'Recorded as running': 'Cofnodwyd ei fod ar waith',
  'In development': 'Yn cael ei ddatblygu',
  Closed: 'Wedi cau',
  'Not known if running': 'Ni wyddom a yw ar waith',
  'Pause practice': 'Tîm Pause',
  'Family Drug and Alcohol Court': 'Llys Teulu Cyffuriau ac Alcohol',
  Pause: 'Pause',
  FDAC: 'FDAC',
  'Locally developed': 'Datblygwyd yn lleol',
  'Locally developed service': 'Gwasanaeth a ddatblygwyd yn lleol',
  Related: 'Cysylltiedig',
  'Related service': 'Gwasanaeth cysylltiedig',
  'Before another pregnancy': 'Cyn beichiogrwydd arall',
  'During pregnancy': 'Yn ystod beichiogrwydd',
  'Before proceedings': 'Cyn achosion gofal',
  'During care proceedings': 'Yn ystod achosion gofal',
  'Light touch before the final decision': 'Cefnogaeth ysgafn cyn y penderfyniad terfynol',
  'After proceedings': 'Ar ôl achosion gofal',
  'From birth until school': 'O’r geni hyd at yr ysgol',
  Mothers: 'Mamau',
  Fathers: 'Tadau',
  'Fathers in their own right': 'Tadau yn eu rhinwedd eu hunain',
  Couples: 'Cyplau',
  Partners: 'Partneriaid',
  'Partners of the women it works with': 'Partneriaid y menywod y mae’n gweithio gyda nhw',
  'Drug or alcohol use': 'Defnyddio cyffuriau neu alcohol',
  'Domestic abuse': 'Cam-drin domestig',
  'Mental ill-health': 'Salwch meddwl',
  'Care experience': 'Profiad o fod mewn gofal',
  'Learning difficulty': 'Anhawster dysgu',
};

/** A text as a page in one language shows it. `lang` is set where the text is not in the page's language. */
export type TextInLanguage = { text: string; lang?: 'en' | undefined };

/** Digits with single spaces or full stops between them: "0808 80 10 800", "9.30". */
const NUMBER = /\d+(?:[ .]\d+)*/g;

/** A text from a record or a vocabulary, translated where the translation is known, with the record's own numbers. */
export function textIn(language: Language, text: string): TextInLanguage {
  if (language === 'en') return { text };
  const numbers = text.match(NUMBER) ?? [];
  let place = 0;
  const welsh = WELSH[text.replace(NUMBER, () => `{${place++}}`)];
  if (welsh === undefined) return { text, lang: 'en' };
  return { text: welsh.replace(/\{(\d)\}/g, (_, index: string) => numbers[Number(index)] ?? '') };
}

/** Every text with its Welsh translation, for the tests. */
export const translated = (): [english: string, welsh: string][] => Object.entries(WELSH);
