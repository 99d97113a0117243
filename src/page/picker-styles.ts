/** The whole look of the picker, given by `adoptedStyleSheets`; why `!important`, see the styles of the card. */
export const PICKER_STYLES = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 !important;
  display: block !important;
  width: 100vw !important;
  height: 100vh !important;
  max-width: none !important;
  max-height: none !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: transparent !important;
  overflow: hidden !important;
  z-index: 2147483647 !important;
  direction: ltr !important;
  color-scheme: light dark !important;
}
* { box-sizing: border-box; }
p { margin: 0; }
.cover {
  --background: light-dark(#ffffff, #1d2228); --text: light-dark(#1b1f24, #e8ebef); --muted: light-dark(#5a6470, #a3adb8);
  --edge: light-dark(#7a8591, #76828f); --hover: light-dark(#ebeef2, #2a3139);
  position: fixed;
  inset: 0;
  overflow: hidden;
  cursor: crosshair;
  font: 400 13px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
.box {
  position: absolute;
  border: 3px solid #00629b;
  outline: 2px solid #ffffff;
  border-radius: 4px;
  box-shadow: 0 0 0 200vmax rgb(27 31 36 / 45%);
}
.panel {
  position: absolute;
  left: 16px;
  bottom: 16px;
  width: min(400px, calc(100vw - 32px));
  max-height: calc(100vh - 32px);
  overflow-y: auto;
  padding: 12px;
  border: 1px solid var(--edge);
  border-radius: 8px;
  background: var(--background);
  color: var(--text);
  box-shadow: 0 1px 2px rgb(0 0 0 / 30%), 0 6px 20px rgb(0 0 0 / 35%);
  cursor: default;
  overflow-wrap: anywhere;
  text-align: start;
}
.panel.top { top: 16px; bottom: auto; }
.panel:focus { outline: none; }
.panel:focus-visible { outline: 2px solid var(--text); outline-offset: 1px; }
h1 { margin: 0; font-size: 14px; font-weight: 600; }
.hint { margin-top: 4px; color: var(--muted); }
.part { min-height: 38px; margin-top: 8px; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px; }
button {
  min-height: 28px;
  padding: 0 12px;
  border: 1px solid var(--edge);
  border-radius: 4px;
  background: transparent;
  color: var(--text);
  font: inherit;
  cursor: pointer;
}
button:hover { background: var(--hover); }
button.main { border-color: var(--text); background: var(--text); color: var(--background); font-weight: 600; }
button:focus-visible { outline: 2px solid var(--text); outline-offset: 2px; }
button[aria-disabled=true] { border-color: var(--edge); background: transparent; color: var(--muted); font-weight: 400; cursor: default; }
@media (max-height: 420px) {
  .panel { display: flex; flex-direction: column; }
  .panel > * { flex-shrink: 0; }
  .hint { order: 1; margin-top: 8px; }
  .part { min-height: 0; margin-top: 4px; }
}
[hidden] { display: none !important; }
@media print { .cover { display: none; } }
@media (forced-colors: active) {
  .box { border-color: Highlight; outline-color: Canvas; }
  .panel { border-color: CanvasText; }
}
`;
