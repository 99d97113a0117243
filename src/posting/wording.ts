import { phrasesOf } from './phrases.ts';
import { plain } from './plain.ts';

/** Wording of postings in running text, in lower case: weight, phrases, and whether it says what is asked of applicants. */
export const WORDING: readonly {
  readonly weight: number;
  readonly asks?: true;
  readonly phrases: string;
}[] = [
  {
    weight: 1.5,
    phrases: String.raw`
look seek hiri sear recr in_s :: \b(looking for|seeking|hiring|searching for|in search of|recruiting)\b( for)? (a|an|our|the|talented|someone|highly|experienced|passionate)\b`,
  },
  {
    weight: 1,
    phrases: String.raw`
you_ you' :: \byou('ll| will| would)( also)? (be|have|work|join|lead|own|build|help|play|report|collaborate|support|need|get|design|develop|manage|drive|partner)\b`,
  },
  {
    weight: 2,
    asks: true,
    phrases: String.raw`
~expe :: \b\d+\s*\+?\s*(([-–]|to)\s*\d+\s*)?\+?\s*(years?|yrs?)\b[^.]{0,50}\bexperience;
experience[^.]{0,30}\b\d+\+? ?years`,
  },
  {
    weight: 1,
    asks: true,
    phrases: String.raw`
expe back :: \b(experience|expertise|background) (with|in|working|as|of|using|managing|developing|leading|building|supporting)\b`,
  },
  {
    weight: 1,
    asks: true,
    phrases: String.raw`
\bability to\b; \bproficien(t|cy)\b; \bfamiliarity with\b;
know unde comm :: \b(knowledge|understanding|command) of\b; proven (track record|experience|ability);
stro exce grea :: \b(strong|excellent|great) (\w+ ){0,3}(skills|communicat)`,
  },
  {
    weight: 1,
    asks: true,
    phrases: String.raw`
\bbachelor'?s?\b; \bmaster'?s? degree; \bdegree in\b; high school diploma; ph.d _phd phd_ :: \bph\.?d\b`,
  },
  {
    weight: 2,
    phrases: `
equal[- ]opportunit(y|ies) employer; equal employment opportunit; without regard to;
regardless of (race|age|gender); protected veteran`,
  },
  {
    weight: 1.5,
    asks: true,
    phrases: String.raw`
idea succ righ qual :: \b(ideal|successful|right|qualified) (candidate|applicant)s?\b;
cand appl :: \b(candidate|applicant)s? (must|should|will|who|with)\b; \bmust (be able|have|possess)\b`,
  },
  {
    weight: 1,
    phrases: String.raw`\breport(s|ing)? (directly )?(in)?to (the|our|a)\b`,
  },
  {
    weight: 0.5,
    phrases: String.raw`
full part :: \b(full|part)[- ]time\b; \bpermanent\b; \bfixed[- ]term\b; \binternship\b;
\bcontract (role|position|type)\b`,
  },
  {
    weight: 1,
    phrases: String.raw`
sala comp pay_ :: \b(salary|compensation|pay) (range|band|scale); \bper (annum|hour|year)\b;
\bcompetitive (salary|pay|compensation); $ £ € :: [$£€]\s?\d[\d,.]*\s?k?\s*([-–—]|to)\s*[$£€]?\s?\d`,
  },
  {
    weight: 1,
    phrases: String.raw`
\bapply\b[^.]{0,40}\b(role|position|job|now|via|through|by|online)\b; \bsend (us )?(your|a) (cv|resume|résumé);
\bcover letter\b`,
  },
  {
    weight: 1,
    phrases: String.raw`
this the_ :: \b(this|the) (role|position|job|opportunity) (is|will|requires|offers|reports|involves|can|may|has|of)\b;
\bin this (role|position)\b`,
  },
  {
    weight: 1.5,
    phrases: String.raw`
as_a as_o as_t :: \bas (a|an|our|the) [^.]{3,60}, you\b; \bjoin (our|us|the) (\w+ ){0,3}(team|as)\b`,
  },
  {
    weight: 1,
    phrases: String.raw`\bresponsible for\b`,
  },
  {
    weight: 1,
    phrases: String.raw`
401k 401( :: \b401\(?k\)?; \bpaid (time off|vacation|holidays);
heal medi dent :: \b(health|medical|dental) (insurance|coverage|benefits|,); \bparental leave\b;
\bstock options\b`,
  },
  {
    weight: 3,
    phrases: String.raw`
( :: \((all genders|gn|([mfwdhx]|divers)\s?[/|*,]\s?[mfwdhx](\s?[/|*,]\s?[\w]{1,6})?)\)`,
  },
  {
    weight: 2,
    asks: true,
    phrases: String.raw`
berufserfahrung; abgeschlossen\w* (studium|ausbildung); du_b du_h du_v :: du (bringst|hast|verfügst);
sie (bringen|verfügen); kenntnisse`,
  },
  {
    weight: 1.5,
    phrases: `
wir suchen; suchen wir; zum nächstmöglichen; unbefristet; bewirb dich; bewerbung`,
  },
  {
    weight: 2,
    asks: true,
    phrases: String.raw`
vous (avez|êtes|justifiez|disposez); expérience (de|en|dans|professionnelle|d');
experiencia (en|de|previa|mínima); experiência (em|com|de); esperienza (in|di|nel); ervaring (met|in|als);
doświadczeni; iskustv; poznavanj; tapasztalat; kokemus; deneyim; experienț; досвід; connaissances? (de|des|du|en)\b; conocimientos? (de|en)\b; conhecimentos? (de|em)\b;
zkušenost; znalost; kinh nghiệm; erfaring (med|fra|inden); опыт работы; 경력; 経験; 经验`,
  },
  {
    weight: 1.5,
    phrases: String.raw`
nous (recherchons|recrutons); vous (serez|rejoin|intégr); cdi_ _cdi :: \bcdi\b; buscamos; se requiere; en búsqueda de; hledáme; tuyển dụng;
estamos (buscando|à procura); procuramos; cerchiamo; siamo alla ricerca; wij zoeken; we zoeken; ben jij;
poszukujemy; szukamy; tražimo; keresünk; etsimme; arıyoruz; шукаємо; vi_s :: vi (søger|söker|søker); ищем; 모집; 채용; 募集; 招聘`,
  },
];

const wordings = phrasesOf(WORDING.map(({ phrases }) => phrases));

/** Which wordings of postings a text holds: bit i for `WORDING[i]`. */
export function wordingOf(text: string): number {
  return text.length < 16 ? 0 : wordings(plain(text));
}
