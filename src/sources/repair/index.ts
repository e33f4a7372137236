export { decodeBytesRepr, type Repaired } from './bytes-repr.js';
export { repairEntities } from './entities.js';
export { repairMessages, repairText, type RepairCounts } from './messages.js';
export { repairMojibake } from './mojibake.js';
export { decodeWindows1252, windows1252Byte, windows1252Character } from './windows-1252.js';
