export { reportLineEndHyphens } from './line-end-hyphens.js';
export { findPageFurniture } from './page-furniture.js';
