import { sectionCue, titleCue } from './cues.ts';
import { webAddress } from './posting-url.ts';
import { contentOf, queryAll } from './safe-dom.ts';
import { hasApply, JOB_PATH } from './verdict.ts';

const MOST_HEADS = 250;

/**
 * Whether a page is worth outlining: its title, address or a heading speaks of a job. Cheap, and right to say
 * yes too often: most pages of the web stop here.
 */
export function mayHoldPosting(document: Document, url: string, title: string): boolean {
  if (titleCue(title) === 1) return true;
  const path = webAddress(url);
  if (path !== null && JOB_PATH.test(path.hostname + path.pathname)) return true;
  for (const head of queryAll(
    document,
    'h1, h2, h3, h4, h5, h6, strong, b, dt, [role="heading"]',
    MOST_HEADS,
  )) {
    const text = contentOf(head).slice(0, 100).trim();
    const cue = text.length < 4 ? null : sectionCue(text);
    if (cue === 'duties' || cue === 'demands' || cue === 'offer' || cue === 'role' || cue === 'equal')
      return true;
  }
  return hasApply(document);
}
