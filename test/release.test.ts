import { describe, expect, it } from 'vitest';
// @ts-expect-error a script without types
import { lacking as lackingOf } from '../tools/check-release.mjs';

const lacking = lackingOf as (files: Record<string, string>, asked?: { tag?: string; repository?: string }) => string[];

const ready = {
  manifest: JSON.stringify({
    version: '1.2.3',
    repository: { type: 'git', url: 'git+https://example.org/them/onrecord.git' },
    homepage: 'https://example.org/them/onrecord#readme',
    bugs: 'https://example.org/them/onrecord/issues',
  }),
  changelog: '# Changelog\n\n## [1.2.3] - 2031-03-04\n',
  citation: 'cff-version: 1.2.0\nversion: 1.2.3\nrepository-code: https://example.org/them/onrecord\ndate-released: 2031-03-04\n',
};

describe('what a release lacks', () => {
  it('is nothing where all is filled in', () => {
    expect(lacking(ready, { tag: 'v1.2.3', repository: 'them/onrecord' })).toEqual([]);
  });

  it('is each thing by its file', () => {
    expect(lacking({ manifest: '{"version":"1.2.3"}', changelog: '## [1.2.3] - unreleased\n', citation: 'version: 1.0.0\n' })).toEqual([
      expect.stringContaining('package.json: `repository`'),
      'package.json: `homepage`',
      'package.json: `bugs`',
      'CHANGELOG.md: a heading `## [1.2.3] - YYYY-MM-DD`',
      'CITATION.cff: `repository-code`',
      'CITATION.cff: `date-released`',
      'CITATION.cff: `version: 1.2.3`',
    ]);
  });

  it('is a tag of another version, or a repository that is not this one', () => {
    expect(lacking(ready, { tag: 'v1.2.4', repository: 'we/onrecord' })).toEqual([
      'package.json: `repository` that names we/onrecord, got git+https://example.org/them/onrecord.git',
      'a tag v1.2.3, as package.json says, got v1.2.4',
    ]);
  });
});
