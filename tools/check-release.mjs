// Says what is still missing before a version can be published: `npm run check:release`. `npm publish` runs it first.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * What a release lacks, a line each.
 *
 * @param files The texts of package.json, CHANGELOG.md and CITATION.cff.
 * @param asked The tag that is released and the repository (`owner/name`) that it is released from, where known.
 */
export function lacking({ manifest, changelog, citation }, { tag, repository } = {}) {
  const { version, repository: named, homepage, bugs } = JSON.parse(manifest);
  const url = typeof named === 'string' ? named : (named?.url ?? '');
  const missing = [];
  if (url === '')
    missing.push('package.json: `repository`, without which npm takes no provenance and shows no pictures and links of the README');
  else if (repository && !url.includes(repository)) missing.push(`package.json: \`repository\` that names ${repository}, got ${url}`);
  if (!homepage) missing.push('package.json: `homepage`');
  if (!bugs) missing.push('package.json: `bugs`');
  if (tag && tag !== `v${version}`) missing.push(`a tag v${version}, as package.json says, got ${tag}`);
  if (!new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d{2}-\\d{2}$`, 'mu').test(changelog))
    missing.push(`CHANGELOG.md: a heading \`## [${version}] - YYYY-MM-DD\``);
  for (const key of ['repository-code', 'date-released'])
    if (!new RegExp(`^${key}: `, 'mu').test(citation)) missing.push(`CITATION.cff: \`${key}\``);
  if (!citation.includes(`\nversion: ${version}\n`)) missing.push(`CITATION.cff: \`version: ${version}\``);
  return missing;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
  const { RELEASE_TAG: tag, RELEASE_REPOSITORY: repository } = process.env;
  const files = { manifest: read('package.json'), changelog: read('CHANGELOG.md'), citation: read('CITATION.cff') };
  const missing = lacking(files, { tag, repository });
  if (missing.length > 0)
    console.error(`Before it is published (CONTRIBUTING.md, "Releasing"):\n${missing.map((each) => `- ${each}`).join('\n')}`);
  else console.log('Nothing is missing.');
  process.exitCode = missing.length === 0 ? 0 : 1;
}
