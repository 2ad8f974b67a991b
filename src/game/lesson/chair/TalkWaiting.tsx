/** A talk that waits for a manager's answer: the story goes on with it. */
import { askOf } from "../../../play/asks.ts";
import type { Controller } from "../../play/controller.ts";
import { putOf } from "./put.ts";
import { Waiting } from "./Waiting.tsx";

interface Props {
  readonly controller: Controller;
}

export function TalkWaiting({ controller }: Props) {
  const { edition, saveId, state, log } = controller;
  const { asking } = state.value;
  const who = askOf(edition.data, asking)?.who ?? "";
  return (
    <Waiting
      saveId={saveId}
      log={log.value}
      name={edition.data.cast[who]?.name ?? "The manager"}
      meanwhile=""
      then="Then the case goes on by itself."
      put={(playId) => putOf(edition, log.peek(), asking, playId)}
      onAnswer={(person) => controller.give({ type: "answer", person })}
      onTakenBack={(listener) =>
        controller.onEvents((events) => {
          if (events.some(({ type }) => type === "SteppedBack")) listener();
        })
      }
    />
  );
}
