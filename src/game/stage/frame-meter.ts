const KEPT = 240;

/** Remembers how long the script of the latest frames took. */
export class FrameMeter {
  #costs: number[] = [];
  #begun = 0;

  begin(): void {
    this.#begun = performance.now();
  }

  end(): void {
    this.#costs.push(performance.now() - this.#begun);
    if (this.#costs.length > KEPT) this.#costs.shift();
  }

  recent(): number[] {
    return [...this.#costs];
  }
}
