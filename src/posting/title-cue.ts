import { plain } from './plain.ts';

/** Words that name who does a job; `word/ending` stands for the word with and without the ending. */
const JOB_NOUNS = new Set(
  `engineer developer manager analyst designer director scientist architect administrator assistant associate
  consultant coordinator specialist technician officer lead leader head intern internship apprentice trainee
  supervisor representative executive accountant nurse teacher lecturer professor researcher fellow writer editor
  programmer recruiter advisor adviser agent operator driver clerk strategist planner producer tester trainer tutor
  therapist physician doctor pharmacist counsel attorney lawyer paralegal auditor buyer chef/fe cook barista server
  cashier cleaner janitor guard mechanic electrician plumber welder machinist carpenter surveyor inspector estimator
  controller bookkeeper treasurer economist actuary statistician librarian curator photographer marketer copywriter
  evangelist advocate partner president vp cto ceo coo cfo cio chief founder sre devops qa ux worker caregiver carer
  handler picker packer warehouse installer foreman steward host hostess receptionist secretary dispatcher ambassador
  merchandiser stylist staff salesperson sales support freelancer contractor hacker owner student scrum
  keeper baker butcher gardener painter porter waiter waitress bartender dentist hygienist optician midwife paramedic
  translator interpreter illustrator animator instructor biologist chemist physicist geologist veterinarian
  underwriter broker teller adjuster scheduler conservator archivist registrar ranger labourer laborer joiner fitter
  operative
  entwickler/in ingenieur/in leiter/in berater/in mitarbeiter/in sachbearbeiter/in referent/in kaufmann kauffrau
  werkstudent/in techniker/in fachkraft ingénieur/e ingenieur/e développeur développeuse developpeur developpeuse responsable charge/e chargé/e stagiaire conseiller conseillère conseillere technicien/ne ingeniero
  desarrollador gerente analista especialista desenvolvedor estagiário estagiária estagiario estagiaria coordinador
  coordenador sviluppatore ingegnere medewerker ontwikkelaar adviseur`
    .split(/\s+/)
    .flatMap((word) => [word.replace(/\/.*/, ''), word.replace('/', '')]),
);
const NOUN_STEMS = ['postdoc', 'praktik', 'alternan'];
const GENDERS = /\((?:all genders|gn|[mfwdhx]\s?[/|*,]\s?[mfwdhx](?:\s?[/|*,]\s?\w{1,6})?)\)/;
/** Forms for several genders, and a word that hyphens part. */
const TITLE_FORM =
  /\p{L}{4,}(?:\/-?(?:as?|os?|e|in|innen|iva|o?ra|ère|euse|t?rice|n?ne|ka)|[:*_]in(?:nen)?)(?![\p{L}\d])|\bpost-doc/u;
const NO_TITLE =
  /\b(?:how (?:to|we|i|do|it)|sample|template|examples? of|guide|tips|what (?:is|does|do)|why |interview questions|salary (?:guide|report)|top \d+|best \d+|job description (?:template|sample)|privacy|cookie|terms (?:of|and)|(?:equal|recruitment|hiring|diversity)[\w ]{0,30} policy|^hire (?:an?|the|top|our)|login|log in|sign in|page not found|blog|news)\b|\?$/;
const LIST_TITLE =
  /^(?:[\w\s]{0,20}\b)?(?:open|current|all|our|available|latest|join)?\s*(?:jobs|careers?|positions|openings|vacancies|opportunities|open roles|stellenangebote|karriere|offene stellen|emplois|offres|empleos|vagas|join us|work with us|join our team)(?:\s+(?:at|in|bei|chez|near|for|with|\||-|–|—)\b.*)?\s*$|\b\d[\d,.]*\+? .*\bjobs\b|\bjobs in\b|\bjob (?:search|board|listings?)\b/;
const ADVICE =
  /\bjob descriptions? (?:templates?|samples?|examples?)\b|\b(?:resume|cv|cover letter) (?:templates?|samples?|examples?)\b|\binterview questions\b|\bsalary guides?\b|\bhow to (?:write|hire|become)\b|\s[|–—-]\s(?:[\w ]{1,20} )?(?:wiki(?:pedia)?|encyclop\w+|dictionary|glossary)$/;
/** Without possessives: an `editor's choice` names no job. */
const WORD = /[\p{L}\d]+(?![\p{L}\d]|'s\b)/gu;
const MOST_WORDS = 16;

/** Whether a title is that of something about jobs: a template, a guide, questions for interviews, an encyclopaedia. */
export function isAdvice(title: string): boolean {
  return ADVICE.test(plain(title));
}

/** How much a title reads like that of one posting: 1 it does, -1 it is a list's or an article's, 0 it may be. */
export function titleCue(title: string): -1 | 0 | 1 {
  if (title.length > 160 || title.length < 2) return 0;
  const text = plain(title).trim();
  if (text.includes('(') && GENDERS.test(text)) return 1;
  if (NO_TITLE.test(text) || LIST_TITLE.test(text)) return -1;
  return (namesJob(text) || TITLE_FORM.test(text)) && text.split(/\s+/).length <= MOST_WORDS ? 1 : 0;
}

function namesJob(text: string): boolean {
  return (text.match(WORD) ?? []).some(
    (word) => JOB_NOUNS.has(word) || NOUN_STEMS.some((stem) => word.startsWith(stem)),
  );
}
