import { Tokenizer } from 'htmlparser2';

/** Attributes of a start tag; a map, so that a name such as `__proto__` is only a name. */
export type Attributes = ReadonlyMap<string, string>;

/** What the tokenizer tells of the document, in order. Names are lower case. */
export interface HtmlEvents {
  open(name: string, attributes: Attributes, selfClosing: boolean): void;
  close(name: string): void;
  text(text: string): void;
  /** The content of `<script>` of type JSON-LD comes as text inside the element. */
}

/** No page needs more; what comes after is ignored. */
const MOST_ATTRIBUTES = 64;

/**
 * Tokenizes HTML as browsers do, without building a tree: linear in time, no recursion, so that deep nesting does
 * no harm. Character references are decoded.
 */
export function tokenizeHtml(html: string, events: HtmlEvents): void {
  let name = '';
  let attributes = new Map<string, string>();
  let attribute = '';
  let value: string[] = [];
  let text: string[] = [];
  const slice = (start: number, end: number): string => html.slice(start, end);
  const flush = (): void => {
    if (text.length === 0) return;
    events.text(text.join(''));
    text = [];
  };
  const openEnd = (selfClosing: boolean): void => {
    events.open(name, attributes, selfClosing);
    attributes = new Map();
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => void text.push(slice(start, end)),
      ontextentity: (codepoint) => void text.push(String.fromCodePoint(codepoint)),
      onopentagname: (start, end) => {
        flush();
        name = slice(start, end).toLowerCase();
      },
      onattribname: (start, end) => {
        attribute = slice(start, end).toLowerCase();
        value = [];
      },
      onattribdata: (start, end) => void value.push(slice(start, end)),
      onattribentity: (codepoint) => void value.push(String.fromCodePoint(codepoint)),
      onattribend: () => {
        if (attributes.size < MOST_ATTRIBUTES && !attributes.has(attribute)) attributes.set(attribute, value.join(''));
      },
      onopentagend: () => openEnd(false),
      onselfclosingtag: () => openEnd(true),
      onclosetag: (start, end) => {
        flush();
        events.close(slice(start, end).toLowerCase());
      },
      oncdata: (start, end, endOffset) => void text.push(slice(start, end - endOffset)),
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: flush,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
