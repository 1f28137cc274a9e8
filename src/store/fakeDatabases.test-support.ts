import { openDB } from 'idb'
import * as fake from 'fake-indexeddb'
import { onTestFinished, vi } from 'vitest'

const ROWS = fake.IDBObjectStore.prototype
// oxlint-disable-next-line typescript/unbound-method -- called below with the rows it belongs to
const REAL_PUT = ROWS.put

type Texts = { texts: { key: string; value: unknown } }

/** IndexedDB for one test, where the environment has none, that can be full, broken, silent or forbidden. */
export class FakeDatabases {
  readonly #factory = new fake.IDBFactory()
  /** How many texts were put, or tried to be. */
  puts = 0

  /** Puts fresh databases in place until the test is over. */
  static forThisTest(): FakeDatabases {
    const databases = new FakeDatabases()
    const { IDBCursor, IDBDatabase, IDBIndex, IDBObjectStore, IDBRequest, IDBTransaction } = fake
    const parts = { IDBCursor, IDBDatabase, IDBIndex, IDBObjectStore, IDBRequest, IDBTransaction }
    for (const [name, value] of Object.entries({ ...parts, indexedDB: databases.#factory })) {
      Object.defineProperty(window, name, { configurable: true, writable: true, value })
      onTestFinished(() => {
        Reflect.deleteProperty(window, name)
      })
    }
    databases.failPuts('UnknownError', 0)
    return databases
  }

  /** The names of all that there are. */
  async names(): Promise<readonly (string | undefined)[]> {
    return (await this.#factory.databases()).map((each) => each.name)
  }

  /** Every text of one of ours by its key; none where it is not there. */
  async texts(name: 'mirror' | 'backups'): Promise<Readonly<Record<string, unknown>>> {
    const fullName = `xiaoka-${name}`
    if (!(await this.names()).includes(fullName)) return {}
    const database = await openDB<Texts>(fullName)
    const [keys, values] = await Promise.all([database.getAllKeys('texts'), database.getAll('texts')])
    database.close()
    return Object.fromEntries(keys.map((key, index) => [key, values[index]]))
  }

  /** Puts something there as another tab or version would. */
  async seed(name: 'mirror' | 'backups', rows: Readonly<Record<string, unknown>>): Promise<void> {
    const database = await openDB<Texts>(`xiaoka-${name}`, 1, {
      upgrade: (fresh) => fresh.createObjectStore('texts'),
    })
    await Promise.all(Object.entries(rows).map(([key, value]) => database.put('texts', value, key)))
    database.close()
    this.puts = 0
  }

  /** The next texts to be put are refused for this reason. */
  failPuts(reason: string, times: number): void {
    let failuresLeft = times
    const count = () => {
      this.puts += 1
      failuresLeft -= 1
      return failuresLeft >= 0
    }
    vi.spyOn(ROWS, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (count()) throw new DOMException('Refused.', reason)
      return REAL_PUT.apply(this, row)
    })
  }

  /** Texts are accepted, and then not written after all, as when the disk turns out to be full. */
  takeBackPuts(): void {
    vi.spyOn(ROWS, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      const request = REAL_PUT.apply(this, row)
      this.transaction.abort()
      return request
    })
  }

  /** Every opening fails, as where the person or the browser forbids databases. */
  forbid(): void {
    vi.spyOn(this.#factory, 'open').mockImplementation(() => {
      throw new DOMException('Forbidden.', 'SecurityError')
    })
  }

  /** None of them can be removed. */
  refuseErasing(): void {
    vi.spyOn(this.#factory, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('Refused.', 'UnknownError')
    })
  }

  /** No opening is ever answered, as while another tab holds an older version. */
  fallSilent(): void {
    vi.spyOn(this.#factory, 'open').mockReturnValue(new fake.IDBOpenDBRequest())
  }

  /** As an older browser, it cannot tell which databases there are. */
  cannotList(): void {
    Object.defineProperty(this.#factory, 'databases', { value: undefined })
  }
}
