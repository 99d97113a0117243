import { sectionCue } from './cues.ts';
import { headTitle } from './page-facts.ts';
import { webAddress } from './posting-url.ts';
import { byTag, contentOf, queryAll, queryOne } from './safe-dom.ts';
import { isDrawnInShadows } from './shadow-children.ts';
import { titleCue } from './title-cue.ts';
import { hasApply, hasApplyControl, isJobAddress } from './verdict.ts';

/** Asked for one by one: engines answer a bare tag many times faster than a list. */
const HEADS = ['h1', 'h2', 'h3', 'h4', 'strong', 'b', 'dt', 'h5', 'h6'];
/** Of each tag. */
const MOST_HEADS = 100;
/** Longer headings are judged by their beginning. */
const LONGEST_HEAD = 100;

/**
 * Whether a page is worth outlining: its address, title, markup or a heading speaks of a job. Cheap, and right
 * to say yes too often: most pages of the web stop here.
 */
export function mayHoldPosting(document: Document, url: string): boolean {
  const path = webAddress(url);
  if (path !== null && isJobAddress(path)) return true;
  const title = headTitle(document);
  if (isTitle(title.split(/\s+[|–—·]\s+|\s-\s/)[0]) || /\bhiring\b/i.test(title)) return true;
  if (queryOne(document, '[itemtype*="JobPosting"]') !== null) return true;
  return (
    HEADS.some((tag) => byTag(document, tag, MOST_HEADS).some(speaksOfJob)) ||
    hasApplyControl(document) ||
    (byTag(document, 'form', 1).length > 0 && hasApply(document)) ||
    queryAll(document, '[role="heading"]', MOST_HEADS).some(speaksOfJob) ||
    isDrawnInShadows(document)
  );
}

function isTitle(text: string | undefined): boolean {
  return text !== undefined && titleCue(text) === 1;
}

function speaksOfJob(head: Element): boolean {
  const text = contentOf(head).slice(0, LONGEST_HEAD).trim();
  if (text.length < 4) return false;
  const cue = sectionCue(text);
  return cue === 'duties' || cue === 'demands' || cue === 'offer' || cue === 'role' || cue === 'equal';
}
