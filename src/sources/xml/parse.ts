import { SaxesParser } from 'saxes';

/** What the parser tells of the document, in order. Local names in lower case. */
export interface XmlEvents {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  text(text: string): void;
}

/** What was let pass. */
export interface XmlTolerated {
  /** Characters that XML forbids, such as control characters. */
  characters: number;
  /** References to entities that no one may define here. */
  entities: number;
  /** The document has a DTD with entities; they were not expanded. */
  dtd: boolean;
}

/**
 * Parses XML without a tree and without a DTD: entities that the document declares are never expanded.
 * @throws SyntaxError with line and column where the document is not well-formed.
 */
export function parseXml(xml: string, events: XmlEvents): XmlTolerated {
  const tolerated: XmlTolerated = { characters: 0, entities: 0, dtd: false };
  const body = xml.replace(/^\s+/, '');
  const skipped = xml.slice(0, xml.length - body.length).split('\n').length - 1;
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    const [, line, column, what] = /^(?:undefined:)?(\d+):(\d+): ([\s\S]*)$/.exec(error.message) ?? [];
    if (/entity/i.test(error.message)) tolerated.entities += 1;
    else if (/disallowed character\.$/i.test(error.message)) tolerated.characters += 1;
    else {
      const at = line === undefined ? '' : ` at line ${Number(line) + skipped}, column ${column}`;
      throw new SyntaxError(
        `Expected well-formed XML, got ${excerpt(body, Number(line ?? 1))}${at}: ${(what ?? error.message).slice(0, 200)}`,
      );
    }
  });
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) tolerated.dtd = true;
  });
  parser.on('opentag', (tag) =>
    events.open(localName(tag.name), new Map(Object.entries(tag.attributes).map(([name, value]) => [name.toLowerCase(), value]))),
  );
  parser.on('closetag', (tag) => events.close(localName(tag.name)));
  parser.on('text', (text) => events.text(text));
  parser.on('cdata', (text) => events.text(text));
  parser.write(body).close();
  return tolerated;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

/** The start of the line where it went wrong. */
function excerpt(xml: string, line: number): string {
  let from = 0;
  for (let i = 1; i < line; i++) {
    const next = xml.indexOf('\n', from);
    if (next < 0) break;
    from = next + 1;
  }
  const end = xml.indexOf('\n', from);
  return `\`${xml.slice(from, end < 0 ? from + 60 : Math.min(end, from + 60)).trim()}\``;
}
