/** A place in a page that shows what an example prints. */
const shown = /(```sh\nnpm run example -- (\d\d)\n```\n\nprints[^\n]*\n\n```text lines=(\d+)\n)(?:(?!\n```)[\s\S])*(\n```)/gu;

/**
 * A page with what its examples print put in. Each stands as a command, `prints`, and a block `text lines=N` of at most N lines.
 *
 * @param page Markdown.
 * @param outputOf What the example of a number prints.
 */
export const withOutputs = (page: string, outputOf: (number: string) => string): string =>
  page.replaceAll(shown, (_, before: string, number: string, lines: string, after: string) => {
    return before + firstLines(outputOf(number), Number(lines)) + after;
  });

/** The numbers of the examples whose output a page shows, in order. */
export const shownIn = (page: string): string[] => [...page.matchAll(shown)].map((match) => match[2] ?? '');

function firstLines(output: string, count: number): string {
  const lines = output
    .trim()
    .split('\n')
    .map((line) => line.trimEnd());
  return (lines.length > count ? [...lines.slice(0, count), '…'] : lines).join('\n');
}
