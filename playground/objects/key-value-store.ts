/** Settings that live as long as the page. */
export class KeyValueStore {
  readonly #values = new Map<string, string>();

  entries(): Iterable<[string, string]> {
    return this.#values.entries();
  }

  replace(entries: Iterable<[string, string]>): void {
    const next = [...entries];
    this.#values.clear();
    for (const [key, json] of next) this.#values.set(key, json);
  }

  get(key: string): string | undefined {
    return this.#values.get(key);
  }

  set(key: string, json: string): void {
    this.#values.set(key, json);
  }

  delete(key: string): void {
    this.#values.delete(key);
  }

  keys(): string[] {
    return [...this.#values.keys()];
  }
}
