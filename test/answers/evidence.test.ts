import { describe, expect, it } from 'vitest';
import { classifyAnswer } from '../../src/index.js';

const evidence = (question: string, answer: string): string[] => classifyAnswer({ question, answer }).evidence.map(({ text }) => text);

describe('evidence', () => {
  it.each([
    ['[As] you know, the bridge will open on the first of May.'],
    ['“As I said, the bridge will open on the first of May.”'],
    ['(As I said, the bridge will open on the first of May.)'],
  ])('keeps the mark that opens its sentence: %s', (answer) => {
    expect(evidence('When will the bridge open?', answer)).toEqual([answer]);
  });

  it('takes no mark that belongs to other words', () => {
    expect(evidence('When will the bridge open?', '(Laughter.) It will open on the first of May. [Crosstalk]')).toEqual([
      'It will open on the first of May.',
    ]);
  });

  it('is the whole sentence in a text that is printed with double spacing', () => {
    const answer =
      'Well, the bridge of the harbour will,\n\nas far as the engineers can tell today,\n\nopen on the first of May. Next one.';
    expect(evidence('When will the bridge open?', answer)).toEqual([answer.replace(' Next one.', '')]);
  });

  it('says a refusal over two printed lines once', () => {
    const answer = 'I am not going to comment on that\n\nand I will not comment on it tomorrow.';
    expect(evidence('Who paid for the bridge?', answer)).toEqual([answer]);
  });

  it('ends with a paragraph that has no full stop where the next begins anew', () => {
    const answer = 'The bridge opens on the first of May\n\nThe ferry runs until then and costs nothing';
    expect(evidence('When will the bridge open?', answer)).toEqual(['The bridge opens on the first of May']);
  });

  it('of a long sentence holds the words that decided', () => {
    const much = 'the engineers and the masons and the divers and the crews of all the ferries of the harbour worked on '.repeat(6);
    const [first = ''] = evidence('Who paid for the bridge?', `You know that ${much}and I am not going to comment on that.`);
    expect(first.length).toBeLessThan(400);
    expect(first).toContain('not going to comment');
    expect(first).toMatch(/^\w+ (?:\w+ )+/);
  });

  it('indexes the answer', () => {
    const answer = 'Thank you. [As] you know, the bridge will open on the first of May.';
    for (const { start, end, text } of classifyAnswer({ question: 'When will the bridge open?', answer }).evidence)
      expect(answer.slice(start, end)).toBe(text);
  });
});
