/** On paper: no bars, no colour needed, no link that can't be followed. */
export const print = `
@media print {
  @page { margin: 18mm 16mm; }
  :root { --paper: #fff; --raised: #f2f2f2; --ink: #000; --soft: #333; --rule: #999; --link: #000; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .find, .contents, .skip { display: none !important; }
  a { color: inherit; text-decoration: none; }
  h2, h3, .head, .who { break-after: avoid; }
  .open > li, .chains > li, .note, .figures li, .tile, tr { break-inside: avoid; }
  .block, .said p { content-visibility: visible !important; }
  .exchange { grid-template-columns: minmax(0, 1fr) 14rem; gap: 0.2rem 1.2rem; }
  .head { grid-column: 1 / -1; }
  .notes { border-left: 0.75pt solid var(--rule); }
  .evidence { background: none; border-bottom: 1.5pt solid #000; }
  .chip, .tile, .anchor { border: 0.75pt solid #000; }
  .said { font-size: 10pt; line-height: 1.45; }
  details::details-content { content-visibility: visible; height: auto; }
  summary { display: none; }
}
`;
