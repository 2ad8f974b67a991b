/** The simulated service clock in words. Minutes count from midnight of the case's first day. */

const DAY = 1440;
const WEEK = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** 872 as "14:32". */
export function timeOf(clock: number): string {
  const minutes = ((clock % DAY) + DAY) % DAY;
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** The name of the day a clock has reached; a first day that is no weekday is counted from. */
export function dayOf(firstDay: string, clock: number): string {
  const later = Math.floor(clock / DAY);
  const first = WEEK.indexOf(firstDay);
  if (later === 0) return firstDay;
  return first < 0 ? `${firstDay}, day ${later + 1}` : (WEEK[(first + later) % 7] ?? firstDay);
}

/** "3 min", "1 h 20 min", "2 days 4 h": never more than two parts, rounded down. */
export function spanOf(minutes: number): string {
  const whole = Math.max(0, Math.floor(minutes));
  const days = Math.floor(whole / DAY);
  const hours = Math.floor((whole % DAY) / 60);
  const rest = whole % 60;
  const parts = [
    days ? `${days} ${days === 1 ? "day" : "days"}` : "",
    hours ? `${hours} h` : "",
    rest && !days ? `${rest} min` : "",
  ].filter(Boolean);
  return parts.join(" ") || "0 min";
}

/** When something falls due, seen from `now`: "16:30", "Thursday 12:00". */
export const whenDue = (firstDay: string, due: number, now: number): string =>
  Math.floor(due / DAY) === Math.floor(now / DAY)
    ? timeOf(due)
    : `${dayOf(firstDay, due)} ${timeOf(due)}`;
