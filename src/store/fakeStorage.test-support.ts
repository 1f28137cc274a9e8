import { onTestFinished } from 'vitest'

/** What the browser answers when the page asks for its storage: it, nothing, or a refusal. */
type Mood = 'there' | 'null' | 'denied'

/** A storage for one test in place of the browser's, that can be full, forbidden or missing. */
export class FakeStorage {
  readonly #texts = new Map<string, string>()
  #failuresLeft = 0
  #deniesReading = false
  #deniesRemoving = false
  #mood: Mood = 'there'
  /** How many writes were tried. */
  tried = 0
  /** Hears of every key that changed. */
  changed: (key: string) => void = () => undefined

  /** Puts a fresh storage in place until the test is over. */
  static forThisTest(): FakeStorage {
    const storage = new FakeStorage()
    const real = Object.getOwnPropertyDescriptor(window, 'localStorage') ?? {}
    Object.defineProperty(window, 'localStorage', { configurable: true, get: () => storage.#asked() })
    onTestFinished(() => {
      Object.defineProperty(window, 'localStorage', real)
    })
    return storage
  }

  get length(): number {
    this.#read()
    return this.#texts.size
  }

  key(index: number): string | null {
    this.#read()
    return [...this.#texts.keys()][index] ?? null
  }

  getItem(key: string): string | null {
    this.#read()
    return this.#texts.get(key) ?? null
  }

  setItem(key: string, text: string): void {
    this.tried += 1
    this.#failuresLeft -= 1
    if (this.#failuresLeft >= 0) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    this.#texts.set(key, text)
    this.changed(key)
  }

  removeItem(key: string): void {
    if (this.#deniesRemoving) throw new DOMException('The operation is insecure.', 'SecurityError')
    this.#texts.delete(key)
    this.changed(key)
  }

  /** Everything as it stands. */
  texts(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#texts)
  }

  /** Puts a text there as something else than the page would. */
  seed(key: string, text: string): void {
    this.#texts.set(key, text)
  }

  /** Takes everything away, as a browser that needs the space does. */
  evict(): void {
    this.#texts.clear()
  }

  /** The next writes fail as those of a full storage do. */
  failWrites(times: number): void {
    this.#failuresLeft = times
  }

  /** From now on the storage is there, is null, or the browser refuses even to name it. */
  become(mood: Mood): void {
    this.#mood = mood
  }

  /** The storage is there, but refuses to be read. */
  denyReading(): void {
    this.#deniesReading = true
  }

  /** The storage is there, but lets nothing go. */
  denyRemoving(): void {
    this.#deniesRemoving = true
  }

  #asked(): FakeStorage | null {
    if (this.#mood === 'denied')
      throw new DOMException('Access is denied for this document.', 'SecurityError')
    return this.#mood === 'null' ? null : this
  }

  #read(): void {
    if (this.#deniesReading) throw new DOMException('The operation is insecure.', 'SecurityError')
  }
}
