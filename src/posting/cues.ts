import { phrasesOf } from './phrases.ts';
import { plain } from './plain.ts';

/** What a heading of a posting announces. `stop`: what follows is not the posting any more. */
export type SectionCue =
  | 'duties'
  | 'demands'
  | 'offer'
  | 'role'
  | 'company'
  | 'equal'
  | 'apply'
  | 'terms'
  | 'stop';

/** Section headings of postings in lower case, in the languages met most. The first kind met wins. */
export const HEADINGS: readonly (readonly [cue: SectionCue, phrases: string])[] = [
  [
    'stop',
    String.raw`
simi rela othe more reco feat late all_ our_ :: ^(see |view |browse |explore |check out )?(similar|related|other|more|recommended|featured|latest|all|our other)\s([\w-]+\s){0,2}(jobs?|roles?|positions?|openings?|vacancies|opportunities|articles?|posts?|stories|news|searches)\b;
^people also; ^jobs you may; ^you (may|might) also; ^share (this|on|job);
^apply (now|here|today|online|for (this|the)|to this|with); ^submit (your |an )?application;
appl :: ^(your )?application form; ^ready to (apply|join); ^interested( in [^?]{2,40})?\?; ^not (quite )?the right;
^create (a |an )?(job )?alert; ^job alerts?; ^get (notified|job alerts); ^sign (in|up); ^join our talent;
^leave a (reply|comment); ^comments; ^subscribe; ^newsletter; ^follow us; ^powered by; ^table of contents;
^on this page; ques :: ^(employer|screening|application|pre-?screening|knock-?out) questions;
insi :: ^(your )?profile insights?; ^how you match; ^already (working|applied|have an account);
^job segments?\b; uplo atta drop :: ^(upload|attach|drop) (your |a )?(cv|resume|résumé|files?);
^your (application|details|information|resume|cv)\b; ^personal (information|details|data);
^contact (information|details)\b; ^voluntary self; ^self[- ]identification; ^privacy (notice|policy|statement);
^cookie; ^report (this )?(job|ad)\b; ^meet (the|your) (recruiter|hiring);
aler :: ^(set|get) (up )?(a )?job alert; ^refer (a friend|someone); ^explore more; ^stay (connected|in touch);
^still looking; ^no suitable; didn don' not_ :: ^(didn't|don't|not) (find|see|seeing); ^our (vacancies|open (positions|roles));
curr othe :: ^(current|other) openings; my_i my_e :: ^my (information|experience)$; ^can't find; ^ähnliche; ^weitere (stellen|jobs); ^jetzt bewerben;
^online[- ]?bewerb; ^offres similaires; ^postuler (à|maintenant);
empl vaga ofer :: ^(empleos|vagas|ofertas) (similares|semelhantes|relacionad); ^vergelijkbare;
^solliciteer (nu|direct)`,
  ],
  [
    'duties',
    String.raw`
opis pos; zaduženj; feladat; tehtäv; görev; sarcini;
responsib; accountabilit; what you('ll|'d| will| would)? (be )?(do|own|work|build|achiev|deliver|tackle);
what you do\b; \bduties; day- day_ :: day[- ]to[- ]day;
your the_ key_ main core :: (your|the|key|main|core) (role|mission|impact|tasks?|objectives|work)\b;
job_ esse key_ prim :: (job|essential|key|primary) functions?; in this (role|position); how you('ll| will);
you will( be)?:?$; scope of work; what (the|this) (job|role)[ ]; aufgaben; das erwartet (dich|sie);
was (du|sie) .*(mach|erwart|tun); deine? (impact|mission|rolle|job); tätigkeit; \bmissions?\b; responsabilit;
tâch tach :: t[âa]ches; funciones; qué_ que_ :: qu[ée] har[áa]s; tareas; atribuiç; atividades; mansioni;
attività; wat (ga je|je gaat) doen; verantwoordelijk; náplň práce; bude(š|te) dělat; mô tả công việc; trách nhiệm; arbejdsopgav; arbeidsoppgav; \btaken\b; obowiązk; zakres; arbetsuppgift; 업무; 직무; 仕事内容;
業務内容; 职责; 工作内容; обязанност; задачи; чем предстоит`,
  ],
  [
    'demands',
    String.raw`
očekuje; elvárás; odotamme; \bkrav\b; nitelik; cerin; вимоги;
requ :: (?<!\b(by|to|for|with|meets?|fits?|suits?) (your|our|client|project|business)('?s)? )requirement; qualification; what you('ll)? (need|bring|have); who you are; about you\b;
skil :: (?<!\b(develop|grow|build|improv|learn|boost|expand)\w* (your |new |our )?)\bskills?\b(?! (assess|test|develop|train)); ~expe :: (^|(required|relevant|preferred|desired|professional|your|prior|previous|and|&|/) ?)experience\b;
must[- ]haves?; nice[- ]to[- ]have; what who_ :: (what|who) (we('re| are)|are we|we) look;
we'r we_a :: we('re| are) looking for; you (have|are|bring|might|should)\b;
idea succ our_ :: (ideal|successful|our) candidate; eligib; education(al)? (requirement|level|and|&|/); ^bonus$; bonus (points|skills|qualif); preferred; preference;
prerequisite; competenc; your (profile|background|toolbox|tech); need to see; need from you; stand out; minimum;
essential criteria; person spec; traits; profil\b; anforderung; bring(st du|en sie|t ihr|st) mit; mitbring; qualifik;
voraussetzung; skillset; comp[ée]ten; prér prer :: pr[ée]requis; requisit; exigences; požad; očekáv; yêu cầu; perfil; habilidades; formaç; profilo;
wat (vragen|wij vragen|we vragen|breng); functie-?eisen; wie ben jij; wymaga; oczekuj; kvalifika; vi söker;
자격; 우대; 지원자; 학력; 경력; 応募資格; 必須; 歓迎; 要求; 任职; требован; мы ожидаем`,
  ],
  [
    'offer',
    String.raw`
nudimo; tarjoamme; oferim; пропонуємо;
benefit; perks?\b; what (we|you('ll)? get); we offer; our_ the_ :: (our|the) offer; why (join|work|you|us|this); ^working (at|with|here)\b;
compensation; salary\b; _pay :: pay\b; remuneration; in it for you; wir bieten; bieten wir; das bieten; angebot;
vorteile; deine chance; gehalt; avantages; nous (offrons|vous); ce que nous; rémunération; nabízíme; quyền lợi; vi tilby; ofrecemos; offriamo;
oferecemos; salário; bieden; arbeidsvoorwaarden; oferujemy; vi erbjuder; 복리; 혜택; 급여; 근무; 福利; 待遇; 給与; 薪; услови;
мы предлагаем`,
  ],
  [
    'role',
    String.raw`
abou the_ :: (about|the) (this |the )?(role|job|position|opportunity|vacancy)\b;
job_ jobs posi role vaca :: (jobs?|position|role|vacancy) (description|summary|overview|purpose|details|information|brief|profile);
role job_ posi :: ^(role|job|position)$;
over summ basi desc the_ :: ^(overview|summary|basic information|description|the challenge)$;
stellenbeschreibung; die stelle; desc déta deta :: (description|d[ée]tails?) (du|de l') ?(poste|offre|emploi);
le poste; descripci[óo]n; descriç[ãa]o; descrizione; vacature; functieomschrijving; opis stanowiska; pracovní (nabídka|pozice); popis (práce|pozice);
om_j om_r om_t :: om (jobbet|rollen|tjänsten); 상세; 모집; 募集; 职位描述; 岗位描述; описание`,
  ],
  [
    'equal',
    String.raw`
equal (employment |opportunit); _eeo eeo_ :: \beeo\b; diversity; inclusion; accommodation; chancengleich;
gleiche chancen; égalité`,
  ],
  [
    'apply',
    `
appl(y|ication); hiring process; interview process; recruitment process; next steps; bewerb; postuler; candidat;
solliciteren; 지원; 접수; 応募`,
  ],
  [
    'terms',
    String.raw`
loca sala _pay comp job_ empl type cont hour work depa team repo star clos dead sche trav remo stan arbe lieu ubic :: ^(location|salary|pay|compensation|job type|employment type|type|contract|hours|working hours|department|team|reports to|start date|closing date|deadline|schedule|travel|workplace|remote|standort|arbeitsort|lieu|ubicación|local)\b`,
  ],
  [
    'company',
    String.raw`
^about\b; who we are; our (company|team|mission|values|culture|story|vision|tech); the (team|company);
company (description|overview|profile); über uns; wer wir sind; das sind wir; à propos; qui sommes; sobre;
chi siamo; over ons; wie zijn wij; o nas; om oss; 회사; 기업; 会社; 公司; о компании`,
  ],
];

const headings = phrasesOf(HEADINGS.map(([, phrases]) => phrases));
const BEFORE = '0123456789.)#*•–- \t\n\u00a0';
const AFTER = ':.…! \t\n\u00a0';

/** What a short line announces as a heading, or null. */
export function sectionCue(line: string): SectionCue | null {
  if (line.length > 90) return null;
  const text = between(plain(line));
  if (text.length < 2) return null;
  const met = headings(text);
  return met === 0 ? null : (HEADINGS[31 - Math.clz32(met & -met)]?.[0] ?? null);
}

/** A heading without its number or bullet, and without the colon behind it. */
function between(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && BEFORE.includes(text.charAt(from))) from++;
  while (to > from && AFTER.includes(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}
