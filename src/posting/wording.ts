import { hintsFor } from './hints.ts';
import { plain } from './plain.ts';

/** Wording of postings in running text, in lower case: weight, pattern, and whether it says what is asked of applicants. */
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
      /\b(?:looking for|seeking|hiring|searching for|in search of|recruiting)\b(?: for)? (?:a|an|our|the|talented|someone|highly|experienced|passionate)\b/,
  },
  {
    weight: 1,
    hints: "you_ you'",
    pattern:
      /\byou(?:'ll| will| would)(?: also)? (?:be|have|work|join|lead|own|build|help|play|report|collaborate|support|need|get|design|develop|manage|drive|partner)\b/,
  },
  {
    weight: 2,
    hints: 'expe',
    asks: true,
    pattern:
      /\b\d+\s*\+?\s*(?:(?:[-–]|to)\s*\d+\s*)?\+?\s*(?:years?|yrs?)\b[^.]{0,50}\bexperience|experience[^.]{0,30}\b\d+\+? ?years/,
  },
  {
    weight: 1,
    hints: 'expe rtis back',
    asks: true,
    pattern:
      /\b(?:experience|expertise|background) (?:with|in|working|as|of|using|managing|developing|leading|building|supporting)\b/,
  },
  {
    weight: 1,
    hints: 'abil prof fami know unde comm prov skil',
    asks: true,
    pattern:
      /\bability to\b|\bproficien(?:t|cy)\b|\bfamiliarity with\b|\b(?:good |solid |deep |strong |working |excellent )?(?:knowledge|understanding|command) of\b|proven (?:track record|experience|ability)|\b(?:strong|excellent|great) (?:\w+ ){0,3}(?:skills|communicat)/,
  },
  {
    weight: 1,
    hints: 'bach mast degr dipl ph.d _phd phd_',
    asks: true,
    pattern: /\bbachelor'?s?\b|\bmaster'?s? degree|\bdegree in\b|high school diploma|\bph\.?d\b/,
  },
  {
    weight: 2,
    hints: 'equa rega prot',
    pattern:
      /equal[- ]opportunit(?:y|ies) employer|equal employment opportunit|without regard to|regardless of (?:race|age|gender)|protected veteran/,
  },
  {
    weight: 1.5,
    hints: 'cand appl must',
    asks: true,
    pattern:
      /\b(?:ideal|successful|right|qualified) (?:candidate|applicant)s?\b|\b(?:candidate|applicant)s? (?:must|should|will|who|with)\b|\bmust (?:be able|have|possess)\b/,
  },
  { weight: 1, hints: 'repo', pattern: /\breport(?:s|ing)? (?:directly )?(?:in)?to (?:the|our|a)\b/i },
  {
    weight: 0.5,
    hints: 'full part perm fixe inte cont',
    pattern:
      /\b(?:full|part)[- ]time\b|\bpermanent\b|\bfixed[- ]term\b|\binternship\b|\bcontract (?:role|position|type)\b/,
  },
  {
    weight: 1,
    hints: 'sala comp pay_ per_ $ £ €',
    pattern:
      /\b(?:salary|compensation|pay) (?:range|band|scale)|\bper (?:annum|hour|year)\b|\bcompetitive (?:salary|pay|compensation)|[$£€]\s?\d[\d,.]*\s?k?\s*(?:[-–—]|to)\s*[$£€]?\s?\d/,
  },
  {
    weight: 1,
    hints: 'appl send cove',
    pattern:
      /\bapply\b[^.]{0,40}\b(?:role|position|job|now|via|through|by|online)\b|\bsend (?:us )?(?:your|a) (?:cv|resume|résumé)|\bcover letter\b/,
  },
  {
    weight: 1,
    hints: 'role posi job_ oppo',
    pattern:
      /\b(?:this|the) (?:role|position|job|opportunity) (?:is|will|requires|offers|reports|involves|can|may|has|of)\b|\bin this (?:role|position)\b/,
  },
  {
    weight: 1.5,
    hints: '_as_ join',
    pattern: /\bas (?:a|an|our|the) [^.]{3,60}, you\b|\bjoin (?:our|us|the) (?:\w+ ){0,3}(?:team|as)\b/,
  },
  { weight: 1, hints: 'resp', pattern: /\bresponsible for\b/i },
  {
    weight: 1,
    hints: '401k 401( paid heal medi dent pare stoc',
    pattern:
      /\b401\(?k\)?|\bpaid (?:time off|vacation|holidays)|\b(?:health|medical|dental) (?:insurance|coverage|benefits|,)|\bparental leave\b|\bstock options\b/,
  },
  {
    weight: 3,
    hints: '(',
    pattern: /\((?:all genders|gn|(?:[mfwdhx]|divers)\s?[/|*,]\s?[mfwdhx](?:\s?[/|*,]\s?[\w]{1,6})?)\)/,
  },
  {
    weight: 2,
    hints: 'beru abge du_b du_h du_v sie_ kenn',
    asks: true,
    pattern:
      /berufserfahrung|abgeschlossen\w* (?:studium|ausbildung)|du (?:bringst|hast|verfügst)|sie (?:bringen|verfügen)|kenntnisse/,
  },
  {
    weight: 1.5,
    hints: 'wir_ such zum_ unbe bewi bewe',
    pattern: /wir suchen|suchen wir|zum nächstmöglichen|unbefristet|bewirb dich|bewerbung/,
  },
  {
    weight: 2,
    hints: 'vous rien expe espe erva adcz conn cono conh zkuš znal kinh erfa script',
    asks: true,
    pattern:
      /(?:vous (?:avez|êtes|justifiez|disposez))|expérience (?:de|en|dans|professionnelle|d')|experiencia (?:en|de|previa|mínima)|experiência (?:em|com|de)|esperienza (?:in|di|nel)|ervaring (?:met|in|als)|doświadczeni|connaissances? (?:de|des|du|en)\b|conocimientos? (?:de|en)\b|conhecimentos? (?:de|em)\b|zkušenost|znalost|kinh nghiệm|erfaring (?:med|fra|inden)|опыт работы|경력|経験|经验/,
  },
  {
    weight: 1.5,
    hints:
      'nous vous cdi_ _cdi busc búsq requ esta proc cerc siam wij_ zoek ben_ posz szuk hled tuyể vi_s søge søke script',
    pattern:
      /nous (?:recherchons|recrutons)|vous (?:serez|rejoin|intégr)|\bcdi\b|buscamos|se requiere|en búsqueda de|estamos (?:buscando|à procura)|procuramos|cerchiamo|siamo alla ricerca|wij zoeken|we zoeken|ben jij|poszukujemy|szukamy|hledáme|tuyển dụng|vi (?:søger|söker|søker)|ищем|모집|채용|募集|招聘/,
  },
];

const wordingHints = hintsFor(WORDING.map(({ hints }) => hints));

/** Which wordings of postings a text holds: bit i for `WORDING[i]`. */
export function wordingOf(text: string): number {
  if (text.length < 16) return 0;
  let hinted = wordingHints(text);
  if (hinted === 0) return 0;
  const lower = plain(text);
  let met = 0;
  for (let i = 0; hinted !== 0; i++, hinted >>>= 1)
    if ((hinted & 1) === 1 && WORDING[i]?.pattern.test(lower)) met |= 1 << i;
  return met;
}
