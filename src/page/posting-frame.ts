import { speaksOfJobs } from './may-hold.ts';

const MOST_FRAMES = 50;
/** Smaller frames hold buttons and counters, not a posting. */
const LEAST_WIDTH = 250;
const LEAST_HEIGHT = 150;
/** Services that companies put their postings on their own pages with. */
const SERVICE =
  /(?:^|\.)(?:greenhouse\.io|icims\.com|lever\.co|ashbyhq\.com|workable\.com|jobvite\.com|bamboohr\.com)$/;

/** The address of a frame of another origin in which a posting may stand, unread by this script; `undefined` where none is. */
export function postingFrame(document: Document, own: string): string | undefined {
  const frames = [...Document.prototype.querySelectorAll.call(document, 'iframe[src]')];
  for (const frame of frames.slice(0, MOST_FRAMES)) {
    if (!(frame instanceof HTMLIFrameElement)) continue;
    const { src, clientWidth, clientHeight } = frame;
    if (clientWidth < LEAST_WIDTH || clientHeight < LEAST_HEIGHT || !URL.canParse(src)) continue;
    const address = new URL(src);
    if ((address.protocol !== 'https:' && address.protocol !== 'http:') || address.origin === own) continue;
    if (SERVICE.test(address.hostname) || speaksOfJobs(address)) return src.slice(0, 2000);
  }
  return undefined;
}
