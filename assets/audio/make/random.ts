/** A seeded source of numbers, so that every run of the synthesiser makes the same files. */
export interface Random {
  /** 0 up to, not including, 1. */
  unit(): number;
  /** -1 up to, not including, 1: one sample of white noise. */
  signed(): number;
  between(low: number, high: number): number;
  pick<T>(items: readonly [T, ...T[]]): T;
}

/** The same name gives the same numbers, so changing one sound leaves the others as they were. */
export function randomFor(name: string): Random {
  let state = 0x811c9dc5;
  for (const letter of name) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193);

  const unit = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    unit,
    signed: () => unit() * 2 - 1,
    between: (low, high) => low + (high - low) * unit(),
    pick: (items) => items[Math.floor(unit() * items.length)] ?? items[0],
  };
}
