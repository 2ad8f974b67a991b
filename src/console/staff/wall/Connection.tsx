/** Whether what one sees is now, in words. */
import { Sign } from "../parts/Sign.tsx";
import type { StreamState } from "../parts/stream.ts";

const WORDS: Readonly<Record<StreamState, string>> = {
  connecting: "Connecting…",
  open: "Live",
  cut: "Connection lost. This is how it was; trying again. Do not reload: without a connection this page cannot be opened.",
};

export const Connection = ({ state }: { readonly state: StreamState }) => (
  <p class={`connection is-${state}`} role="status">
    <Sign name={state === "cut" ? "cut" : "live"} /> {WORDS[state]}
  </p>
);
