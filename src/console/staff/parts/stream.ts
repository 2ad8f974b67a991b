/**
 * One stream of Server-Sent Events that stays: the browser reconnects by itself and says what it saw
 * last; where it gives up, or the server says that this watcher was too slow, it is opened anew.
 */
import { addressOf } from "./ask.ts";

export type StreamState = "connecting" | "open" | "cut";

export interface StreamWork {
  /** Address under api/, given the id to go on after. */
  readonly address: (after: string | null) => string;
  /** By the event's name; `id` is the stream's cursor or "". */
  readonly on: Readonly<Record<string, (data: string, id: string) => void>>;
  readonly onState: (state: StreamState) => void;
  /** Open again after it had been cut: something may have been missed that has no id. */
  readonly onAgain: () => void;
  /** The server answered, and not with a stream: what it says to another question tells why. */
  readonly onRefused: () => void;
}

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

/** Opens the stream; gives the function that closes it for good. */
export function openStream(work: StreamWork, begin: string | null): () => void {
  let source: EventSource | null = null;
  let last = begin;
  let wait = FIRST_WAIT;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasCut = false;
  let over = false;

  const reopen = (): void => {
    source?.close();
    source = null;
    if (over) return;
    wasCut = true;
    work.onState("cut");
    clearTimeout(timer);
    // A whole class's watchers come back at different moments.
    timer = setTimeout(open, wait * (0.75 + Math.random() / 2));
    wait = Math.min(LONGEST_WAIT, wait * 2);
  };

  function open(): void {
    const mine = new EventSource(addressOf(work.address(last)));
    source = mine;
    mine.onopen = () => {
      wait = FIRST_WAIT;
      work.onState("open");
      if (wasCut) work.onAgain();
      wasCut = false;
    };
    mine.onerror = () => {
      if (mine.readyState === EventSource.CLOSED) {
        reopen();
        return work.onRefused();
      }
      wasCut = true;
      work.onState("cut");
    };
    for (const [name, take] of Object.entries(work.on)) {
      mine.addEventListener(name, (event) => {
        const { data, lastEventId } = event as MessageEvent<string>;
        if (lastEventId !== "") last = lastEventId;
        take(data, lastEventId);
      });
    }
    mine.addEventListener("behind", reopen);
  }

  work.onState("connecting");
  open();
  return () => {
    over = true;
    clearTimeout(timer);
    source?.close();
  };
}
