import { describe, expect, it } from 'vitest';
import { htmlReader } from '../../src/sources/html/index.js';
import { marked, readerContract } from './contract.js';

const page = `<!DOCTYPE html><html lang="en-GB"><head><title>Briefing | Example</title>
<meta property="og:title" content="Morning briefing"><meta property="article:published_time" content="2024-05-06T09:00:00+02:00"><meta property="og:site_name" content="Example">
<script>var x = "<p>no text</p>";</script></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<main><h1>Morning briefing</h1><div class="share-links"><a href="#">Share this</a></div>
<p><strong>MS. ROE:</strong> Good morning.<br>It&rsquo;s early.</p>
<p>Q&nbsp;&nbsp; Why? Who decided that, and who was told about it before the press was?</p>
<p>MS. ROE: The council decided it after a long debate that went on for most of the night.</p></main>
<footer>Imprint and contact</footer></body></html>`;
const hansard = `<html><body><p><b>1 May 2001 : Column 12</b></p>
<p>1. <b>Mr Tom Hay</b> (Westford) (Ind): When will the bridge open? [1234]</p>
<p><b>The Minister (Ms Ann Low):</b> Soon.</p>
<p><b>Mr Hay:</b> I read this at home:</p><p class="italic">Reporter: Will it open?</p><p class="italic">Minister: Yes.</p><p>Is that so?</p></body></html>`;

readerContract(htmlReader, {
  own: [page, hansard, `<p>A: b</p><p>C: d</p>`, `<h1>Title</h1>\nb'<div>\\n<p>MR. A:\\xc2\\xa0 It\\xe2\\x80\\x99s so.</p></div>'`],
  words: ['Home', 'News', 'Morning briefing', 'Share this', 'MS. ROE:', 'It’s early.', 'Why?', 'Imprint and contact'],
  refused: [],
  hostile: [
    '<div>',
    '<p>',
    '</b>',
    '<b><p>',
    '<a href=x>',
    '<ul><li>',
    '&',
    '&amp;',
    '<',
    '<!--',
    '<a b=c ',
    "b'\\n",
    '<p class=speaker>x:</p>',
    '<blockquote>x',
    '<h1>x',
    'â',
    '<b>X (a) (B):</b><br>',
  ],
});

describe('htmlReader', () => {
  it('sets a blank line between blocks and a line for each break', () => {
    expect(htmlReader.read('<p>One\n  two</p><p>three<br>four</p><ul><li>five<li>six</ul>').text).toBe(
      'One two\n\nthree\nfour\n\nfive\nsix',
    );
  });

  it('keeps the blanks that do not break and the lines of preformatted text', () => {
    expect(htmlReader.read('<p>&nbsp; Q&nbsp;&nbsp; Why?</p><pre>A:  b\n  c</pre>').text).toBe('Q\u00a0\u00a0 Why?\n\nA:  b\n  c');
  });

  it('marks what surrounds the text as furniture, and the title as a heading', () => {
    expect(marked(htmlReader, page, 'furniture')).toEqual(['Home\nNews', 'Share this', 'Imprint and contact']);
    expect(marked(htmlReader, page, 'heading')).toEqual(['Morning briefing']);
    expect(htmlReader.read(page).text).not.toContain('no text');
  });

  it('takes title, day, site and language from the metadata', () => {
    const { header, language } = htmlReader.read(page);
    expect(header).toEqual({ title: 'Morning briefing', date: '2024-05-06', source: 'Example' });
    expect(language).toBe('en-GB');
  });

  it('does not take a form around the whole page for furniture', () => {
    expect(
      marked(htmlReader, '<form><div class="menu-page"><p>MR. A: One two three.</p><p>Q Four five?</p></div></form>', 'furniture'),
    ).toEqual([]);
  });

  it('marks the names of parliament reports, columns, question numbers and quoted dialogue', () => {
    expect(marked(htmlReader, hansard, 'label')).toEqual(['Mr Tom Hay (Westford) (Ind):', 'The Minister (Ms Ann Low):', 'Mr Hay:']);
    expect(marked(htmlReader, hansard, 'quote')).toEqual(['Reporter: Will it open?', 'Minister: Yes.']);
    expect(marked(htmlReader, hansard, 'furniture')).toEqual(['1 May 2001 : Column 12', '1.']);
  });

  it('takes proceedings and division lists out of the speeches around them', () => {
    const votes = `<p><b>1 May 2001 : Column 13</b></p><p><b>Mr Hay:</b> I commend it.</p><p><i>Question put</i>, That it be read.</p><p><i>The House divided:</i></p>
      <p>Ayes 2, Noes 1.</p><p><b>Division No. 4]</b></p><p>AYES</p><p>Low, Ann</p><p><i>(Westford)</i></p><p>Tellers for the Ayes:</p><p>Tom Hay</p><p><i>Question agreed to.</i></p><p><b>Ms Low:</b> Thank you.</p>`;
    expect(marked(htmlReader, votes, 'label')).toEqual(['Mr Hay:', 'Ms Low:']);
    expect(marked(htmlReader, votes, 'furniture').slice(1)).toEqual([
      'Question put, That it be read.',
      'The House divided:',
      'Ayes 2, Noes 1.',
      'Division No. 4]',
      'AYES',
      'Low, Ann',
      '(Westford)',
      'Tellers for the Ayes:',
      'Tom Hay',
      'Question agreed to.',
    ]);
  });

  it('decodes printed byte strings, leaked references and mojibake, and says so', () => {
    const { text, messages } = htmlReader.read(`b'<p>It\\xe2\\x80\\x99s \\'so\\'.</p>\\n\\t<p>Itâ€™s caf&amp;eacute; time.</p>'`);
    expect(text).toBe("It’s 'so'.\n\nIt’s café time.");
    expect(messages.map((message) => message.rule)).toEqual(['repair-bytes-repr', 'repair-entities', 'repair-mojibake']);
  });

  it('reads elements nested 100,000 deep', () => {
    const { text, messages } = htmlReader.read(`${'<div>'.repeat(100_000)}deep`);
    expect(text).toBe('deep');
    expect(messages[0]?.rule).toBe('html-depth');
  });

  it('survives names such as __proto__', () => {
    expect(htmlReader.read('<constructor __proto__="x"><p toString=1>a</p><valueof>b').text).toBe('a\n\nb');
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});
