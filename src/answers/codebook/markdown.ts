import type { Codebook } from './types.js';

/** The codebook as Markdown, for people and for prompts. */
export function codebookMarkdown(book: Codebook): string {
  const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
  const strategies = book.labels.map(({ label, strategies: own }) => {
    const rows = own.map(({ strategy, note, example, contested, technique }) => {
      const name = `\`${strategy}\`${contested ? ' \\*' : ''}`;
      const cells = [name, ...(technique === undefined ? [] : [technique]), `The answer ${note}`, `“${example.ask}” – “${example.answer}”`];
      return `| ${cells.join(' | ')} |`;
    });
    const heads = ['strategy', ...(own.some(({ technique }) => technique !== undefined) ? ['technique'] : []), 'what it does', 'example'];
    return [`### ${label}`, '', `| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...rows].join('\n');
  });
  return [
    '# Codebook: how an answer is labelled',
    `Version ${book.version}. Taxonomy: ${book.taxonomy}.`,
    '## What is coded',
    list(book.unit),
    '### Types of asks',
    list(book.types.map(({ type, note }) => `\`${type}\`: ${note}`)),
    '### Slots: what an ask leaves open',
    list(book.slots.map(({ slot, note }) => `\`${slot}\`: ${note}`)),
    '## Labels and strategies',
    'On those with a star careful coders split: note a second code.',
    ...strategies,
    '## How to decide',
    book.rules.map((rule, i) => `${i + 1}. ${rule}`).join('\n'),
  ].join('\n\n');
}
