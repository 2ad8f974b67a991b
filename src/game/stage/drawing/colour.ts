const channels = (hex: string): [number, number, number] => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

/** Lightens (`amount` > 0) or darkens (`amount` < 0) a #rrggbb colour. */
export function shade(hex: string, amount: number): string {
  const mixed = channels(hex).map((channel) =>
    amount < 0 ? channel * (1 + amount) : channel + (255 - channel) * amount,
  );
  return `#${mixed.map((channel) => toHex(channel)).join("")}`;
}

/** The colour `part` of the way from one #rrggbb colour to another. */
export function mix(from: string, to: string, part: number): string {
  const ends = channels(to);
  const mixed = channels(from).map((channel, index) => {
    const end = ends[index] ?? channel;
    return channel + (end - channel) * part;
  });
  return `#${mixed.map((channel) => toHex(channel)).join("")}`;
}

/** The same colour, see-through. */
export function alpha(hex: string, opacity: number): string {
  return `rgba(${channels(hex).join(",")},${opacity})`;
}

const toHex = (channel: number) =>
  Math.max(0, Math.min(255, Math.round(channel)))
    .toString(16)
    .padStart(2, "0");

/** Colours that the whole product shares. */
export const INK = "#231A2E";
export const PAPER = "#FBF2E1";
export const PLUM = "#3A2B4A";
export const NIGHT = "#1A1526";
export const TEAL = "#1E5F63";
export const CORAL = "#B53A24";
export const MUSTARD = "#F0B445";
