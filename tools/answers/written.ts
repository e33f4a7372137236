import { readdirSync, readFileSync } from 'node:fs';
import { codedOf } from './data.js';
import type { Coded } from './data.js';

const prefix = 'written/';

/** Whether a row was written for training and no evidence is marked in it: the sentence model leaves it out. */
export const isUnmarked = ({ document, asks }: Coded, ask: number): boolean =>
  document.startsWith(prefix) && asks[ask]?.evidence.length === 0;

/**
 * Exchanges that were written for training, in our own words: `strategy`, `question` and `answer` in columns parted by tabs, one ask a row.
 * They are trained on beside the corpus and never measured on. Rows of one question are one document.
 */
export function readWritten(folder: URL): Coded[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line, index) => {
          const [strategy, question, answer, ...more] = line.split('\t');
          if (strategy === undefined || question === undefined || answer === undefined || more.length > 0)
            throw new TypeError(`Expected strategy, question and answer at line ${index + 2} of ${name}, got \`${line.slice(0, 60)}\``);
          // Which of several sentences is the evidence was not marked.
          const evidence = /[.!?] +\S/u.test(answer) ? [] : [{ start: 0, end: answer.length }];
          const asks = [{ text: question, strategy, evidence }];
          return codedOf(`${name}/${index + 1}`, prefix + question, question, answer, asks);
        }),
    );
}
