import type { MarkKind } from './mark.ts';
import type { Shade } from './shade.ts';

/** The look of each kind. The line style tells them apart; colour and tint only repeat it. */
export const MARK_LOOK: Readonly<
  Record<MarkKind, { readonly line: string } & Readonly<Record<Shade, string>>>
> = {
  outcome: { line: 'solid', light: '#00629b', dark: '#63b3e8' },
  output: { line: 'dashed', light: '#a34a00', dark: '#f0a35e' },
  flag: { line: 'wavy', light: '#8a2e73', dark: '#e08bc6' },
};

const TINT: Readonly<Record<Shade, string>> = { light: '14%', dark: '22%' };

/** The kinds of highlights: one for each kind of mark on each ground. */
export const MARK_STYLES = (['output', 'outcome', 'flag'] as const).flatMap((kind) =>
  (['light', 'dark'] as const).map((shade) => ({ kind, shade })),
);

/** The rules for highlights registered as `nameOf(kind, shade)`. */
export function markRules(nameOf: (kind: MarkKind, shade: Shade) => string): string {
  const rules = MARK_STYLES.map(({ kind, shade }) => {
    const { line, [shade]: colour } = MARK_LOOK[kind];
    return `::highlight(${nameOf(kind, shade)}) {
      background-color: color-mix(in srgb, ${colour} ${TINT[shade]}, transparent);
      text-decoration: underline ${line} 2px ${colour};
      text-underline-offset: 2px;
      text-decoration-skip-ink: none;
    }`;
  });
  const names = MARK_STYLES.map(({ kind, shade }) => `::highlight(${nameOf(kind, shade)})`).join(', ');
  // In forced colours Chromium paints highlights as it paints selected text, line included, whatever
  // their rules say: the line is drawn inside that block, where its style can be seen.
  return `${rules.join('\n')}
    @media (forced-colors: active) { ${names} { text-underline-offset: 0; } }
    @media print { ${names} { background-color: transparent; } }`;
}
