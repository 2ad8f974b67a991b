/** Numbers in place of things that are compared often. */

/** Gives equal things one number each. */
export class Numbering<K, T> {
  readonly list: T[] = [];
  readonly #ids = new Map<K, number>();
  of(key: K, make: (id: number) => T): number {
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.list.length;
      this.#ids.set(key, id);
      this.list.push(make(id));
    }
    return id;
  }
}
