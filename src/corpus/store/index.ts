export { storeFile } from './fields.ts';
export { openStore, readStoreKey } from './open-store.ts';
export { writeStore } from './write-store.ts';
