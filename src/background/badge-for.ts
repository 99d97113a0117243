import type { Badge } from '../platform/badge.ts';
import type { Translate } from '../platform/i18n.ts';
import type { Payload } from '../platform/messages.ts';

/** The badge for what a page has told, or `null` where it has nothing to show. Never a number on little evidence. */
export function badgeFor({ kind, score, evidence }: Payload<'page/changed'>, words: Translate): Badge | null {
  if (kind === 'none') return null;
  if (kind === 'other-language') return { text: '–', title: words('badge_other_language') };
  if (evidence !== 'enough' || score === undefined) return { text: '–', title: words('badge_little') };
  const rounded = String(Math.round(score));
  return { text: rounded, title: words('badge_score', [rounded]) };
}
