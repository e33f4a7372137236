/* eslint-disable regexp/no-super-linear-move, regexp/no-super-linear-backtracking -- our own fixtures. */
import { dense, denseLabel } from '../../bench/turns/words.js';
import type { Role, Turn } from '../../src/model.js';

/** A document with the turns that it holds. */
export interface Variant {
  name: string;
  input: string;
  turns: { roles: Role[]; words: string }[];
}

const roles: Record<string, Role> = { p: 'press', o: 'official', m: 'moderator', a: 'audience', x: 'other' };
const line = (label: string, text: string): string => `[${label}] ${text}`;

/** A turn by its printed label and its words, white space gone. */
export const wordsOf = ({ label, spoken }: Turn): string => line(denseLabel(label), dense(spoken.map(({ text }) => text).join('')));

/**
 * Reads documents that are marked with the turns they hold. `=== name` begins one. `⟦role|label|closer⟧` stands where a
 * label is printed (roles by first letter, several where each is fair; an empty label and closer for unlabelled speech);
 * `⟪…⟫` is in no turn. Without these marks the document is what the splitter gets. In a document whose name ends in
 * `html` or `xml` tags are no words.
 */
export function readVariants(file: string): Variant[] {
  return file
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const name = part.slice(0, part.indexOf('\n'));
      const body = part.slice(name.length + 1);
      const markup = /(?:html|xml)$/.test(name);
      const pieces = body.split(/⟦([a-z]+)\|([^|⟧]*)\|?([^⟧]*)⟧/);
      const turns: Variant['turns'] = [];
      for (let i = 1; i < pieces.length; i += 4) {
        const [letters = '', label = '', , text = ''] = pieces.slice(i, i + 4);
        const spoken = text.replace(/⟪[^⟫]*⟫/g, '');
        turns.push({
          roles: [...letters].map((letter) => roles[letter]!),
          // A soft hyphen before a hyphen: the label is printed broken there, and read whole.
          words: line(denseLabel(label === '' ? null : label.replace('\u00AD-\n', '')), dense(spoken, markup)),
        });
      }
      const input = body.replaceAll(/⟦[a-z]+\|([^|⟧]*)\|?([^⟧]*)⟧/g, '$1$2').replaceAll(/[⟪⟫]|\u00AD(?=-\n)/g, '');
      return { name, input, turns };
    });
}
