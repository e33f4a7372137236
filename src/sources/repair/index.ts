export { decodeBytesRepr } from './bytes-repr.js';
export { repairEntities } from './entities.js';
export { repairMessages, repairText, type RepairCounts } from './messages.js';
export { repairMojibake } from './mojibake.js';
