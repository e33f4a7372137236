export { resolveTaxonomy, taxonomies } from './resolve.js';
