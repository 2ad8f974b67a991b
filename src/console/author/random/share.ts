/** How many of all, as it is read: "12 (5 %)". */
export const share = (part: number, all: number): string =>
  part === 0 ? "never" : `${part} (${Math.max(1, Math.round((100 * part) / all))} %)`;
