// Lists the licences of everything that onrecord brings along, and fails on one that MIT code may not carry.
// `npm run licences` prints a table; test/consumers/licences.test.ts holds it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/** Licences under which code may be used from MIT code without a duty beyond the notice. */
const allowed = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
]);

/** Development packages that tsup bundles into `dist/` (`noExternal`): they ship, though nobody installs them. */
const bundled = new Set(['node_modules/chrono-node']);

/** Every package that is installed with onrecord or stands in `dist/`, by the lock file: name, version, licence, whether we may. */
export function licences() {
  const { packages } = read('package-lock.json');
  return Object.entries(packages)
    .filter(([path, { dev, devOptional, link }]) => bundled.has(path) || (path !== '' && !dev && !devOptional && !link))
    .map(([path, { version, license, integrity }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const licence = license ?? licenceOf(read(`${path}/package.json`));
      return { name, version, licence, integrity, bundled: bundled.has(path), compatible: isAllowed(licence) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** `(MIT OR GPL-3.0)` is fine where one of them is, `A AND B` where both are. */
function isAllowed(expression) {
  return expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => allowed.has(licence.trim())));
}

const licenceOf = ({ license, licenses }) => license?.type ?? license ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'none';

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = licences();
  console.log('| package | version | licence |\n|---|---|---|');
  for (const { name, version, licence } of found) console.log(`| ${name} | ${version} | ${licence} |`);
  const wrong = found.filter(({ compatible }) => !compatible);
  for (const { name, licence } of wrong) console.error(`${name}: ${licence} does not go with MIT`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
