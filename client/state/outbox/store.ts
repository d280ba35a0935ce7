import type { Entry } from "./entry.ts";

export type EntryStore = {
  all(): Promise<readonly Entry[]>;
  /** Answers the entry with its place in the order. */
  add(entry: Omit<Entry, "seq">): Promise<Entry>;
  put(entry: Entry): Promise<void>;
  remove(seqs: readonly number[]): Promise<void>;
};

const entries = "outbox";

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("The device's storage has failed."));
  });

async function open(): Promise<IDBDatabase> {
  const opening = indexedDB.open("shaar", 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(entries, { keyPath: "seq", autoIncrement: true });
  };
  return await settled(opening);
}

/** Strict: what is said to be kept is on the disk, and outlives a flat battery. */
async function write<T>(work: (store: IDBObjectStore) => IDBRequest<T>[]): Promise<readonly T[]> {
  const db = await open();
  try {
    const transaction = db.transaction(entries, "readwrite", { durability: "strict" });
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error("The device has no room left."));
    });
    const requests = work(transaction.objectStore(entries));
    await done;
    return requests.map(({ result }) => result);
  } finally {
    db.close();
  }
}

/** IndexedDB: keeps photos as they are, and is shared by all tabs. */
export const deviceStore: EntryStore = {
  async all() {
    const db = await open();
    try {
      const found: readonly Entry[] = await settled(db.transaction(entries).objectStore(entries).getAll());
      return found;
    } finally {
      db.close();
    }
  },
  async add(entry) {
    const [seq] = await write((store) => [store.add(entry)]);
    return { ...entry, seq: Number(seq) };
  },
  async put(entry) {
    await write((store) => [store.put(entry)]);
  },
  async remove(seqs) {
    await write((store) => seqs.map((seq) => store.delete(seq)));
  },
};
