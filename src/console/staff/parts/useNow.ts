/** The server's clock, looked at every so often for as long as something shows it. */
import { useEffect, useState } from "preact/hooks";
import { serverNow } from "./ask.ts";

export function useNow(every: number): number {
  const [now, set] = useState(serverNow());
  useEffect(() => {
    const timer = setInterval(() => set(serverNow()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
