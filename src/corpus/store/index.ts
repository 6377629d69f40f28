export { storeFile } from './fields.ts';
export {
  openStore,
  readReportHashes,
  readReportKeys,
  readStatingPlaces,
  readStoreKey,
} from './open-store.ts';
export { writeStore } from './write-store.ts';
export type { StorableReport } from './write-store.ts';
