/** The parts above the transcript. */
export const findings = `
.lead { font: 1.3rem/1.5 var(--serif); max-width: 38em; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 1rem 1.5rem; margin: 1.1rem 0 0; }
.figures li { display: flex; flex-direction: column; align-items: flex-start; gap: 0.3rem; }
.big { font: 700 2.7rem/1 var(--serif); font-variant-numeric: lining-nums; }
.strip { display: flex; flex-wrap: wrap; gap: 0.35rem; margin-bottom: 0.9rem; }
.tile { position: relative; display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 0.1rem; width: 2.7rem; height: 3.2rem;
  background: var(--t); color: var(--ink); border: 1px solid transparent; border-bottom: 4px solid var(--c); text-decoration: none; font-size: 0.85rem;
  font-variant-numeric: tabular-nums; border-radius: 2px 2px 0 0; }
.tile .glyph { width: 1.05rem; height: 1.05rem; margin: 0; }
.tile.unsure { background: none; border: 1px dashed var(--soft); border-bottom: 4px dashed var(--c); }
.tile:hover { border-color: var(--ink); }
.tile .follow { position: absolute; left: 0.2rem; top: 0; font-size: 0.7rem; line-height: 1.2; }
.tile.out { opacity: 0.25; }
.dense { gap: 0.2rem; }
.dense .tile { width: 2.35rem; height: 2.6rem; font-size: 0.75rem; }
.legend { max-width: none; font-size: 0.9rem; color: var(--soft); line-height: 2; }
.plot { display: block; overflow: visible; font: 0.9rem var(--sans); }
.bar { border-radius: 2px; margin: 0.2rem 0; }
.bar rect { fill: var(--c); stroke: var(--paper); stroke-width: 1.5; }
.plot text { fill: var(--ink); }
.plot .value, .plot .tick { fill: var(--soft); }
.plot .name { font-weight: 600; }
.plot .tick { font-size: 0.8rem; }
.plot .grid { stroke: var(--rule); stroke-width: 1; }
.plot .interval { stroke: var(--c); stroke-width: 4; stroke-linecap: round; opacity: 0.75; }
.plot .point { fill: var(--c); stroke: var(--paper); stroke-width: 1.5; }
.figure { margin: 1rem 0; max-width: 46rem; }
.broad { max-width: none; }
.plot .thin { stroke-width: 2.5; }
.list .share { min-width: 9rem; width: 22%; }
.list .date { white-space: nowrap; }
.list th .fine { display: block; font-weight: 400; }
.open { counter-reset: open; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); gap: 0 2.5rem; }
.open > li { padding: 1rem 0; border-top: 1px solid var(--rule); }
.open p { margin: 0 0 0.45rem; }
.open blockquote { margin: 0 0 0.6rem; font: 1.12rem/1.45 var(--serif); }
.asker, .instead, .later { font-size: 0.92rem; }
.instead, .later { color: var(--soft); }
.chains > li { border-top: 1px solid var(--rule); padding: 0.8rem 0; }
.chains h3 { margin: 0 0 0.5rem; }
.kind { font: 400 0.87rem var(--sans); color: var(--soft); }
.short { margin: 1.6rem 0 0; max-width: 44rem; }
.short li { padding: 0.3rem 0; border-top: 1px solid var(--rule); }
.topics { display: flex; flex-wrap: wrap; gap: 0.35rem 1.6rem; }
.steps { display: flex; flex-wrap: wrap; gap: 0.4rem 0.6rem; }
.steps > li { padding: 0.25rem 0.6rem; background: var(--raised); border-radius: 3px; }
.chains .steps > li:not(:last-child)::after { content: ' →' / ''; color: var(--soft); }
.steps .glyph { vertical-align: -0.15em; }
.closures > li { border-top: 1px solid var(--rule); padding: 0.8rem 0; }
.phrases { columns: 2 22rem; column-gap: 2.5rem; }
.phrases > li { break-inside: avoid; padding: 0.5rem 0; }
.phrase { font: 1.08rem/1.4 var(--serif); margin: 0 0 0.15rem; }
.phrases .fine { margin: 0; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 0 2.5rem; }
.columns h3 { margin-top: 0.4rem; }
.gaps li { padding: 0.2rem 0; }
.entities { display: grid; grid-template-columns: minmax(6rem, max-content) minmax(0, 1fr); gap: 0.5rem 1.4rem; margin: 0; font-size: 0.95rem; }
.entities ul { display: flex; flex-wrap: wrap; gap: 0.1rem 1.1rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.92rem; font-variant-numeric: tabular-nums; min-width: 100%; }
caption { text-align: left; color: var(--soft); padding: 0.5rem 0; }
th, td { padding: 0.35rem 0.9rem 0.35rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
thead th { color: var(--soft); font-weight: 400; border-bottom-color: var(--ink); }
.num { text-align: right; white-space: nowrap; }
summary { cursor: pointer; color: var(--link); padding: 0.2rem 0; }
.made { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.2rem 1.2rem; margin: 0; }
#methods ul { list-style: disc; padding-left: 1.2rem; max-width: 44rem; }
#methods li { margin-bottom: 0.35rem; }
`;
