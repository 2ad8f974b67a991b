/** Days and times as they read here. */
const DAY_PARTS = { day: "numeric", month: "long", year: "numeric" } as const;
const DAY = new Intl.DateTimeFormat("en-GB", DAY_PARTS);
const CALENDAR = new Intl.DateTimeFormat("en-GB", { ...DAY_PARTS, timeZone: "UTC" });
const MOMENT = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
});

/** "3 March 2027". */
export const dayWords = (at: number): string => DAY.format(at);

/** "3 March 2027" for "2027-03-03", the same day wherever it is read; the words themselves if it is none. */
export function calendarWords(day: string): string {
  const at = Date.parse(day);
  return Number.isNaN(at) ? day : CALENDAR.format(at);
}

const two = (n: number): string => String(n).padStart(2, "0");

/** The day of a time as the calendar on the wall here has it, "2027-03-03"; today's unless told. */
export function dayHere(at: number = Date.now()): string {
  const here = new Date(at);
  return `${here.getFullYear()}-${two(here.getMonth() + 1)}-${two(here.getDate())}`;
}

/** "3 Mar, 14:32". */
export const momentWords = (at: number): string => MOMENT.format(at);

const plural = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

/** A span in its largest one or two parts: "45 s", "4 min", "1 h 20 min", "3 days". Rounded down. */
export function spanWords(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return minutes % 60 ? `${hours} h ${minutes % 60} min` : `${hours} h`;
  return plural(Math.floor(hours / 24), "day");
}

/** A pause to the second: "12 s", "1 min 35 s". */
export function pauseWords(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
