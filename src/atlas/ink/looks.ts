/** How a story looks at the engine's variables: often only how one compares with a number. */
import { OP, type Code } from "./code.ts";
import { binary, type Value } from "./values.ts";

export interface Look {
  /** The same for looks that are alike. */
  readonly id: string;
  /** All that is made of a value. */
  readonly of: (value: Value) => Value;
}

/** At the value itself. */
const WHOLE: Look = { id: "", of: (value) => value };

const COMPARES: ReadonlySet<string> = new Set(["==", "!=", "<", ">", "<=", ">="]);

export class Looks {
  readonly #code: Code;
  readonly #known: Look[] = [];

  constructor(code: Code) {
    this.#code = code;
  }

  /** How the variable that is read at a position is looked at. */
  at(position: number): Look {
    return (this.#known[position] ??= this.#find(position));
  }

  #find(position: number): Look {
    const { op, a, next, values, operators } = this.#code;
    const push = next[position]!;
    const compare = push < 0 ? push : next[push]!;
    if (op[position] !== OP.readGlobal || op[push] !== OP.push || op[compare] !== OP.binary) {
      return WHOLE;
    }
    const [operator, size] = [operators[a[compare]!]!, values[a[push]!]!];
    if (!COMPARES.has(operator) || typeof size !== "number") return WHOLE;
    return { id: `${operator} ${size}`, of: (value) => binary(operator, value, size) };
  }
}
