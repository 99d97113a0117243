import { hintsFor } from './hints.ts';
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

/** Section headings of postings in lower case, in the languages met most. First match wins. */
const HEADINGS: readonly (readonly [cue: SectionCue, hints: string, pattern: RegExp])[] = [
  [
    'stop',
    "ques insi matc alre segm uplo atta drop your pers cont volu self priv cook don' not_ curr my_i my_e repo meet refe expl stay stil suit didn can' simi rela othe more reco feat late all_ our_ peop jobs job_ you_ shar appl subm form read inte not_ crea get_ sign join leav comm subs news foll powe tabl this hnli weit jetz onli offr post empl vaga ofer verg soll",
    /^(?:(?:(?:see |view |browse |explore |check out )?(?:similar|related|other|more|recommended|featured|latest|all|our other)\s(?:[\w-]+\s){0,2}(?:jobs?|roles?|positions?|openings?|vacancies|opportunities|articles?|posts?|stories|news|searches)\b)|people also|jobs you may|you (?:may|might) also|share (?:this|on|job)|apply (?:now|here|today|online|for (?:this|the)|to this|with)|submit (?:your |an )?application|(?:your )?application form|ready to (?:apply|join)|interested\?|not (?:quite )?the right|create (?:a |an )?(?:job )?alert|job alerts?|get (?:notified|job alerts)|sign (?:in|up)|join our talent|leave a (?:reply|comment)|comments|subscribe|newsletter|follow us|powered by|table of contents|on this page|(?:employer|screening|application|pre-?screening|knock-?out) questions|(?:your )?profile insights?|how you match|already (?:working|applied|have an account)|job segments?\b|(?:upload|attach|drop) (?:your |a )?(?:cv|resume|résumé|files?)|your (?:application|details|information|resume|cv)\b|personal (?:information|details|data)|contact (?:information|details)\b|voluntary self|self[- ]identification|privacy (?:notice|policy|statement)|cookie|report (?:this )?(?:job|ad)\b|meet (?:the|your) (?:recruiter|hiring)|(?:set|get) (?:up )?(?:a )?job alert|refer (?:a friend|someone)|explore more|stay (?:connected|in touch)|still looking|no suitable|(?:didn't|don't|not) (?:find|see|seeing)|can't find|our (?:vacancies|open (?:positions|roles))|(?:current|other) openings|my (?:information|experience)$|ähnliche|weitere (?:stellen|jobs)|jetzt bewerben|online[- ]?bewerb|offres similaires|postuler (?:à|maintenant)|(?:empleos|vagas|ofertas) (?:similares|semelhantes|relacionad)|vergelijkbare|solliciteer (?:nu|direct))/,
  ],
  [
    'duties',
    'resp acco what duti day- day_ role miss impa task obje work func posi how_ you_ aufg erwa was_ dein tigk ches _har tare atri ativ mans atti wat_ vera take nápl bude trác mô_t opga oppg obow zakr arbe script',
    /responsib|accountabilit|what you(?:'ll|'d| will| would)? (?:be )?(?:do|own|work|build|achiev|deliver|tackle)|what you do\b|\bduties|day[- ]to[- ]day|(?:your|the|key|main|core) (?:role|mission|impact|tasks?|objectives|work)\b|(?:job|essential|key|primary) functions?|in this (?:role|position)|how you(?:'ll| will)|you will(?: be)?:?$|scope of work|what (?:the|this) (?:job|role) |aufgaben|das erwartet (?:dich|sie)|was (?:du|sie) .*(?:mach|erwart|tun)|dein(?:e)? (?:impact|mission|rolle|job)|tätigkeit|missions?\b|responsabilit|t[âa]ches|funciones|qu[ée] har[áa]s|tareas|atribuiç|atividades|mansioni|attività|wat (?:ga je|je gaat) doen|verantwoordelijk|\btaken\b|náplň práce|(?:budeš|budete) dělat|mô tả công việc|trách nhiệm|arbejdsopgav|arbeidsoppgav|obowiązk|zakres|arbetsuppgift|업무|직무|仕事内容|業務内容|职责|工作内容|обязанност|задачи|чем предстоит/,
  ],
  [
    'demands',
    'requ qual what who_ abou skil expe must nice look you_ cand elig educ bonu pref comp your need stan mini crit spec trai prof anfo brin mitb vora perf habi form wat_ eise wie_ wyma ocze kval vi_s exig poža oček yêu_ script',
    /requirement|qualification|what you(?:'ll)? (?:need|bring|have)|who you are|about you\b|\bskills?\b|(?:^|(?:required|relevant|preferred|desired|professional|your|prior|previous|and|&|\/) ?)experience\b|must[- ]haves?|nice[- ]to[- ]have|(?:what|who) (?:we(?:'re| are)|are we|we) look|we(?:'re| are) looking for|you (?:have|are|bring|might|should)\b|(?:ideal|successful|our) candidate|eligib|education(?:al)? (?:requirement|level|and|&|\/)|^bonus$|bonus (?:points|skills|qualif)|preferred|preference|prerequisite|competenc|your (?:profile|background|toolbox|tech)|need to see|stand out|minimum|essential criteria|person spec|traits|profil\b|anforderung|bring(?:st du|en sie|t ihr|st) mit|mitbring|qualifik|voraussetzung|skillset|comp[ée]ten|pr[ée]requis|requisit|exigences|perfil|habilidades|formaç|profilo|wat (?:vragen|wij vragen|we vragen|breng)|functie-?eisen|wie ben jij|wymaga|oczekuj|kvalifika|požad|očekáv|yêu cầu|vi söker|자격|우대|지원자|학력|경력|応募資格|必須|歓迎|要求|任职|требован|мы ожидаем/,
  ],
  [
    'offer',
    'bene perk what offe why_ work comp sala _pay it_f biet ange vort chan geha avan nous rati ofre offr ofer _sal bied nabí tilb quyề arbe erbj script',
    /benefit|perks?\b|what (?:we|you(?:'ll)? get|we can) ?(?:offer|get)?|we offer|(?:our|the) offer|why (?:join|work|you|us|this)|^working (?:at|with|here)\b|compensation|(?:salary|pay)\b|remuneration|in it for you|wir bieten|bieten wir|das bieten|unser angebot|angebot|vorteile|deine chance|gehalt|avantages|nous (?:offrons|vous)|ce que nous|rémunération|ofrecemos|offriamo|oferecemos|salário|nabízíme|quyền lợi|vi tilby|wij bieden|bieden|arbeidsvoorwaarden|oferujemy|vi erbjuder|복리|혜택|급여|근무|福利|待遇|給与|薪|услови|мы предлагаем/,
  ],
  [
    'role',
    'role _job posi oppo vaca over summ basi desc chal stel post offr empl func opis prac popi om_j om_r om_t script',
    /(?:about|the) (?:this |the )?(?:role|job|position|opportunity|vacancy)\b|(?:job|position|role|vacancy) (?:description|summary|overview|purpose|details|information|brief|profile)|^(?:role|job|position)$|^(?:overview|summary|basic information|description|the challenge)$|stellenbeschreibung|die stelle|(?:description|d[ée]tails?) (?:du|de l') ?(?:poste|offre|emploi)|le poste|descripci[óo]n|descriç[ãa]o|descrizione|vacature|functieomschrijving|opis stanowiska|pracovní (?:nabídka|pozice)|popis (?:práce|pozice)|om (?:jobbet|rollen|tjänsten)|상세|모집|募集|职位描述|岗位描述|описание/,
  ],
  [
    'equal',
    'equa eeo_ _eeo dive incl acco chan glei gali',
    /equal (?:employment |opportunit)|\beeo\b|diversity|inclusion|accommodation|chancengleich|gleiche chancen|égalité/,
  ],
  [
    'apply',
    'appl hiri recr inte next bewe post cand soll script',
    /how to apply|to apply|appl(?:y|ication|ying)|hiring process|interview process|recruitment process|next steps|bewerb|postuler|candidat|solliciteren|지원|접수|応募/,
  ],
  [
    'terms',
    'loca sala _pay comp job_ empl type cont hour work depa team repo star clos dead sche trav remo stan arbe lieu ubic',
    /^(?:location|salary|pay|compensation|job type|employment type|type|contract|hours|working hours|department|team|reports to|start date|closing date|deadline|schedule|travel|workplace|remote|standort|arbeitsort|lieu|ubicación|local)\b/,
  ],
  [
    'company',
    'abou who_ our_ the_ comp ber_ wer_ das_ prop somm sobr siam over zijn o_na _oss script',
    /^about\b|who we are|our (?:company|team|mission|values|culture|story|vision|tech)|the (?:team|company)|company (?:description|overview|profile)|über uns|wer wir sind|das sind wir|à propos|qui sommes|sobre|chi siamo|over ons|wie zijn wij|o nas|om oss|회사|기업|会社|公司|о компании/,
  ],
];

const headingHints = hintsFor(HEADINGS.map(([, hints]) => hints));

/** What a short line announces as a heading, or null. */
export function sectionCue(line: string): SectionCue | null {
  if (line.length > 90) return null;
  const hinted = headingHints(line);
  if (hinted === 0) return null;
  const text = plain(line)
    .replace(/^[\s\d.)#*•–-]+/u, '')
    .replace(/[\s:.…!]+$/u, '');
  if (text.length < 2) return null;
  for (let i = 0; i < HEADINGS.length; i++) {
    const heading = HEADINGS[i];
    if ((hinted & (1 << i)) !== 0 && heading?.[2].test(text)) return heading[0];
  }
  return null;
}
