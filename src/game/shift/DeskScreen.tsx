/** The desk: clock, queue, what is at hand, what can be seen to, dashboard, promises, log book. */
import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Act } from "../../play/event.ts";
import { timeOf } from "../../play/clock.ts";
import { inState } from "../../shift/desk.ts";
import type { ShiftDoer } from "../../shift/doer.ts";
import { atHand } from "../../shift/exchange.ts";
import { allHold } from "../../shift/run.ts";
import { lineWords } from "../../shift/words.ts";
import { ActivityHead } from "../activity/ActivityHead.tsx";
import type { ActivityPlay } from "../activity/activityPlay.ts";
import { forgetDrafts } from "../activity/drafts.ts";
import { prefs } from "../settings/prefs.ts";
import { Closing } from "./Closing.tsx";
import { ErrandPanel } from "./ErrandPanel.tsx";
import { HandPanel } from "./HandPanel.tsx";
import { DESK_KEYS, meantElsewhere, type DeskKey } from "./keys.ts";
import { LogBook } from "./LogBook.tsx";
import { lastWords, meantimeOf } from "./meantime.ts";
import { queueOf } from "./queue.ts";
import { QueuePanel } from "./QueuePanel.tsx";
import { ReportForm } from "./ReportForm.tsx";
import { Running } from "./Running.tsx";

interface Props {
  readonly play: ActivityPlay<ShiftDoer>;
  readonly onStartAgain: () => void;
}

/** Where the eye goes after an act: on to what is at hand, but where a form was sent. */
const GOES_TO: Readonly<Record<string, "log" | null>> = { log: "log", report: null };

export function DeskScreen({ play, onStartAgain }: Props) {
  const { data } = play.edition;
  const { day } = play.doer;
  const log = play.log.value;
  const desk = play.doer.desk();
  const hand = useRef<HTMLHeadingElement>(null);
  const notice = useRef<HTMLParagraphElement>(null);
  /** Where the last act took the eye; new with each act. */
  const [moved, move] = useState<{ readonly to: "hand" | "log" | null } | null>(null);
  const tempers = prefs.value.meter && !play.assessed;
  const start = log[0];
  const seed = start?.type === "PlayStarted" ? start.seed : 0;

  const act = (each: Act): boolean => {
    const taken = play.give(each);
    if (taken) {
      if (play.ended.value) forgetDrafts(play.saveId);
      move({ to: each.id in GOES_TO ? GOES_TO[each.id]! : "hand" });
    }
    return taken;
  };
  const tick = useCallback(() => void play.give({ id: "wait", fields: { minutes: "1" } }), [play]);
  const wait = (minutes: number) => act({ id: "wait", fields: { minutes: String(minutes) } });
  const take = (id: string): boolean => act({ id: "take", on: id });

  // With what the act brought, and not after it is painted: whoever is quick has gone on to a form
  // by then, and what they type there must not become keys of the desk.
  useLayoutEffect(() => {
    if (!moved?.to) return;
    const head = moved.to === "hand" ? hand.current : document.getElementById(moved.to);
    head?.focus({ preventScroll: true });
    head?.scrollIntoView({ block: "nearest" });
  }, [moved]);
  useLayoutEffect(() => {
    if (play.refusal.value) notice.current?.scrollIntoView({ block: "nearest" });
  }, [play.refusal.value]);

  const does: Readonly<Record<DeskKey, () => unknown>> = {
    t: () => {
      const [first] = queueOf(day, play.doer.desk()).rows;
      if (first?.presses) take(first.id);
    },
    p: () => act({ id: "hold" }),
    w: () => wait(15),
    q: () => document.getElementById("queue")?.focus(),
    e: () => document.getElementById("errands")?.focus(),
    l: () => document.getElementById("log")?.focus(),
  };
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const key = DESK_KEYS.find((each) => each.key === event.key)?.key;
      if (!key || !prefs.value.keys || meantElsewhere(event) || play.ended.value) return;
      event.preventDefault();
      does[key]();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });

  const talk = atHand(day, desk);
  const meantime = meantimeOf(log, talk?.said ?? []);
  const last = talk ? [] : lastWords(log);
  const lines = day.shift.panel.filter(
    ({ from, when }) => from <= desk.clock && allHold(when, desk),
  );
  const open = desk.phase === "day";
  return (
    <main class="shift" id="main">
      <ActivityHead data={data} />
      <p class="shift-now">
        {timeOf(desk.clock)} · {inState(desk, "waiting", "held").length} waiting ·{" "}
        {inState(desk, "promised").length} promised
      </p>
      {play.refusal.value && (
        <p class="notice" role="alert" ref={notice}>
          {play.refusal.value}
        </p>
      )}
      {play.unkept.value && (
        <p class="notice" role="alert">
          Your shift is not being kept: {play.unkept.value.message}. You can go on to its end here.
        </p>
      )}
      <p class="unseen" role="status" aria-live="polite">
        {[...last.slice(1).map(({ text }) => text), ...meantime.slice(-2)].join(" ")}
      </p>
      {desk.phase === "over" ? (
        <section class="panel" aria-labelledby="hand">
          <h2 id="hand" tabIndex={-1} ref={hand}>
            The shift is over
          </h2>
          <p>{data.endings[day.shift.ending]}</p>
          <p class="row">
            <a class="solid" href={`#/${data.id}/debrief/${play.saveId}`}>
              Go to the debrief
            </a>
            <button type="button" class="plain" onClick={onStartAgain}>
              Play it again
            </button>
          </p>
        </section>
      ) : (
        <div class="desk-grid">
          <section class="panel desk-dashboard" aria-labelledby="dashboard">
            <h2 id="dashboard">Dashboard</h2>
            <ul class="dashboard">
              {lines.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          </section>
          <div class="desk-mid">
            {meantime.length > 0 && (
              <ul class="meantime" aria-label="In the meantime">
                {meantime.map((line, at) => (
                  <li key={at}>{lineWords(line)}</li>
                ))}
              </ul>
            )}
            {open ? (
              <HandPanel
                tempers={tempers}
                day={day}
                desk={desk}
                talk={talk}
                seed={seed}
                heading={hand}
                last={last}
                onSay={({ id, step }, reply) =>
                  act({ id: "say", on: id, fields: { step, reply: String(reply) } })
                }
                onHold={() => act({ id: "hold" })}
              />
            ) : (
              <Closing play={play} heading={hand} onAct={act} />
            )}
            {open && (
              <ErrandPanel day={day} desk={desk} onSetOut={(id) => act({ id: "errand", on: id })} />
            )}
          </div>
          <div class="desk-side desk-queue">
            <Running
              clock={desk.clock}
              closes={day.shift.closes}
              closed={!open}
              onWait={wait}
              onTick={tick}
              onClose={() => act({ id: "close" })}
            />
            {open && <QueuePanel tempers={tempers} day={day} desk={desk} onTake={take} />}
          </div>
          <div class="desk-side">
            <LogBook saveId={play.saveId} day={day} desk={desk} onAct={act} />
            {open && <ReportForm saveId={play.saveId} day={day} desk={desk} onAct={act} />}
            {prefs.value.keys && open && (
              <details class="panel">
                <summary>Keys of the desk</summary>
                <p>They can be switched off in the settings.</p>
                <dl class="keys">
                  <div>
                    <dt>1 to 9</dt>
                    <dd>Give that answer</dd>
                  </div>
                  {DESK_KEYS.map(({ key, does: words }) => (
                    <div key={key}>
                      <dt>{key}</dt>
                      <dd>{words}</dd>
                    </div>
                  ))}
                </dl>
              </details>
            )}
          </div>
        </div>
      )}
    </main>
  );
}
