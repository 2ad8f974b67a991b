/** 1250 pence as "£12.50": how sums read wherever exact ones are shown. */
export const pounds = (pence: number): string => `£${(pence / 100).toFixed(2)}`;
