/** The time of a block as it reads. */

const two = (value: number): string => String(value).padStart(2, "0");

/** "12:05" while there is time, "+1:20" once it is over. To the second, never rounded up to more. */
export function clockFace(left: number): string {
  const seconds = Math.ceil(left / 1000);
  const whole = Math.abs(seconds);
  return `${seconds < 0 ? "+" : ""}${Math.floor(whole / 60)}:${two(whole % 60)}`;
}

/** "12 minutes left": for those who hear it. */
export function clockSaid(left: number): string {
  const seconds = Math.ceil(left / 1000);
  if (seconds < 0) {
    const over = Math.ceil(-seconds / 60);
    return `over by ${over} ${over === 1 ? "minute" : "minutes"}`;
  }
  if (seconds < 60) return `${seconds} ${seconds === 1 ? "second" : "seconds"} left`;
  const minutes = Math.round(seconds / 60);
  return `${minutes} ${minutes === 1 ? "minute" : "minutes"} left`;
}
