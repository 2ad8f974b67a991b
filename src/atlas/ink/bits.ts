/** Sets of small numbers, a bit each. */

export type Bits = Uint32Array;

export const noBits = (size: number): Bits => new Uint32Array((size + 31) >>> 5);

export const hasBit = (bits: Bits, bit: number): boolean =>
  ((bits[bit >>> 5]! >>> (bit & 31)) & 1) === 1;

export function setBit(bits: Bits, bit: number): void {
  bits[bit >>> 5]! |= 1 << (bit & 31);
}

export function clearBit(bits: Bits, bit: number): void {
  bits[bit >>> 5]! &= ~(1 << (bit & 31));
}

/** Adds all of `more`; gives whether that was anything new. */
export function addBits(bits: Bits, more: Bits): boolean {
  let grew = false;
  for (let at = 0; at < bits.length; at++) {
    const both = (bits[at]! | more[at]!) >>> 0;
    if (both !== bits[at]) {
      bits[at] = both;
      grew = true;
    }
  }
  return grew;
}

/** The numbers in the set, smallest first. */
export function bitsIn(bits: Bits): readonly number[] {
  const numbers: number[] = [];
  for (let at = 0; at < bits.length; at++) {
    for (let word = bits[at]!; word !== 0; word &= word - 1) {
      numbers.push(at * 32 + 31 - Math.clz32(word & -word));
    }
  }
  return numbers;
}

/** How many numbers are in the set. */
export const countBits = (bits: Bits): number => bitsIn(bits).length;
