import type { FactName } from '../../../intake/index.ts';

/** A report that its reader keeps on this device: its text, and its facts as they were corrected. */
export interface KeptReport {
  /** What it is called in the list: `龙泉镇2022年政府工作报告`; a second one of the same name takes the place of the first. */
  name: string;
  text: string;
  facts: Partial<Record<FactName, string>>;
}

const store = 'reports';

/** Opens the browser's own database of this page; rejects where the browser has none to give. */
function openDatabase(): Promise<IDBDatabase> {
  return toPromise(indexedDB.open('own-reports', 1), (request) => {
    request.result.createObjectStore(store, { keyPath: 'name' });
  });
}

function toPromise<R extends IDBRequest>(request: R, upgrade?: (request: R) => void): Promise<R['result']> {
  return new Promise((resolve, reject) => {
    if (upgrade)
      request.addEventListener('upgradeneeded', () => {
        upgrade(request);
      });
    request.addEventListener('success', () => {
      resolve(request.result as R['result']);
    });
    request.addEventListener('error', () => {
      reject(request.error ?? new Error('no database'));
    });
  });
}

async function act<T>(mode: IDBTransactionMode, run: (reports: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await openDatabase();
  try {
    return await toPromise(run(database.transaction(store, mode).objectStore(store)));
  } finally {
    database.close();
  }
}

/** Keeps a report on this device; rejects where there is no room. */
export const keepReport = (report: KeptReport): Promise<unknown> =>
  act('readwrite', (reports) => reports.put(report));

/** The reports that are kept, by their names. */
export const listKept = (): Promise<KeptReport[]> =>
  act('readonly', (reports) => reports.getAll() as IDBRequest<KeptReport[]>);

/** Deletes all of them. */
export const deleteKept = (): Promise<unknown> => act('readwrite', (reports) => reports.clear());
