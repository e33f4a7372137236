/** Colours: Okabe and Ito's palette (2008), which colour-blind eyes tell apart, over paper and over ink. */
export const base = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --raised: #f4f1ea; --ink: #1c1a17; --soft: #57534a; --rule: #d8d2c5; --link: #0a4b86; --focus: #0a4b86;
  --c0: #0072b2; --t0: #dcebf6; --c1: #e69f00; --t1: #fbecc4; --c2: #d55e00; --t2: #fadccb;
  --c3: #009e73; --t3: #d5f0e6; --c4: #cc79a7; --t4: #f6e2ed; --c5: #56b4e9; --t5: #dff1fc; --cp: #8a857a; --tp: #ece8df;
  --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Book Antiqua', Charter, Georgia, 'Times New Roman', serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171613; --raised: #211f1b; --ink: #ebe7de; --soft: #b3ad9f; --rule: #3d3a33; --link: #8fc4f5; --focus: #8fc4f5;
    --c0: #3b9fe0; --t0: #10324b; --c1: #e6a817; --t1: #46340a; --c2: #ee7733; --t2: #50250b;
    --c3: #1fb98c; --t3: #0c3b2e; --c4: #d98fb8; --t4: #4a2a3b; --c5: #6cc0f0; --t5: #12384d; --cp: #979184; --tp: #2c2a25;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 100%/1.55 var(--sans); -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0 auto; max-width: 74rem; padding: 0 1.25rem 4rem; overflow-wrap: break-word; }
h1, h2, h3 { font-family: var(--serif); line-height: 1.2; text-wrap: balance; }
h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.5rem); font-weight: 700; margin: 0.3rem 0 1.2rem; max-width: 26em; letter-spacing: -0.01em; }
h2 { font-size: 1.5rem; margin: 0 0 0.6rem; }
h3 { font-size: 1.1rem; margin: 1.6rem 0 0.5rem; }
p { margin: 0 0 0.7rem; max-width: 44rem; }
ul, ol { margin: 0; padding: 0; list-style: none; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
[hidden] { display: none !important; }
.skip { position: absolute; left: 1rem; top: -6rem; background: var(--ink); color: var(--paper); padding: 0.6rem 1rem; z-index: 9; }
.skip:focus { top: 0.5rem; }
.top { border-top: 4px solid var(--ink); margin-top: 1.25rem; padding: 1rem 0 1.25rem; }
.kicker { font-size: 0.9rem; color: var(--soft); margin: 0; }
.who-is-who { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.2rem 1.2rem; margin: 0; font-size: 0.93rem; max-width: 60rem; }
dt { color: var(--soft); }
dd { margin: 0; }
.contents { border-block: 1px solid var(--rule); padding: 0.55rem 0; margin-bottom: 2.2rem; font-size: 0.93rem; }
.contents ul { display: flex; flex-wrap: wrap; gap: 0.3rem 1.4rem; }
.contents a { display: inline-block; padding: 0.15rem 0; text-decoration: none; }
.contents a:hover { text-decoration: underline; }
main > section { margin: 0 0 3.2rem; }
main > section > h2 { border-top: 1px solid var(--ink); padding-top: 0.7rem; }
#glance > h2 { border-top: 0; padding-top: 0; }
.intro { color: var(--soft); }
.fine { font-size: 0.87rem; color: var(--soft); }
.end { border-top: 1px solid var(--rule); padding-top: 1rem; font-size: 0.87rem; color: var(--soft); }
.control { font: 0.75em var(--sans); border: 1px solid var(--soft); color: var(--soft); padding: 0 0.25em; border-radius: 2px; margin: 0 0.1em; }
.l0 { --c: var(--c0); --t: var(--t0); } .l1 { --c: var(--c1); --t: var(--t1); } .l2 { --c: var(--c2); --t: var(--t2); }
.l3 { --c: var(--c3); --t: var(--t3); } .l4 { --c: var(--c4); --t: var(--t4); } .l5 { --c: var(--c5); --t: var(--t5); }
.lp, .ln { --c: var(--cp); --t: var(--tp); }
.glyph { width: 0.95em; height: 0.95em; vertical-align: -0.12em; margin-right: 0.35em; flex: none; }
.glyph .full, .glyph .empty, .glyph .line { stroke: var(--ink); stroke-width: 1.4; }
.glyph .full, .glyph .part { fill: var(--c); }
.glyph .empty { fill: var(--paper); }
.glyph .line { fill: none; stroke-width: 1.8; }
.glyph.l2 .empty { fill: var(--c); }
.glyph .part { stroke: var(--ink); stroke-width: 1.2; }
.glyph.unsure .full, .glyph.unsure .empty { fill: var(--paper); }
.glyph.unsure .full, .glyph.unsure .empty { stroke-dasharray: 2.2 1.6; }
.glyph.unsure .line { stroke-width: 1.4; }
.chip { display: inline-flex; align-items: center; background: var(--t); color: var(--ink); border: 1px solid var(--c); border-radius: 1em;
  padding: 0.05em 0.65em 0.05em 0.45em; font: 600 0.85rem/1.45 var(--sans); white-space: nowrap; }
.chip.unsure { border-style: dashed; background: none; font-weight: 400; }
`;
