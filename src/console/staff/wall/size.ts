/** How large the seats are drawn. */
export const SIZES = ["large", "medium", "small", "table"] as const;
export type Size = (typeof SIZES)[number];

export const SIZE_NAMES: Readonly<Record<Size, string>> = {
  large: "Large cards",
  medium: "Medium cards",
  small: "Small cards",
  table: "Table",
};

/** So many learners fit on a screen as cards of that size. */
const MOST_LARGE = 12;
const MOST_MEDIUM = 60;

export const sizeFor = (learners: number): Size =>
  learners <= MOST_LARGE ? "large" : learners <= MOST_MEDIUM ? "medium" : "small";
