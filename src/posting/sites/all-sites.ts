import { ashby } from './ashby.ts';
import { greenhouse } from './greenhouse.ts';
import { greenhouseClassic } from './greenhouse-classic.ts';
import { indeed } from './indeed.ts';
import { lever } from './lever.ts';
import { linkedinClassic } from './linkedin-classic.ts';
import { linkedinGuest } from './linkedin-guest.ts';
import { linkedinNew } from './linkedin-new.ts';
import type { SiteAdapter } from './site-adapter.ts';
import { workday } from './workday.ts';

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
];
