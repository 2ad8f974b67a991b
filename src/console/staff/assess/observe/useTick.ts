/** This device's clock, ms since 1970, looked at every second for as long as something shows it. */
import { useEffect, useState } from "preact/hooks";

export function useTick(): number {
  const [now, set] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => set(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
