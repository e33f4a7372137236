// A page that parses a pasted transcript in the browser: nothing leaves the computer. Writes one self-contained file.
import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { input } from './input.js';

/** What runs in the page. */
const program = `
import { defaultReaders, parseBriefing } from 'onrecord';
import { captionsReader } from 'onrecord/captions';
import { htmlReader } from 'onrecord/html';
import { reportHtml } from 'onrecord/report';

const readers = [...defaultReaders, htmlReader, captionsReader];

const element = (id) => document.getElementById(id);
element('form').addEventListener('submit', (event) => {
  event.preventDefault();
  const before = performance.now();
  try {
    const date = element('date').value;
    const briefing = parseBriefing(element('text').value, date === '' ? { readers } : { readers, date });
    const asks = briefing.exchanges.reduce((sum, exchange) => sum + exchange.asks.length, 0);
    element('status').textContent = briefing.turns.length + ' turns, ' + briefing.exchanges.length + ' exchanges, ' + asks + ' asks, '
      + briefing.entities.length + ' entities in ' + Math.round(performance.now() - before) + ' ms';
    const page = new Blob([reportHtml(briefing)], { type: 'text/html' });
    element('report').src = URL.createObjectURL(page);
    element('report').hidden = false;
  } catch (error) {
    element('status').textContent = error.message;
  }
});
`;

const { outputFiles } = await build({
  stdin: { contents: program, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  write: false,
  logLevel: 'error',
});
const script = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
const escaped = input().replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const page = `<!doctype html>
<html lang="en">
<head>
<title>onrecord in the browser</title>
<meta name="viewport" content="width=device-width">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; frame-src blob:; img-src data:">
<style>
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
  textarea { box-sizing: border-box; width: 100%; height: 14rem; font: 0.85rem/1.5 ui-monospace, monospace; }
  iframe { width: 100%; height: 80vh; border: 1px solid; margin-top: 1rem; }
  form p { display: flex; gap: 1rem; align-items: center; flex-wrap: wrap; }
</style>
</head>
<body>
<main>
<h1>Who asked what, and what was answered</h1>
<form id="form">
  <label for="text">Paste a transcript. It is read in this page and sent nowhere.</label>
  <textarea id="text" spellcheck="false">${escaped}</textarea>
  <p><label>Date <input id="date" type="date"></label> <button>Read it</button> <span id="status" role="status"></span></p>
</form>
<iframe id="report" title="Report" hidden></iframe>
</main>
<script type="module">${script}</script>
</body>
</html>
`;

const folder = fileURLToPath(new URL('../.tmp/', import.meta.url));
mkdirSync(folder, { recursive: true });
const file = `${folder}browser.html`;
writeFileSync(file, page);
console.log(`Open ${relative('', file)} (${Math.round(page.length / 1e6)} MB, nothing else is loaded).`);
