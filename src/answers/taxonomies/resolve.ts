import type { Taxonomy, TaxonomyLabels, TaxonomyName } from '../../options.js';
import { strategies } from '../strategies.js';
import { bull3 } from './bull3.js';
import { defaultTaxonomy, lenientTaxonomy, strictTaxonomy } from './codebook.js';
import { thomas2024 } from './thomas2024.js';

/** The taxonomies that come with onrecord, by name. Data: copy one and change its map to make your own. */
export const taxonomies: { readonly [N in TaxonomyName]: Taxonomy<Exclude<TaxonomyLabels[N], 'procedural'>> } = {
  default: defaultTaxonomy,
  strict: strictTaxonomy,
  lenient: lenientTaxonomy,
  thomas2024,
  bull3,
};

/**
 * The taxonomy meant by a name, or the caller's own after a check.
 *
 * @param taxonomy A name, a taxonomy, or nothing for `default`.
 * @throws RangeError for an unknown name; TypeError for a taxonomy whose map leaves a strategy out or gives an unlisted label.
 */
export function resolveTaxonomy(taxonomy: TaxonomyName | Taxonomy<string> = 'default'): Taxonomy<string> {
  if (typeof taxonomy === 'string') {
    if (Object.hasOwn(taxonomies, taxonomy)) return taxonomies[taxonomy] as unknown as Taxonomy<string>;
    throw new RangeError(`Expected a taxonomy of ${Object.keys(taxonomies).join(', ')}, got \`${String(taxonomy)}\``);
  }
  if (taxonomy === null || typeof taxonomy !== 'object' || typeof taxonomy.turnRule !== 'function' || !Array.isArray(taxonomy.labels)) {
    throw new TypeError('Expected a taxonomy with `name`, `labels`, `map` and `turnRule`');
  }
  for (const strategy of strategies) {
    const label = Object.hasOwn(taxonomy.map, strategy) ? taxonomy.map[strategy] : undefined;
    if (label === undefined) throw new TypeError(`Taxonomy \`${taxonomy.name}\` gives no label to the strategy \`${strategy}\``);
    if (!taxonomy.labels.includes(label)) {
      throw new TypeError(`Taxonomy \`${taxonomy.name}\` maps \`${strategy}\` to \`${label}\`, which is not among its labels`);
    }
  }
  return taxonomy;
}
