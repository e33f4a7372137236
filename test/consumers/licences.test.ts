import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
// @ts-expect-error a script without types
import { licences } from '../../tools/licences.mjs';
// @ts-expect-error a script without types
import { bill } from '../../tools/sbom.mjs';
import config from '../../tsup.config.js';

interface Found {
  name: string;
  licence: string;
  compatible: boolean;
}

const root = new URL('../../', import.meta.url);
const packageOf = (path: string): { dependencies: Record<string, string>; scripts: Record<string, string> } =>
  JSON.parse(readFileSync(new URL(path, root), 'utf8')) as { dependencies: Record<string, string>; scripts: Record<string, string> };

describe('licences', () => {
  it('of everything that is installed with onrecord go with MIT', () => {
    const found = licences() as Found[];
    expect(found.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(packageOf('package.json').dependencies)));
    expect(found.filter(({ compatible }) => !compatible)).toEqual([]);
  });

  it('of what is bundled into dist/ stand in NOTICE', () => {
    const notice = readFileSync(new URL('NOTICE', root), 'utf8');
    const { noExternal } = config as { noExternal: string[] };
    for (const bundled of noExternal) {
      const name = bundled.startsWith('@') ? bundled.split('/').slice(0, 2).join('/') : bundled.split('/')[0]!;
      expect(notice).toContain(name);
      expect((licences() as Found[]).map((found) => found.name)).toContain(name);
    }
  });
});

it('the bill of materials names every package once, with licence and hash', () => {
  const { components, metadata } = bill() as {
    components: { purl: string; licenses: unknown[]; hashes: { content: string }[] }[];
    metadata: { component: { name: string } };
  };
  expect(metadata.component.name).toBe('onrecord');
  expect(new Set(components.map(({ purl }) => purl)).size).toBe((licences() as Found[]).length);
  for (const { licenses, hashes } of components) {
    expect(licenses).toHaveLength(1);
    expect(hashes[0]?.content).toMatch(/^[0-9a-f]{128}$/u);
  }
});

it('nothing of ours runs when the package is installed', () => {
  const { scripts } = packageOf('package.json');
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare']) expect(Object.keys(scripts)).not.toContain(name);
});
