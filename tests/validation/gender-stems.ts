/**
 * Word stems coded masculine and feminine in job advertisements, as published by Gaucher, Friesen and Kay (2011),
 * "Evidence that gendered wording in job advertisements exists and sustains gender inequality", appendix A.
 * Used to check that the score does not measure them in disguise, and to keep them out of what is fitted.
 */
export const MASCULINE: readonly string[] =
  'active adventurous aggress ambitio analy assert athlet autonom battle boast challeng champion compet confident courag decid decision decisive defend determin domina dominant driven fearless fight force greedy head-strong headstrong hierarch hostil impulsive independen individual intellect lead logic objective opinion outspoken persist principle reckless self-confiden self-relian self-sufficien selfconfiden selfrelian selfsufficien stubborn superior unreasonab'.split(
    ' ',
  );
export const FEMININE: readonly string[] =
  'agree affectionate child cheer collab commit communal compassion connect considerate cooperat co-operat depend emotiona empath feel flatterable gentle honest interpersonal interdependen inter-personal inter-dependen kind kinship loyal modesty nag nurtur pleasant polite quiet respon sensitiv submissive support sympath tender together trust understand warm whin enthusias inclusive yield share sharin'.split(
    ' ',
  );

/** Is the word coded either way? */
export const isGenderCoded = (word: string) =>
  [...MASCULINE, ...FEMININE].some((stem) => word.startsWith(stem));
