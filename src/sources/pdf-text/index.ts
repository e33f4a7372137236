export { findPageFurniture } from './page-furniture.js';
