/** The transcript: words in one column, what is made of them beside it. */
export const transcript = `
.find { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: end; gap: 0.6rem 1rem; background: var(--paper);
  border-block: 1px solid var(--rule); padding: 0.7rem 0; margin-bottom: 1.5rem; font-size: 0.9rem; }
.find label span { display: block; font-size: 0.8rem; color: var(--soft); }
.find select, .find input, .find button { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 3px;
  padding: 0.35rem 0.5rem; min-height: 2.3rem; max-width: 13rem; }
.find button { cursor: pointer; padding-inline: 0.9rem; }
.find .search { flex: 1 1 10rem; }
.find .search input { width: 100%; max-width: none; }
.count { margin: 0 0 0.4rem; min-width: 9rem; }
.block { border-top: 1px solid var(--rule); padding: 1.3rem 0; scroll-margin-top: 5.5rem; }
.exchange { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.4rem 2.5rem; }
.exchange:target { border-top: 3px solid var(--ink); }
.exchange:target .anchor { background: var(--ink); color: var(--paper); }
.head h3 { margin: 0 0 0.35rem; font-size: 1.15rem; }
.anchor { display: inline-block; min-width: 1.9em; padding: 0.05em 0.35em; margin-right: 0.25em; text-align: center; background: var(--t); color: var(--ink);
  border-bottom: 3px solid var(--c); text-decoration: none; font: 700 0.95rem/1.4 var(--sans); font-variant-numeric: tabular-nums; }
.to { font-weight: 400; color: var(--soft); }
.sum { margin: 0; font-size: 0.92rem; color: var(--soft); }
.words { max-width: 42rem; }
.turn { margin: 0.9rem 0; scroll-margin-top: 6rem; }
.turn:target { background: var(--raised); box-shadow: 0 0 0 0.5rem var(--raised); }
.who { margin: 0 0 0.1rem; font-size: 0.87rem; }
.more, .time { color: var(--soft); }
.said { font: 1.08rem/1.6 var(--serif); }
.said p { margin: 0 0 0.6rem; max-width: none; unicode-bidi: isolate; }
.press .said { padding-left: 1rem; border-left: 2px solid var(--rule); }
mark { color: inherit; background: none; }
.ask { font-weight: 700; scroll-margin-top: 7rem; }
.ask.piece { font-weight: 400; font-style: italic; }
.ask:target, .evidence:target { outline: 2px solid var(--ink); outline-offset: 2px; }
.number { font: 700 0.65em/1 var(--sans); margin-right: 0.25em; }
.evidence { background: var(--t); border-bottom: 2px solid var(--c); padding-block: 0.08em; scroll-margin-top: 7rem; }
.entity { text-decoration: underline dotted 1px var(--soft); text-underline-offset: 0.2em; }
.aside, .furniture { color: var(--soft); font-style: italic; }
.outside { font-size: 0.85rem; color: var(--soft); margin: 0.6rem 0; }
.outside p { margin: 0 0 0.35rem; }
.notes { font-size: 0.87rem; line-height: 1.45; }
.note { padding: 0.55rem 0; }
.note + .note { border-top: 1px dotted var(--soft); }
.notes p { margin: 0 0 0.3rem; }
ol.notes { counter-reset: note; }
ol.notes > li { counter-increment: note; }
ol.notes .quoted::before { content: counter(note) '  '; font-weight: 700; }
.quoted { font: italic 0.95rem/1.4 var(--serif); }
.quoted a { color: inherit; text-decoration: none; }
.quoted a:hover { text-decoration: underline; }
.sure, .rests, .runner-up, .doubt, .strategy { color: var(--soft); }
::highlight(found) { background-color: var(--c1); color: #000; }
.far .block { content-visibility: auto; contain-intrinsic-size: auto 26rem; }
.far .said p { content-visibility: auto; contain-intrinsic-size: auto 8rem; }
@media (min-width: 62rem) {
  .exchange { grid-template-columns: minmax(0, 1fr) 20rem; }
  .head { grid-column: 1 / -1; }
  .notes { border-left: 1px solid var(--rule); padding-left: 1.3rem; margin-top: 0.6rem; align-self: start; }
}
@media (max-width: 61.99rem) {
  .notes { border-left: 3px solid var(--rule); padding-left: 0.9rem; margin-top: 0.4rem; }
}
@media (max-width: 46rem), (max-height: 34rem) {
  .find { position: static; }
  .block, .turn, .ask, .evidence { scroll-margin-top: 1rem; }
}
@media (max-width: 30rem) {
  body { padding-inline: 1rem; }
  .who-is-who, .entities, .made { grid-template-columns: minmax(0, 1fr); }
  .who-is-who dd, .entities dd, .made dd { margin-bottom: 0.4rem; }
  .press .said { padding-left: 0.7rem; }
  .find label, .find select { width: 100%; max-width: none; }
  .lead { font-size: 1.15rem; }
}
`;
