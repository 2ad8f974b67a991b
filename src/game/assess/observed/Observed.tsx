/** Over a play under observation: who watches, how the line stands, and the hold while it is paused. */
import { useEffect, useMemo, useRef } from "preact/hooks";
import { Icon } from "../../../ui/Icon.tsx";
import { observedSave } from "../../play/observed.ts";
import { held } from "../../saves/here.ts";
import { portfolioAddress } from "../../router.ts";
import { follow } from "./follow.ts";
import { Hold } from "./Hold.tsx";
import "./observed.css";

export interface ObservedProps {
  readonly saveId: string;
}

export function Observed({ saveId }: ObservedProps) {
  const following = useMemo(() => follow(saveId), [saveId]);
  const last = useRef("");
  useEffect(() => {
    let here = true;
    // Opened again after its end, it still waits for the feedback.
    void held.get(saveId).then((save) => {
      if (here && save?.sending?.observed && !save.sending.observed.released) {
        observedSave.value = saveId;
      }
    });
    return () => {
      here = false;
      following.stop();
      observedSave.value = null;
    };
  }, [following]);

  const watched = following.watched.value;
  const fault = following.fault.value;
  useEffect(() => {
    if (watched.kind === "observed") {
      observedSave.value = saveId;
      last.current = watched.by.assessment;
    }
    if (fault !== null) observedSave.value = null;
  }, [watched, fault]);

  if (fault !== null) {
    return (
      <p class="notice" role="alert">
        <span>
          Your assessor is not watching this play. {fault}{" "}
          <a href="#/">Begin anew from your desk</a>
        </span>
      </p>
    );
  }
  if (watched.kind === "alone") return null;
  if (watched.kind === "ended") {
    return (
      <p class={watched.stopped ? "notice grave" : "notice"} role="alert">
        <span>
          {watched.stopped ? (
            <>
              <b>Your assessor has stopped here.</b>
              {watched.remark && ` ${watched.remark}`} That does not mean that you did something
              wrong. What you have done is kept, and your assessor tells you what happens next.{" "}
            </>
          ) : (
            <>
              <b>Your assessor has seen what was needed.</b> You may go on to the end, or
              leave.{" "}
            </>
          )}
          <a href={portfolioAddress(last.current)}>Your assessment</a>
        </span>
      </p>
    );
  }
  const { assessor, paused } = watched.by;
  return (
    <>
      <p class="observed" role="status">
        <Icon name={following.away.value ? "history" : "check"} />
        <span>
          {following.away.value
            ? "No network: go on as you are. What you do waits on this device, and your assessor sees it when the network is back."
            : `${assessor} is watching. There is no hurry.`}
        </span>
      </p>
      {paused !== null && <Hold assessor={assessor} why={paused} />}
    </>
  );
}
