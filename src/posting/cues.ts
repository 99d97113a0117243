import { hintsFor } from './hints.ts';

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

/** Section headings of postings, in the languages met most. First match wins. */
const HEADINGS: readonly (readonly [cue: SectionCue, hints: string, pattern: RegExp])[] = [
  [
    'stop',
    'simi rela othe more reco feat late all_ our_ peop jobs job_ you_ shar appl subm form read inte not_ crea get_ sign join leav comm subs news foll powe tabl this hnli weit jetz onli offr post empl vaga ofer verg soll',
    /^(?:(?:(?:see |view |browse |explore |check out )?(?:similar|related|other|more|recommended|featured|latest|all|our other)\s(?:[\w-]+\s){0,2}(?:jobs?|roles?|positions?|openings?|vacancies|opportunities|articles?|posts?|stories|news|searches)\b)|people also|jobs you may|you (?:may|might) also|share (?:this|on|job)|apply (?:now|here|today|online|for (?:this|the)|to this|with)|submit (?:your |an )?application|(?:your )?application form|ready to (?:apply|join)|interested\?|not (?:quite )?the right|create (?:a |an )?(?:job )?alert|job alerts?|get (?:notified|job alerts)|sign (?:in|up)|join our talent|leave a (?:reply|comment)|comments|subscribe|newsletter|follow us|powered by|table of contents|on this page|ähnliche|weitere (?:stellen|jobs)|jetzt bewerben|online[- ]?bewerb|offres similaires|postuler (?:à|maintenant)|(?:empleos|vagas|ofertas) (?:similares|semelhantes|relacionad)|vergelijkbare|solliciteer (?:nu|direct))/,
  ],
  [
    'duties',
    'resp acco what duti day- day_ role miss impa task obje work func posi how_ you_ aufg erwa was_ dein tigk ches _har tare atri ativ mans atti wat_ vera take obow zakr arbe script',
    /responsib|accountabilit|what you(?:['’]ll|['’]d| will| would)? (?:be )?(?:do|own|work|build|achiev|deliver|tackle)|what you do\b|\bduties|day[- ]to[- ]day|(?:your|the|key|main|core) (?:role|mission|impact|tasks?|objectives|work)\b|(?:job|essential|key|primary) functions?|in this (?:role|position)|how you(?:['’]ll| will)|you will(?: be)?:?$|scope of work|what (?:the|this) (?:job|role) |aufgaben|das erwartet (?:dich|sie)|was (?:du|sie) .*(?:mach|erwart|tun)|dein(?:e)? (?:impact|mission|rolle|job)|tätigkeit|missions?\b|responsabilit|t[âa]ches|funciones|qu[ée] har[áa]s|tareas|atribuiç|atividades|mansioni|attività|wat (?:ga je|je gaat) doen|verantwoordelijk|\btaken\b|obowiązk|zakres|arbetsuppgift|업무|직무|仕事内容|業務内容|职责|工作内容|обязанност|задачи|чем предстоит/,
  ],
  [
    'demands',
    'requ qual what who_ abou skil expe must nice look you_ cand elig educ bonu pref comp your need stan mini crit spec trai prof anfo brin mitb vora perf habi form wat_ eise wie_ wyma ocze kval vi_s script',
    /requirement|qualification|what you(?:['’]ll)? (?:need|bring|have)|who you are|about you\b|\bskills?\b|experience|must[- ]haves?|nice[- ]to[- ]have|(?:what|who) (?:we(?:['’]re| are)|are we|we) look|we(?:['’]re| are) looking for|you (?:have|are|bring|might|should)\b|(?:ideal|successful|our) candidate|eligib|education|bonus(?: points)?|preferred|preference|prerequisite|competenc|your (?:profile|background|toolbox|tech)|need to see|stand out|minimum|essential criteria|person spec|traits|profil\b|anforderung|bringst du mit|mitbring|qualifik|voraussetzung|skillset|comp[ée]ten|pr[ée]requis|requisit|perfil|habilidades|formaç|profilo|wat (?:vragen|wij vragen|we vragen|breng)|functie-?eisen|wie ben jij|wymaga|oczekuj|kvalifikation|vi söker|자격|우대|지원자|학력|경력|応募資格|必須|歓迎|要求|任职|требован|мы ожидаем/,
  ],
  [
    'offer',
    'bene perk what offe why_ comp sala _pay it_f biet ange vort chan geha avan nous rati ofre offr ofer _sal bied arbe erbj script',
    /benefit|perks?\b|what (?:we|you(?:['’]ll)? get|we can) ?(?:offer|get)?|we offer|(?:our|the) offer|why (?:join|work|you|us|this)|compensation|(?:salary|pay)\b|remuneration|in it for you|wir bieten|bieten wir|das bieten|unser angebot|angebot|vorteile|deine chance|gehalt|avantages|nous (?:offrons|vous)|ce que nous|rémunération|ofrecemos|offriamo|oferecemos|salário|wij bieden|bieden|arbeidsvoorwaarden|oferujemy|vi erbjuder|복리|혜택|급여|근무|福利|待遇|給与|薪|услови|мы предлагаем/,
  ],
  [
    'role',
    'role _job posi oppo vaca over summ basi desc chal stel post offr empl func opis om_j om_r om_t script',
    /(?:about|the) (?:this |the )?(?:role|job|position|opportunity|vacancy)\b|(?:job|position|role|vacancy) (?:description|summary|overview|purpose|details|information|brief|profile)|^(?:role|job|position)$|^(?:overview|summary|basic information|description|the challenge)$|stellenbeschreibung|die stelle|(?:description|d[ée]tails?) (?:du|de l['’]) ?(?:poste|offre|emploi)|le poste|descripci[óo]n|descriç[ãa]o|descrizione|vacature|functieomschrijving|opis stanowiska|om (?:jobbet|rollen|tjänsten)|상세|모집|募集|职位描述|岗位描述|описание/,
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
  const text = line
    .toLowerCase()
    .replace(/^[\s\d.)#*•–-]+/u, '')
    .replace(/[\s:.…!]+$/u, '');
  if (text.length < 2) return null;
  for (let i = 0; i < HEADINGS.length; i++) {
    const heading = HEADINGS[i];
    if ((hinted & (1 << i)) !== 0 && heading?.[2].test(text)) return heading[0];
  }
  return null;
}

/** Wording of postings in running text: weight, pattern, and whether it says what is asked of applicants. */
export const WORDING: readonly {
  readonly weight: number;
  readonly asks?: true;
  readonly hints: string;
  readonly pattern: RegExp;
}[] = [
  {
    weight: 1.5,
    hints: 'look seek hiri sear recr',
    pattern:
      /\b(?:looking for|seeking|hiring|searching for|in search of|recruiting)\b(?: for)? (?:a|an|our|the|talented|someone|highly|experienced|passionate)\b/i,
  },
  {
    weight: 1,
    hints: "you_ you'",
    pattern:
      /\byou(?:['’]ll| will| would)(?: also)? (?:be|have|work|join|lead|own|build|help|play|report|collaborate|support|need|get|design|develop|manage|drive|partner)\b/i,
  },
  {
    weight: 2,
    hints: 'expe',
    asks: true,
    pattern:
      /\b\d+\s*\+?\s*(?:(?:[-–]|to)\s*\d+\s*)?\+?\s*(?:years?|yrs?)\b[^.]{0,50}\bexperience|experience[^.]{0,30}\b\d+\+? ?years/i,
  },
  {
    weight: 1,
    hints: 'expe rtis back',
    asks: true,
    pattern:
      /\b(?:experience|expertise|background) (?:with|in|working|as|of|using|managing|developing|leading|building|supporting)\b/i,
  },
  {
    weight: 1,
    hints: 'abil prof fami know unde comm prov skil',
    asks: true,
    pattern:
      /\bability to\b|\bproficien(?:t|cy)\b|\bfamiliarity with\b|\b(?:good |solid |deep |strong |working |excellent )?(?:knowledge|understanding|command) of\b|proven (?:track record|experience|ability)|\b(?:strong|excellent|great) (?:\w+ ){0,3}(?:skills|communicat)/i,
  },
  {
    weight: 1,
    hints: 'bach mast degr dipl ph.d _phd phd_',
    asks: true,
    pattern: /\bbachelor['’]?s?\b|\bmaster['’]?s? degree|\bdegree in\b|high school diploma|\bph\.?d\b/i,
  },
  {
    weight: 2,
    hints: 'equa rega prot',
    pattern:
      /equal[- ]opportunit(?:y|ies) employer|equal employment opportunit|without regard to|regardless of (?:race|age|gender)|protected veteran/i,
  },
  {
    weight: 1.5,
    hints: 'cand appl must',
    asks: true,
    pattern:
      /\b(?:ideal|successful|right|qualified) (?:candidate|applicant)s?\b|\b(?:candidate|applicant)s? (?:must|should|will|who|with)\b|\bmust (?:be able|have|possess)\b/i,
  },
  { weight: 1, hints: 'repo', pattern: /\breport(?:s|ing)? (?:directly )?(?:in)?to (?:the|our|a)\b/i },
  {
    weight: 0.5,
    hints: 'full part perm fixe inte cont',
    pattern:
      /\b(?:full|part)[- ]time\b|\bpermanent\b|\bfixed[- ]term\b|\binternship\b|\bcontract (?:role|position|type)\b/i,
  },
  {
    weight: 1,
    hints: 'sala comp pay_ per_ $ £ €',
    pattern:
      /\b(?:salary|compensation|pay) (?:range|band|scale)|\bper (?:annum|hour|year)\b|\bcompetitive (?:salary|pay|compensation)|[$£€]\s?\d[\d,.]*\s?k?\s*(?:[-–—]|to)\s*[$£€]?\s?\d/i,
  },
  {
    weight: 1,
    hints: 'appl send cove',
    pattern:
      /\bapply\b[^.]{0,40}\b(?:role|position|job|now|via|through|by|online)\b|\bsend (?:us )?(?:your|a) (?:cv|resume|résumé)|\bcover letter\b/i,
  },
  {
    weight: 1,
    hints: 'role posi job_ oppo',
    pattern:
      /\b(?:this|the) (?:role|position|job|opportunity) (?:is|will|requires|offers|reports|involves|can|may|has|of)\b|\bin this (?:role|position)\b/i,
  },
  {
    weight: 1.5,
    hints: '_as_ join',
    pattern: /\bas (?:a|an|our|the) [^.]{3,60}, you\b|\bjoin (?:our|us|the) (?:\w+ ){0,3}(?:team|as)\b/i,
  },
  { weight: 1, hints: 'resp', pattern: /\bresponsible for\b/i },
  {
    weight: 1,
    hints: '401k 401( paid heal medi dent pare stoc',
    pattern:
      /\b401\(?k\)?|\bpaid (?:time off|vacation|holidays)|\b(?:health|medical|dental) (?:insurance|coverage|benefits|,)|\bparental leave\b|\bstock options\b/i,
  },
  {
    weight: 3,
    hints: '(',
    pattern: /\((?:all genders|gn|(?:[mfwdhx]|divers)\s?[/|*,]\s?[mfwdhx](?:\s?[/|*,]\s?[\w]{1,6})?)\)/i,
  },
  {
    weight: 2,
    hints: 'beru abge du_b du_h du_v sie_ kenn',
    asks: true,
    pattern:
      /berufserfahrung|abgeschlossen\w* (?:studium|ausbildung)|du (?:bringst|hast|verfügst)|sie (?:bringen|verfügen)|kenntnisse/i,
  },
  {
    weight: 1.5,
    hints: 'wir_ such zum_ unbe bewi bewe',
    pattern: /wir suchen|suchen wir|zum nächstmöglichen|unbefristet|bewirb dich|bewerbung/i,
  },
  {
    weight: 2,
    hints: 'vous rien expe espe erva adcz script',
    asks: true,
    pattern:
      /(?:vous (?:avez|êtes|justifiez|disposez))|expérience (?:de|en|dans|professionnelle|d['’])|experiencia (?:en|de|previa|mínima)|experiência (?:em|com|de)|esperienza (?:in|di|nel)|ervaring (?:met|in|als)|doświadczeni|опыт работы|경력|経験|经验/i,
  },
  {
    weight: 1.5,
    hints: 'nous vous cdi_ _cdi busc requ esta proc cerc siam wij_ zoek ben_ posz szuk vi_s script',
    pattern:
      /nous (?:recherchons|recrutons)|vous (?:serez|rejoin|intégr)|\bCDI\b|buscamos|se requiere|estamos (?:buscando|à procura)|procuramos|cerchiamo|siamo alla ricerca|wij zoeken|we zoeken|ben jij|poszukujemy|szukamy|vi söker|ищем|모집|채용|募集|招聘/i,
  },
];

const wordingHints = hintsFor(WORDING.map(({ hints }) => hints));

/** Which wordings of postings a text holds: bit i for `WORDING[i]`. */
export function wordingOf(text: string): number {
  if (text.length < 16) return 0;
  let hinted = wordingHints(text);
  let met = 0;
  for (let i = 0; hinted !== 0; i++, hinted >>>= 1)
    if ((hinted & 1) === 1 && WORDING[i]?.pattern.test(text)) met |= 1 << i;
  return met;
}

const JOB_NOUN =
  /\b(?:engineer|developer|manager|analyst|designer|director|scientist|architect|administrator|assistant|associate|consultant|coordinator|specialist|technician|officer|lead|leader|head|intern|internship|apprentice|trainee|supervisor|representative|executive|accountant|nurse|teacher|lecturer|professor|researcher|research(?:er)? (?:fellow|associate)|postdoc\w*|fellow|writer|editor|programmer|recruiter|advisor|adviser|agent|operator|driver|clerk|strategist|planner|producer|tester|trainer|tutor|therapist|physician|doctor|pharmacist|counsel|attorney|lawyer|paralegal|auditor|buyer|chef|cook|barista|server|cashier|cleaner|janitor|guard|mechanic|electrician|plumber|welder|machinist|carpenter|surveyor|inspector|estimator|controller|bookkeeper|treasurer|economist|actuary|statistician|librarian|curator|photographer|marketer|copywriter|evangelist|advocate|partner|president|vp|c[teofi]o|chief|founder|co-?founder|sre|devops|qa|ux|worker|caregiver|carer|handler|picker|packer|warehouse|installer|foreman|steward|host(?:ess)?|receptionist|secretary|dispatcher|ambassador|merchandiser|stylist|member of technical staff|product owner|scrum master|salesperson|sales|support|intern|freelancer|contractor|hacker|owner|student|staff|entwickler(?:in)?|ingenieur(?:in)?|leiter(?:in)?|berater(?:in)?|mitarbeiter(?:in)?|sachbearbeiter(?:in)?|referent(?:in)?|kaufmann|kauffrau|werkstudent(?:in)?|praktik\w+|techniker(?:in)?|fachkraft|ing[ée]nieure?|d[ée]veloppeu[rs]e?|responsable|charg[ée]e?|chef(?:fe)?|stagiaire|alternan\w+|conseill[eè]re?|technicien(?:ne)?|ingeniero|desarrollador|gerente|analista|especialista|desenvolvedor|estagi[áa]ri[oa]|coordinador|coordenador|sviluppatore|ingegnere|medewerker|ontwikkelaar|adviseur)\b/i;
const GENDERS = /\((?:all genders|gn|[mfwdhx]\s?[/|*,]\s?[mfwdhx](?:\s?[/|*,]\s?\w{1,6})?)\)/i;
const NO_TITLE =
  /\b(?:how (?:to|we|i|do|it)|sample|template|examples? of|guide|tips|what (?:is|does|do)|why |interview questions|salary (?:guide|report)|top \d+|best \d+|job description (?:template|sample)|privacy|cookie|terms (?:of|and)|(?:equal|recruitment|hiring|diversity)[\w ]{0,30} policy|^hire (?:an?|the|top|our)|login|log in|sign in|page not found|blog|news)\b|\?$/i;
const LIST_TITLE =
  /^(?:[\w\s]{0,20}\b)?(?:open|current|all|our|available|latest|join)?\s*(?:jobs|careers?|positions|openings|vacancies|opportunities|open roles|stellenangebote|karriere|offene stellen|emplois|offres|empleos|vagas|join us|work with us|join our team)(?:\s+(?:at|in|bei|chez|near|for|with|\||-|–|—)\b.*)?\s*$|\b\d[\d,.]*\+? .*\bjobs\b|\bjobs in\b|\bjob (?:search|board|listings?)\b/i;

const ADVICE =
  /\bjob descriptions? (?:templates?|samples?|examples?)\b|\b(?:resume|cv|cover letter) (?:templates?|samples?|examples?)\b|\binterview questions\b|\bsalary guides?\b|\bhow to (?:write|hire|become)\b/i;

/** Whether a title is that of advice about jobs: a template, a guide, questions for interviews. */
export function isAdvice(title: string): boolean {
  return ADVICE.test(title);
}

/** How much a title reads like that of one posting: 1 it does, -1 it is a list's or an article's, 0 it may be. */
export function titleCue(title: string): -1 | 0 | 1 {
  if (title.length > 160 || title.length < 2) return 0;
  if (GENDERS.test(title)) return 1;
  if (NO_TITLE.test(title) || LIST_TITLE.test(title.trim())) return -1;
  return JOB_NOUN.test(title) && title.split(/\s+/).length <= 16 ? 1 : 0;
}
