// The local store: one database, a journal and keyed entries. "Written" is said only when a transaction is complete.
addToLibrary({
  $Store__deps: ['$Loop', '$Pairs', '$UTF8ToString', '$stringToNewUTF8'],
  $Store: {
    opened: null, // promise of the database
    write: null,  // the write that is being put together
    why: [['QuotaExceededError', 1], ['InvalidStateError', 2], ['VersionError', 3], ['DataError', 4], ['DataCloneError', 4], ['NotFoundError', 4], ['SecurityError', 0]],

    open() {
      Store.opened ??= new Promise((resolve, reject) => {
        if (typeof indexedDB === 'undefined') return reject(new DOMException('no IndexedDB here', 'SecurityError'));
        const request = indexedDB.open('rehearsal', 1);
        request.onupgradeneeded = () => {
          request.result.createObjectStore('journal', { autoIncrement: true });
          request.result.createObjectStore('entries');
        };
        request.onblocked = () => reject(new DOMException('another tab holds an older version open', 'VersionError'));
        request.onerror = () => reject(request.error);
        request.onsuccess = () => resolve(Store.guard(request.result));
      });
      // A failed opening is not kept: the next request tries again.
      Store.opened.catch(() => {
        Store.opened = null;
      });
      return Store.opened;
    },

    guard(db) {
      const forget = () => {
        Store.opened = null;
      };
      db.onversionchange = () => {
        db.close();
        forget();
      };
      db.onclose = forget;
      return db;
    },

    failed(request, error) {
      const name = error && error.name;
      const detail = stringToNewUTF8(`${name || 'Error'}: ${(error && error.message) || ''}`);
      _app_store_failed(request, Pairs.of(Store.why, name, 5), detail);
      _free(detail);
      Loop.wake(2);
    },

    // Some browsers cut the connection of a tab in the background: the write is tried once more on a new one.
    async transact(act) {
      for (let attempt = 0; ; attempt += 1) {
        const db = await Store.open();
        try {
          return await act(db);
        } catch (error) {
          if (attempt > 0 || error.name !== 'InvalidStateError') throw error;
          Store.opened = null;
        }
      }
    },

    done: (transaction) => new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      // A failed request ends in an abort too, which carries its error.
      transaction.onabort = () => reject(transaction.error || new DOMException('aborted', 'AbortError'));
    }),

    all: (store, method) => new Promise((resolve, reject) => {
      const request = store[method]();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    }),

    async load(request) {
      try {
        const [journal, keys, values] = await Store.transact((db) => {
          const transaction = db.transaction(['journal', 'entries'], 'readonly');
          const entries = transaction.objectStore('entries');
          return Promise.all([Store.all(transaction.objectStore('journal'), 'getAll'), Store.all(entries, 'getAllKeys'), Store.all(entries, 'getAll')]);
        });
        for (const text of journal) Store.give(_app_store_journal, text);
        keys.forEach((key, index) => Store.give(_app_store_entry, String(key), values[index]));
        _app_store_loaded(request);
        Loop.wake(2);
      } catch (error) {
        Store.failed(request, error);
      }
    },

    give(take, ...texts) {
      const bytes = texts.map((text) => stringToNewUTF8(String(text)));
      take(...bytes);
      bytes.forEach((each) => _free(each));
    },

    async commit(request, write) {
      try {
        await Store.transact((db) => {
          const transaction = db.transaction(['journal', 'entries'], 'readwrite', { durability: 'strict' });
          const done = Store.done(transaction);
          const journal = transaction.objectStore('journal'), entries = transaction.objectStore('entries');
          if (write.everythingBefore) {
            journal.clear();
            entries.clear();
          }
          write.append.forEach((text) => journal.add(text));
          write.put.forEach(([key, value]) => entries.put(value, key));
          write.erase.forEach((key) => entries.delete(key));
          return done;
        });
        _app_store_written(request);
        Loop.wake(2);
      } catch (error) {
        Store.failed(request, error);
      }
    },

    async persist(request) {
      const storage = navigator.storage;
      const promised = storage && storage.persist ? await storage.persist().catch(() => false) : false;
      const room = storage && storage.estimate ? await storage.estimate().catch(() => ({})) : {};
      _app_store_persistence(request, promised ? 1 : 0, room.usage || 0, room.quota || 0);
      Loop.wake(2);
    },
  },

  host_store_load__deps: ['$Store'],
  host_store_load: (request) => {
    Store.load(request);
  },
  host_store_begin__deps: ['$Store'],
  host_store_begin: (everythingBefore) => {
    Store.write = { everythingBefore: everythingBefore !== 0, append: [], put: [], erase: [] };
  },
  host_store_append__deps: ['$Store'],
  host_store_append: (text) => {
    Store.write.append.push(UTF8ToString(text));
  },
  host_store_put__deps: ['$Store'],
  host_store_put: (key, value) => {
    Store.write.put.push([UTF8ToString(key), UTF8ToString(value)]);
  },
  host_store_erase__deps: ['$Store'],
  host_store_erase: (key) => {
    Store.write.erase.push(UTF8ToString(key));
  },
  host_store_commit__deps: ['$Store'],
  host_store_commit: (request) => {
    Store.commit(request, Store.write);
  },
  host_store_persist__deps: ['$Store'],
  host_store_persist: (request) => {
    Store.persist(request);
  },
});
