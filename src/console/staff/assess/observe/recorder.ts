/** Records sound on this device, and keeps it there as it grows: a closed page loses at most seconds. */
import { signal, type ReadonlySignal } from "@preact/signals";
import { refused, ok, type Result } from "../../../../play/result.ts";
import { uuid } from "../../../../ui/uuid.ts";
import { userNow } from "../outbox/outbox.ts";
import { store, type Recording } from "../outbox/store.ts";

/** How often what is recorded so far is kept, ms. */
const KEEP_EVERY = 5_000;

export const recordings = signal<readonly Recording[]>([]);

export async function lookForRecordings(): Promise<void> {
  const mine = userNow();
  recordings.value = (await store.recordings()).filter(({ user }) => user === mine);
}

export interface Recorder {
  /** When it began, ms since 1970. */
  readonly since: number;
  readonly stop: () => void;
}

const running = signal<Recorder | null>(null);
/** The one that records now; null: none does. */
export const recorder: ReadonlySignal<Recorder | null> = running;

export async function record(
  assessment: string,
  question: string | null,
): Promise<Result<null, "no-sound">> {
  // Missing where the page is served without TLS.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices || !("MediaRecorder" in globalThis)) {
    return refused(
      "no-sound",
      "This browser cannot record here. The site may have to be opened by an https address.",
    );
  }
  let stream: MediaStream;
  try {
    stream = await devices.getUserMedia({ audio: true });
  } catch {
    return refused(
      "no-sound",
      "The microphone could not be used. Allow it for this site in the browser, then try again.",
    );
  }
  const id = uuid();
  const at = Date.now();
  const chunks: Blob[] = [];
  const media = new MediaRecorder(stream);
  const keep = async (): Promise<void> => {
    await store.keep({
      id,
      user: userNow(),
      assessment,
      question,
      at,
      length: Date.now() - at,
      sound: new Blob(chunks, { type: media.mimeType }),
    });
    await lookForRecordings();
  };
  media.addEventListener("dataavailable", ({ data }) => {
    if (data.size === 0) return;
    chunks.push(data);
    void keep();
  });
  media.addEventListener("stop", () => {
    for (const track of stream.getTracks()) track.stop();
    running.value = null;
  });
  media.start(KEEP_EVERY);
  running.value = {
    since: at,
    stop: () => {
      if (media.state !== "inactive") media.stop();
    },
  };
  return ok(null);
}

export async function forgetRecording(id: string): Promise<void> {
  await store.drop(id);
  await lookForRecordings();
}
