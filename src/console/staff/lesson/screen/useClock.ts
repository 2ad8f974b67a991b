/** The server's clock each second, by how far it is ahead of this machine's. */
import { useEffect, useState } from "preact/hooks";

export function useClock(ahead: number): number {
  const [now, set] = useState(() => Date.now() + ahead);
  useEffect(() => {
    const look = (): void => set(Date.now() + ahead);
    look();
    const timer = setInterval(look, 1_000);
    return () => clearInterval(timer);
  }, [ahead]);
  return now;
}
