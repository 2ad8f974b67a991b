/** The manager's chair in a lesson that runs: who sits in it, what waits, what became of the answers. */
import { useEffect, useRef } from "preact/hooks";
import { cameLate } from "../../../../lesson/chair/seen.ts";
import { waitingIn, type Ask } from "../../../../lesson/chair/chair.ts";
import type { Lesson } from "../../../../lesson/lesson.ts";
import { LESSON_LINE_MOST } from "../../../../protocol/lesson.ts";
import { ManagerAnswer } from "../../../../ui/ManagerAnswer.tsx";
import { playAddress } from "../../address.ts";
import { say } from "../../parts/said.ts";
import { useNow } from "../../parts/useNow.ts";
import type { Wall } from "../../wall/wall.ts";
import type { Table } from "../model/table.ts";
import { usePhrases } from "../run/phrases.ts";
import { ChairSettings } from "./ChairSettings.tsx";
import "./chair.css";

interface Props {
  readonly classId: string;
  readonly table: Table;
  readonly lesson: Lesson;
  readonly wall: Wall;
  readonly nameOf: (learnerId: string) => string;
  readonly mayRun: boolean;
}

const REASONS = { key: "redress-chair-reasons", first: [] };

/** "just now", "1 minute ago". */
function ageWords(ms: number): string {
  const minutes = Math.floor(Math.max(0, ms) / 60_000);
  if (minutes === 0) return "just now";
  return minutes === 1 ? "1 minute ago" : `${minutes} minutes ago`;
}

/** What became of an ask that does not wait any more. */
export function endWords(ask: Ask, nameOf: (learnerId: string) => string): string {
  const answer = ask.answer ?? ask.late.at(-1) ?? null;
  if (!answer) return "Nobody answered in time; the case's own manager did.";
  const { by, reason } = answer;
  const who = by.as === "learner" ? nameOf(by.learnerId) : "The staff";
  const said = `${who} said ${answer.answer}${reason === "" ? "." : `: “${reason}”`}`;
  if (cameLate(ask)) return `${said} It came too late, and changed nothing.`;
  return ask.settled === "person" ? `${said} The play went on with it.` : said;
}

export function ChairPanel({ classId, table, lesson, wall, nameOf, mayRun }: Props) {
  const { chair } = lesson;
  const { setting } = chair;
  const now = useNow(15_000);
  const phrases = usePhrases(REASONS);
  const waiting = waitingIn(chair);
  const ended = [...chair.asks.values()].filter((ask) => !waiting.includes(ask)).toReversed();
  const known = useRef(waiting.length);
  useEffect(() => {
    if (waiting.length > known.current && setting.peer === "") {
      say(waiting.length === 1 ? "One question waits for the manager." : `${waiting.length} wait.`);
    }
    known.current = waiting.length;
  }, [waiting.length]);
  return (
    <section class="panel chair" aria-labelledby="chair-head">
      <h2 id="chair-head">
        The manager's chair{waiting.length > 0 ? `: ${waiting.length} waiting` : ""}
      </h2>
      <p class="hint">
        Where a case needs somebody else's authority, a person answers for the manager, and may say
        no with a reason. If nobody does in time, the case's own manager does. Neither answer costs
        a learner anything.
      </p>
      {mayRun && <ChairSettings table={table} setting={setting} wall={wall} nameOf={nameOf} />}
      {setting.open && waiting.length === 0 && <p role="status">Nothing waits.</p>}
      <ul class="chair-asks">
        {waiting.map(({ id, learnerId, at, put }) => (
          <li key={id}>
            {mayRun ? (
              <ManagerAnswer
                {...put}
                reasons={[...put.refusals, ...phrases.all]}
                most={LESSON_LINE_MOST}
                onKeep={(reason) =>
                  phrases.all.includes(reason) ? phrases.remove(reason) : phrases.add(reason)
                }
                onAnswer={(answer, reason) => {
                  const done = table.act({
                    type: "AskAnswered",
                    ask: id,
                    to: learnerId,
                    answer,
                    reason,
                  });
                  if (done.ok) say("Your answer is on its way.");
                  return done.ok ? null : done.message;
                }}
              >
                <p>
                  Asked by {nameOf(learnerId)}, {ageWords(now - at)}.{" "}
                  {put.playId !== "" && (
                    <a href={playAddress(classId, put.playId)}>Read the play so far</a>
                  )}
                </p>
              </ManagerAnswer>
            ) : (
              <p>
                {nameOf(learnerId)}: {put.question}
              </p>
            )}
          </li>
        ))}
      </ul>
      {ended.length > 0 && (
        <details>
          <summary>Answered, or gone on ({ended.length})</summary>
          <ul class="chair-ended">
            {ended.map((ask) => (
              <li key={ask.id}>
                <b>{nameOf(ask.learnerId)}</b>, {ask.put.about}: {ask.put.question}{" "}
                {endWords(ask, nameOf)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
