/** The look of the summary bar, the ticks and the signs; beside CARD_STYLES, whose tokens `.frame` gives. */
export const BAR_STYLES = `
.bar {
  position: fixed;
  right: 16px;
  bottom: 16px;
  max-width: calc(100vw - 32px);
  max-height: calc(100vh - 32px);
  display: flex;
  flex-direction: column-reverse;
  border: 1px solid var(--edge);
  border-radius: 8px;
  background: var(--background);
  color: var(--text);
  box-shadow: var(--shadow);
  font: 400 12px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  font-variant-numeric: tabular-nums;
  text-align: start;
}
.row { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; padding: 4px 8px; }
.tools { display: flex; align-items: center; gap: 4px; margin-inline-start: auto; }
.score { font-weight: 600; }
.row .kind { font-weight: 400; }
.list { margin: 0; padding: 4px; overflow-y: auto; overscroll-behavior: contain; width: 0; min-width: 100%; max-height: 40vh; list-style: none; border-bottom: 1px solid var(--hairline); }
.list button { width: 100%; padding: 4px; text-align: start; color: var(--text); overflow-wrap: anywhere; }
.off { padding: 8px; }
.off button { border-color: var(--edge); color: var(--text); margin: 4px 4px 0 0; padding: 0 8px; }
.ticks { position: fixed; top: 0; right: 0; bottom: 0; width: 6px; pointer-events: none; }
.tick { --colour: var(--outcome); position: absolute; right: 0; width: 6px; border-top: 2px solid var(--colour); }
.tick.output { --colour: var(--output); border-top-style: dotted; }
.tick.flag { --colour: var(--flag); border-top-style: double; border-top-width: 4px; }
.sign { position: fixed; width: 14px; height: 14px; border-radius: 3px; background: var(--background); color: var(--text); pointer-events: none; }
.sign svg { width: 14px; height: 14px; fill: currentColor; }
@media (forced-colors: active) {
  .sign { forced-color-adjust: none; background: Canvas; color: CanvasText; }
  .bar { border-color: CanvasText; }
  .tick { border-color: CanvasText; forced-color-adjust: none; }
}
`;
