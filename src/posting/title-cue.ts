import { phrasesOf } from './phrases.ts';
import { NO_LETTER, plain } from './plain.ts';

/** Words that name who does a job: a text, since a word is looked up in it a few times, and a set must be built first. */
const JOB_NOUNS = `
engineer developer manager analyst designer director scientist architect administrator assistant associate
consultant coordinator specialist technician officer lead leader head intern internship apprentice trainee
supervisor representative executive accountant nurse teacher lecturer professor researcher fellow writer editor
programmer recruiter advisor adviser agent operator driver clerk strategist planner producer tester trainer tutor
therapist physician doctor pharmacist counsel attorney lawyer paralegal auditor buyer chef cheffe cook barista
server cashier cleaner janitor guard mechanic electrician plumber welder machinist carpenter surveyor inspector
estimator controller bookkeeper treasurer economist actuary statistician librarian curator photographer marketer
copywriter evangelist advocate partner president vp cto ceo coo cfo cio chief founder sre devops qa ux worker
caregiver carer handler picker packer warehouse installer foreman steward host hostess receptionist secretary
dispatcher ambassador merchandiser stylist staff salesperson sales support freelancer contractor hacker owner
student scrum keeper baker butcher gardener painter porter waiter waitress bartender dentist hygienist optician
midwife paramedic translator interpreter illustrator animator instructor biologist chemist physicist geologist
veterinarian underwriter broker teller adjuster scheduler conservator archivist registrar ranger labourer laborer
joiner fitter operative entwickler entwicklerin ingenieur ingenieurin leiter leiterin berater beraterin mitarbeiter
mitarbeiterin sachbearbeiter sachbearbeiterin referent referentin kaufmann kauffrau werkstudent werkstudentin
techniker technikerin fachkraft ingénieur ingénieure ingenieur ingenieure développeur développeuse developpeur
developpeuse responsable charge chargee chargé chargée stagiaire conseiller conseillère conseillere technicien
technicienne ingeniero desarrollador gerente analista especialista desenvolvedor estagiário estagiária estagiario
estagiaria coordinador coordenador sviluppatore ingegnere medewerker ontwikkelaar adviseur
`.replaceAll('\n', ' ');
const NOUN_STEMS = ['postdoc', 'praktik', 'alternan'];
const GENDERS = /\((?:all genders|gn|[mfwdhx]\s?[/|*,]\s?[mfwdhx](?:\s?[/|*,]\s?\w{1,6})?)\)/;
/** What no posting is titled, and what lists of postings are. */
const NO_TITLE = String.raw`
\bhow (to|we|i|do|it)\b; \bsample\b; \btemplate\b; \bexamples? of\b; \bguide\b; \btips\b; \bwhat (is|does|do)\b;
\bwhy \b; \binterview questions\b; \bsalary (guide|report)\b; \btop \d+\b; \bbest \d+\b;
\bjob description (template|sample)\b; \bprivacy\b; \bcookie\b; \bterms (of|and)\b;
equa recr hiri dive :: \b(equal|recruitment|hiring|diversity)[\w ]{0,30} policy\b; ^hire (an?|the|top|our)\b;
\blogin\b; \blog in\b; \bsign in\b; \bpage not found\b; \bblog\b; \bnews\b; ? :: \?$;
jobs care posi open vaca oppo stel karr offe empl offr vaga join work :: ^([\w\s]{0,20}\b)?(open|current|all|our|available|latest|join)?\s*(jobs|careers?|positions|openings|vacancies|opportunities|open roles|stellenangebote|karriere|offene stellen|emplois|offres|empleos|vagas|join us|work with us|join our team)(\s+(at|in|bei|chez|near|for|with|\||-|–|—)\b.*)?\s*$;
~jobs :: \b\d[\d,.]*\+? .*\bjobs\b; \bjobs in\b; \bjob (search|board|listings?)\b`;
const ADVICE = String.raw`
\bjob descriptions? (templates?|samples?|examples?)\b;
resu cv_t cv_s cv_e cove :: \b(resume|cv|cover letter) (templates?|samples?|examples?)\b; \binterview questions\b;
\bsalary guides?\b; \bhow to (write|hire|become)\b;
~wiki ency dict glos :: \s[|–—-]\s([\w ]{1,20} )?(wiki(pedia)?|encyclop\w+|dictionary|glossary)$`;
const titles = phrasesOf([NO_TITLE, ADVICE]);
/** Without possessives: an `editor's choice` names no job. */
const WORD = new RegExp(`[^${NO_LETTER}]+(?![^${NO_LETTER}]|'s\\b)`, 'g');
/** Forms for several genders, and a word that hyphens part. */
const MAY_BE_FORM = /[/:*_]|post-doc/;
const TITLE_FORM =
  /\p{L}{4,}(?:\/-?(?:as?|os?|e|in|innen|iva|o?ra|ère|euse|t?rice|n?ne|ka)|[:*_]in(?:nen)?)(?![\p{L}\d])|\bpost-doc/u;
const MOST_WORDS = 16;

/** Whether a title is that of something about jobs: a template, a guide, questions for interviews, an encyclopaedia. */
export function isAdvice(title: string): boolean {
  return (titles(plain(title)) & 2) !== 0;
}

/** How much a title reads like that of one posting: 1 it does, -1 it is a list's or an article's, 0 it may be. */
export function titleCue(title: string): -1 | 0 | 1 {
  if (title.length > 160 || title.length < 2) return 0;
  const text = plain(title).trim();
  if (text.includes('(') && GENDERS.test(text)) return 1;
  if ((titles(text) & 1) !== 0) return -1;
  return (namesJob(text) || isForm(text)) && text.split(/\s+/).length <= MOST_WORDS ? 1 : 0;
}

function namesJob(text: string): boolean {
  return (text.match(WORD) ?? []).some(
    (word) => JOB_NOUNS.includes(` ${word} `) || NOUN_STEMS.some((stem) => word.startsWith(stem)),
  );
}

function isForm(text: string): boolean {
  return MAY_BE_FORM.test(text) && TITLE_FORM.test(text);
}
