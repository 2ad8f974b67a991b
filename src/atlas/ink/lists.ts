/** Which counted containers a jump enters, worked out once for each place it may start from. */
import type { Code } from "./code.ts";
import { entered, type Spot } from "./tree.ts";

export class EnteredLists {
  readonly #code: Code;
  readonly #lists: (readonly number[])[] = [];
  readonly #byText = new Map<string, number>();
  readonly #known = new Map<number, number>();

  constructor(code: Code) {
    this.#code = code;
  }

  /** The containers of a list, by their numbers among the counted ones. */
  list(number: number): readonly number[] {
    return this.#lists[number]!;
  }

  /** Number of the list for going to a choice's content from a position. */
  forChoice(from: number, choice: number): number {
    return this.#find(from, 2 * choice, this.#code.choices[choice]!.spot);
  }

  /** Number of the list for going to a place that a variable held. */
  forPlace(from: number, place: number): number {
    return this.#find(from, 2 * place + 1, this.#code.places[place]!.spot);
  }

  #find(from: number, to: number, spot: Spot): number {
    const { boxes, numberOf } = this.#code;
    const key = (from + 2) * 0x1000000 + to;
    let number = this.#known.get(key);
    if (number === undefined) {
      const list = entered(boxes[from] ?? null, spot).map((box) => numberOf.get(box)!);
      number = this.#byText.get(list.join()) ?? this.#lists.push(list) - 1;
      this.#byText.set(list.join(), number);
      this.#known.set(key, number);
    }
    return number;
  }
}
