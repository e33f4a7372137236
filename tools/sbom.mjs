// The bill of materials, CycloneDX 1.5: everything that an installation of onrecord brings along, and what is bundled into it. Made
// of the lock file alone, so that the same commit gives the same bill. `npm sbom --omit dev` is not used: of 93 packages it leaves
// out the 30 that a development dependency needs as well, such as unified (npm 11.19.1).
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { licences } from './licences.mjs';

export function bill() {
  const { name, version, description, license } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const component = { 'bom-ref': `${name}@${version}`, name, version };
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: { type: 'library', ...component, description, licenses: [{ expression: license }], purl: `pkg:npm/${name}@${version}` },
    },
    components: licences().map(({ name, version, licence, integrity, bundled }) => ({
      type: 'library',
      'bom-ref': `${name}@${version}`,
      name,
      version,
      scope: 'required',
      licenses: [{ expression: licence.replace(/^\((.*)\)$/, '$1') }],
      hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') }],
      purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
      ...(bundled ? { properties: [{ name: 'onrecord:bundled', value: 'true' }] } : {}),
    })),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(bill(), null, 2));
