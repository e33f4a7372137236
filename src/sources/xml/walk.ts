import type { OpenMark, TextBuilder } from '../builder.js';
import { walkHtml, type HtmlFacts } from '../html/walk.js';
import { repairText, type RepairCounts } from '../repair/index.js';
import type { XmlFields } from './header.js';
import { LabelWriter } from './labels.js';
import type { XmlEvents } from './parse.js';
import type { Rule, Vocabulary } from './vocabularies.js';

interface Frame {
  name: string;
  rule: Rule | null;
  marks: OpenMark[];
}

/** Attributes that a rule may name. */
const TELLING = ['class', 'klasse', 'type', 'role', 'nospeaker'];
const breaking = new Set<Rule>(['turn', 'block', 'heading', 'stage', 'time', 'page', 'quote', 'meta', 'html']);

/** Writes a document's text into the builder, as its vocabulary says. HTML inside is walked as HTML. */
export class XmlWalk implements XmlEvents {
  readonly htmlFacts: HtmlFacts[] = [];
  private readonly stack: Frame[] = [];
  private readonly labels: LabelWriter;
  private skipDepth = 0;
  private html: string[] | null = null;
  private htmlDepth = 0;

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly builder: TextBuilder,
    private readonly repairs: RepairCounts,
    private readonly fields: XmlFields,
  ) {
    this.labels = new LabelWriter(builder);
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    this.fields.open(name, attributes);
    if (this.skipDepth > 0) {
      this.skipDepth += 1;
      return;
    }
    if (this.html !== null) {
      this.html.push(`<${name}>`);
      this.htmlDepth += 1;
      return;
    }
    const rule = this.ruleOf(name, attributes);
    if (rule === 'skip') {
      this.skipDepth = 1;
      return;
    }
    if (name === 'br' || name === 'lb' || name === 'eol') {
      if (!this.labels.waiting) this.builder.lineBreak();
    } else if (rule !== null && breaking.has(rule)) this.break();
    const frame: Frame = { name, rule, marks: [] };
    switch (rule) {
      case 'turn':
        this.labels.beginTurn(this.speakerOf(attributes));
        break;
      case 'label':
        this.labels.beginLabel();
        break;
      case 'heading':
        frame.marks.push(this.mark('heading'));
        break;
      case 'stage':
      case 'time':
      case 'page': {
        const mark = this.builder.open('furniture', { furniture: rule });
        frame.marks.push(mark);
        this.labels.endTurn();
        break;
      }
      case 'quote':
        frame.marks.push(this.builder.open('quote'));
        break;
      case 'meta':
        frame.marks.push(this.builder.open('meta'));
        break;
      case 'bold':
        frame.marks.push(this.builder.open('bold'));
        break;
      case 'italic':
        frame.marks.push(this.builder.open('italic'));
        break;
      case 'html':
        this.html = [];
        break;
      default:
        break;
    }
    this.stack.push(frame);
  }

  close(name: string): void {
    this.fields.close(name);
    if (this.skipDepth > 0) {
      this.skipDepth -= 1;
      return;
    }
    if (this.htmlDepth > 0) {
      this.htmlDepth -= 1;
      this.html?.push(`</${name}>`);
      return;
    }
    const frame = this.stack.pop();
    if (frame === undefined) return;
    if (frame.rule === 'html' && this.html !== null) {
      const html = this.html.join('');
      this.html = null;
      this.htmlFacts.push(walkHtml(html, this.builder, this.repairs));
    }
    for (const mark of frame.marks) this.builder.close(mark);
    if (frame.rule === 'label') this.labels.endLabel();
    if (frame.rule === 'turn') this.labels.endTurn();
    if (frame.rule !== null && breaking.has(frame.rule)) this.break();
  }

  text(text: string): void {
    this.fields.text(text);
    if (this.skipDepth > 0) return;
    if (this.html !== null) {
      // Between inner elements the parser has decoded the references already; CDATA holds the mark-up itself.
      this.html.push(this.htmlDepth > 0 ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;') : text);
      return;
    }
    this.labels.write(repairText(text, this.repairs));
  }

  private break(): void {
    if (!this.labels.holdBreak()) this.builder.blockBreak(2);
  }

  private mark(kind: 'heading'): OpenMark {
    this.labels.endTurn();
    return this.builder.open(kind);
  }

  private ruleOf(name: string, attributes: ReadonlyMap<string, string>): Rule | null {
    const { rules } = this.vocabulary;
    for (const attribute of TELLING) {
      const value = attributes.get(attribute)?.toLowerCase();
      const key = `${name}@${attribute}=${value}`;
      if (value !== undefined && Object.hasOwn(rules, key)) return rules[key] ?? null;
    }
    return Object.hasOwn(rules, name) ? (rules[name] ?? null) : null;
  }

  private speakerOf(attributes: ReadonlyMap<string, string>): string | null {
    for (const attribute of this.vocabulary.speaker) {
      const value = attributes.get(attribute)?.trim();
      if (value !== undefined && value !== '' && value !== 'unknown') return this.fields.nameOf(value);
    }
    return null;
  }
}
