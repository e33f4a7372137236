import type { Header } from '../../model.js';
import { clean, isoDay } from '../html/header.js';
import type { Vocabulary } from './vocabularies.js';

type Field = 'title' | 'date' | 'spokesperson' | 'institution' | 'place';

/** Collects header fields and the names of persons while the document goes by. */
export class XmlFields {
  private readonly found = new Map<Field, Map<string, string>>();
  private readonly names = new Map<string, string>();
  private readonly path: string[] = [];
  private readonly listening: { field: Field | null; person: string; key: string; depth: number; text: string[] }[] = [];
  language = '';

  constructor(private readonly vocabulary: Vocabulary) {}

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    this.path.push(name);
    if (this.language === '' && this.path.length <= 2) this.language = attributes.get('xml:lang') ?? attributes.get('lang') ?? '';
    const parent = this.path.at(-2) ?? '';
    for (const [field, keys] of Object.entries(this.vocabulary.header) as [Field, readonly string[]][]) {
      for (const key of keys) {
        const [element = '', attribute] = key.split('@');
        if (element !== name && element !== `${parent}/${name}`) continue;
        if (attribute === undefined) this.listen(field, '', key);
        else this.keep(field, key, attributes.get(attribute) ?? '');
      }
    }
    const id = attributes.get('xml:id') ?? attributes.get('eid') ?? attributes.get('id');
    if (id === undefined) return;
    if (name === 'tlcperson') this.names.set(id, attributes.get('showas') ?? id);
    if (name === 'person') this.listen(null, id, '');
  }

  text(text: string): void {
    for (const listener of this.listening) listener.text.push(text);
  }

  close(name: string): void {
    for (const listener of this.listening) {
      if (listener.person !== '' && (name === 'persname' || name === 'forename' || name === 'surname')) listener.text.push(' ');
    }
    const last = this.listening.at(-1);
    if (last?.depth === this.path.length) {
      this.listening.pop();
      const text = last.text.join('').replace(/\s+/g, ' ').trim().slice(0, 500);
      if (last.field !== null) this.keep(last.field, last.key, text);
      else if (text !== '') this.names.set(last.person, text);
    }
    this.path.pop();
  }

  /** A speaker's name: of a reference (`#id`) the person's, if the document tells it; else as it stands. */
  nameOf(value: string): string {
    const reference = value.split(/\s+/)[0] ?? value;
    const id = value.startsWith('#') ? reference.slice(1) : value;
    return this.names.get(id) ?? id;
  }

  header(): Partial<Header> {
    const header: Partial<Header> = {};
    const title = this.first('title');
    if (title !== undefined) header.title = clean(title);
    const date = dayOf(this.first('date'));
    if (date !== undefined) header.date = date;
    const place = this.first('place');
    if (place !== undefined) header.place = place;
    const institution = this.first('institution');
    if (institution !== undefined) header.institution = institution;
    const person = this.first('spokesperson');
    if (person !== undefined) header.spokespersons = [inReadingOrder(person)];
    return header;
  }

  private listen(field: Field | null, person: string, key: string): void {
    if (field !== null && this.found.get(field)?.has(key) === true) return;
    if (this.listening.length < 8) this.listening.push({ field, person, key, depth: this.path.length, text: [] });
  }

  private keep(field: Field, key: string, value: string): void {
    const values = this.found.get(field) ?? new Map<string, string>();
    this.found.set(field, values);
    if (value !== '' && !values.has(key)) values.set(key, value);
  }

  private first(field: Field): string | undefined {
    for (const key of this.vocabulary.header[field] ?? []) {
      const value = this.found.get(field)?.get(key);
      if (value !== undefined) return value;
    }
    return undefined;
  }
}

/** `Howard, John` is `John Howard`. */
function inReadingOrder(name: string): string {
  const parts = name.split(',');
  return parts.length === 2 ? `${(parts[1] ?? '').trim()} ${(parts[0] ?? '').trim()}` : name;
}

/** An ISO date, or one written day first with slashes or dots; anything else is left to the header stage. */
function dayOf(value: string | undefined): string | undefined {
  const match = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(value ?? '');
  if (match === null) return isoDay(value);
  const [, day = '', month = '', year = ''] = match;
  return isoDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
