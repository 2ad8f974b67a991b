/**
 * Keeps the whole game on this machine, so that after a first visit it plays without a network.
 * The worker fetches every case and picture; that waits until this page has what it needs itself.
 */
const QUIET_MS = 4000;

export function keepOffline(): void {
  // In development the files change under the worker; it would show yesterday's.
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const register = (): void => {
    // Refused in some private windows: the game plays on, with the network.
    navigator.serviceWorker.register("./sw.js").catch(() => undefined);
  };
  addEventListener("load", () => setTimeout(register, QUIET_MS), { once: true });
}
