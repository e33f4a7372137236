import { describe, expect, it } from 'vitest';
import { xmlReader } from '../../src/sources/xml/index.js';
import { marked, readerContract } from './contract.js';

const envelope = `<?xml version="1.0"?><transcripts><transcript><transcript-id>7</transcript-id><title>Doorstop, Port Ellis</title>
<prime-minister>Roe, Jane</prime-minister><release-date>09/05/2010</release-date><release-type>Interview</release-type>
<content><![CDATA[<p>E&amp;OE</p><p><strong>JOURNALIST:</strong><br />Why?</p><p>PM: Because.</p>]]></content></transcript></transcripts>`;
const parlparse = `<publicwhip><major-heading>Bridges</major-heading>
<speech id="a" speakername="Tom Hay" url="u"><p>When will it open?</p><p class="italic">A quotation.</p></speech>
<speech id="b" nospeaker="true"><p>The House rose.</p></speech><speech id="c" speakername="Ann Low"><p>Soon.</p></speech></publicwhip>`;
const historic = `<hansard><section><title>BRIDGES</title><p>1. <member>Mr. HAY <memberconstituency>(Westford)</memberconstituency></member><membercontribution> asked when it opens.</membercontribution></p>
<col>12</col><p><member>Mrs. LOW</member><membercontribution>: Soon: in May.</membercontribution></p></section></hansard>`;
const akoma = `<an:akomaNtoso xmlns:an="x"><an:debate><an:meta><TLCPerson eId="low" showAs="Ann Low"/></an:meta>
<an:speech by="#hay"><an:from>Mr Hay</an:from><an:p>When?</an:p></an:speech><an:speech by="#low"><an:p>Soon.</an:p></an:speech><an:scene>(Laughter)</an:scene></an:debate></an:akomaNtoso>`;
const tei = `<TEI><teiHeader><title>Sitting</title><person xml:id="Low"><persName><forename>Ann</forename><surname>Low</surname></persName></person></teiHeader><text>
<note type="speaker">The Chair:</note><u who="#Chair"><seg>Order.</seg></u><u who="#Low"><seg>Thank you.</seg><vocal><desc>Applause</desc></vocal></u></text></TEI>`;

readerContract(xmlReader, {
  own: [envelope, parlparse, historic, akoma, tei],
  words: ['Doorstop, Port Ellis', 'Roe, Jane', '09/05/2010', 'E&OE', 'JOURNALIST:', 'Why?', 'PM: Because.'],
  refused: [
    ['<a>\n<b></a>', /Expected well-formed XML, got `<b><\/a>` at line 2, column/],
    ['\n<a>', /at line 2/],
    ['no markup', /Expected an XML document, got `no markup` at line 1/],
  ],
  hostile: [
    '<a>',
    '<member>',
    '<a></a>',
    '&x;',
    '&',
    '<speech speakername="a">x</speech>',
    '<p>x</p>',
    '<!-- -->',
    '<hansard><p>1. <member>A</member>',
  ],
});

describe('xmlReader', () => {
  it("reads the prime ministers' envelope: header lines, then HTML", () => {
    const { header, text } = xmlReader.read(envelope);
    expect(header).toEqual({ title: 'Doorstop, Port Ellis', date: '2010-05-09', spokespersons: ['Jane Roe'] });
    expect(marked(xmlReader, envelope, 'meta')).toEqual(['7', 'Doorstop, Port Ellis', 'Roe, Jane', '09/05/2010', 'Interview']);
    expect(text.endsWith('E&OE\n\nJOURNALIST:\nWhy?\n\nPM: Because.')).toBe(true);
  });

  it('prints speakers that stand in attributes only', () => {
    expect(xmlReader.read(parlparse).text).toBe(
      'Bridges\n\nTom Hay: When will it open?\n\nA quotation.\n\nThe House rose.\n\nAnn Low: Soon.',
    );
    expect(marked(xmlReader, parlparse, 'label')).toEqual(['Tom Hay:', 'Ann Low:']);
    expect(marked(xmlReader, parlparse, 'quote')).toEqual(['A quotation.']);
    expect(marked(xmlReader, parlparse, 'furniture')).toEqual(['The House rose.']);
  });

  it('takes the colon of historic Hansard from the contribution', () => {
    expect(marked(xmlReader, historic, 'label')).toEqual(['Mr. HAY (Westford)', 'Mrs. LOW:']);
    expect(marked(xmlReader, historic, 'furniture')).toEqual(['1.', '12']);
  });

  it('prefers the printed label, else the name of the person referred to', () => {
    expect(xmlReader.read(akoma).text).toBe('Mr Hay: When?\n\nAnn Low: Soon.\n\n(Laughter)');
    expect(xmlReader.read(tei).text).toBe('The Chair: Order.\n\nAnn Low: Thank you.\n\nApplause');
  });

  it('expands no entity that a document declares', () => {
    const bomb = `<!DOCTYPE r [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]><r><p>&b;</p></r>`;
    const { text, messages } = xmlReader.read(bomb);
    expect(text).toBe('&b;');
    expect(messages.map((message) => message.rule)).toEqual(['xml-dtd', 'xml-entities']);
  });
});
