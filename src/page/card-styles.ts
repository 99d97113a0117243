import { MARK_LOOK } from './mark-styles.ts';

/**
 * The whole look of the card, given by `adoptedStyleSheets` so that no content policy of a page
 * refuses it. `!important` on the host: inside a shadow root it outranks the page's own.
 */
export const CARD_STYLES = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: auto !important;
  display: block !important;
  width: 0 !important;
  height: 0 !important;
  overflow: visible !important;
  border: 0 !important;
  padding: 0 !important;
  margin: 0 !important;
  z-index: 2147483647 !important;
  direction: ltr !important;
}
* { box-sizing: border-box; }
p { margin: 0; }
.frame {
  --background: #ffffff; --text: #1b1f24; --muted: #5a6470; --hairline: #c9d0d8; --edge: #7a8591; --hover: #ebeef2;
  --outcome: ${MARK_LOOK.outcome.light}; --output: ${MARK_LOOK.output.light}; --flag: ${MARK_LOOK.flag.light}; --tint: 14%;
  --shadow: 0 1px 2px rgb(27 31 36 / 14%), 0 6px 20px rgb(27 31 36 / 16%);
  color-scheme: light;
}
.frame.dark {
  --background: #1d2228; --text: #e8ebef; --muted: #a3adb8; --hairline: #46505b; --edge: #76828f; --hover: #2a3139;
  --outcome: ${MARK_LOOK.outcome.dark}; --output: ${MARK_LOOK.output.dark}; --flag: ${MARK_LOOK.flag.dark}; --tint: 22%;
  --shadow: 0 1px 2px rgb(0 0 0 / 50%), 0 6px 20px rgb(0 0 0 / 55%);
  color-scheme: dark;
}
.card, .notice {
  position: fixed;
  width: max-content;
  max-width: min(320px, calc(100vw - 16px));
  max-height: calc(100vh - 16px);
  overflow-y: auto;
  overscroll-behavior: contain;
  padding: 12px;
  border: 1px solid var(--hairline);
  border-radius: 8px;
  background: var(--background);
  color: var(--text);
  box-shadow: var(--shadow);
  font: 400 13px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  font-variant-numeric: tabular-nums;
  overflow-wrap: anywhere;
  text-align: start;
}
.card { width: min(320px, calc(100vw - 16px)); animation: appear 120ms ease-out; }
.notice { top: 16px; right: 16px; }
@keyframes appear { from { opacity: 0; } }
@media (prefers-reduced-motion: reduce) { .card { animation: none; } }
.card:focus { outline: none; }
.card:focus-visible { outline: 2px solid var(--text); outline-offset: 1px; }
.head { display: flex; align-items: center; justify-content: space-between; gap: 8px; min-height: 24px; }
.kind {
  --colour: var(--outcome);
  padding: 1px 2px 3px;
  background: color-mix(in srgb, var(--colour) var(--tint), transparent);
  text-decoration: underline solid 2px var(--colour);
  text-underline-offset: 2px;
  text-decoration-skip-ink: none;
  font-weight: 600;
}
.kind.output { --colour: var(--output); text-decoration-style: dashed; }
.kind.flag { --colour: var(--flag); text-decoration-style: wavy; }
.phrase { margin-top: 4px; font-weight: 600; }
.why { margin-top: 8px; }
.why.waiting { color: var(--muted); }
.ask { margin-top: 8px; padding-top: 8px; border-top: 1px solid var(--hairline); }
.label { color: var(--muted); font-size: 12px; }
.record { margin-top: 8px; color: var(--muted); font-size: 12px; }
.foot { display: flex; align-items: center; gap: 4px; margin-top: 8px; color: var(--muted); font-size: 12px; }
.foot .position { margin-inline-end: auto; }
button {
  min-width: 24px;
  min-height: 24px;
  padding: 0 4px;
  border: 1px solid transparent;
  border-radius: 4px;
  background: transparent;
  color: var(--muted);
  font: inherit;
  cursor: pointer;
}
button:hover { background: var(--hover); color: var(--text); }
button:focus-visible { outline: 2px solid var(--text); outline-offset: 1px; }
.ignore { margin-top: 8px; padding-top: 8px; border-top: 1px solid var(--hairline); }
.choices { display: grid; gap: 4px; }
.choices button, .ignore > button { border-color: var(--edge); color: var(--text); text-align: start; padding: 4px 8px; }
.ignore > button { margin-top: 4px; }
svg { display: block; width: 16px; height: 16px; margin: auto; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
[hidden] { display: none !important; }
@media print { .frame { display: none; } }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (forced-colors: active) {
  .card, .notice { border-color: CanvasText; box-shadow: none; }
  .kind { background: none; text-decoration-color: CanvasText; }
  button { border-color: ButtonText; color: ButtonText; }
}
`;
