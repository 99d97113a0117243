import { adp } from './adp.ts';
import { ashby } from './ashby.ts';
import { bamboohr } from './bamboohr.ts';
import { breezy } from './breezy.ts';
import { builtIn } from './built-in.ts';
import { dice } from './dice.ts';
import { eightfold } from './eightfold.ts';
import { glassdoor } from './glassdoor.ts';
import { googleJobs } from './google-jobs.ts';
import { greenhouse } from './greenhouse.ts';
import { greenhouseClassic } from './greenhouse-classic.ts';
import { hackerNews } from './hacker-news.ts';
import { icims } from './icims.ts';
import { indeed } from './indeed.ts';
import { jazzhr } from './jazzhr.ts';
import { jobvite } from './jobvite.ts';
import { lever } from './lever.ts';
import { linkedinClassic } from './linkedin-classic.ts';
import { linkedinGuest } from './linkedin-guest.ts';
import { linkedinNew } from './linkedin-new.ts';
import { monster } from './monster.ts';
import { naukri } from './naukri.ts';
import { oracleRecruiting } from './oracle-recruiting.ts';
import { paylocity } from './paylocity.ts';
import { personio } from './personio.ts';
import { phenom } from './phenom.ts';
import { pinpoint } from './pinpoint.ts';
import { recruitee } from './recruitee.ts';
import { reed } from './reed.ts';
import { rippling } from './rippling.ts';
import { seek } from './seek.ts';
import type { SiteAdapter } from './site-adapter.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { stepstone } from './stepstone.ts';
import { successfactors } from './successfactors.ts';
import { taleo } from './taleo.ts';
import { teamtailor } from './teamtailor.ts';
import { ukg } from './ukg.ts';
import { usajobs } from './usajobs.ts';
import { welcomeToTheJungle } from './welcome-to-the-jungle.ts';
import { wellfound } from './wellfound.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';
import { yCombinator } from './y-combinator.ts';
import { ziprecruiter } from './ziprecruiter.ts';

/** Every site known by name, in the order tried. Add a line when adding a site. */
export const allSites: readonly SiteAdapter[] = [
  greenhouse,
  greenhouseClassic,
  lever,
  ashby,
  workday,
  linkedinNew,
  linkedinClassic,
  linkedinGuest,
  indeed,
  glassdoor,
  ziprecruiter,
  monster,
  dice,
  wellfound,
  yCombinator,
  welcomeToTheJungle,
  builtIn,
  hackerNews,
  googleJobs,
  smartrecruiters,
  workable,
  icims,
  oracleRecruiting,
  taleo,
  successfactors,
  bamboohr,
  jobvite,
  recruitee,
  personio,
  teamtailor,
  breezy,
  pinpoint,
  rippling,
  jazzhr,
  eightfold,
  phenom,
  ukg,
  adp,
  paylocity,
  usajobs,
  reed,
  stepstone,
  seek,
  naukri,
];
