/** The plays of a class, running and finished, newest first. */
import { useEffect, useState } from "preact/hooks";
import type { PlaySummary } from "../../../protocol/play.ts";
import { playAddress } from "../address.ts";
import { ask, path } from "../parts/ask.ts";
import { momentWords } from "../parts/dates.ts";
import { Problem } from "../parts/Problem.tsx";
import { Sign } from "../parts/Sign.tsx";
import { useDoing } from "../parts/useAsked.ts";
import { workingAs } from "../signin/me.ts";
import { doubtOf, playerName, playsAnswer, scoreWords } from "./plays.ts";

interface Filter {
  readonly learnerId: string;
  readonly caseId: string;
  readonly state: "" | "running" | "finished" | "doubt";
}

const fits = (play: PlaySummary, { learnerId, caseId, state }: Filter): boolean =>
  (learnerId === "" || play.learner.id === learnerId) &&
  (caseId === "" || play.caseId === caseId) &&
  (state === "" ||
    (state === "running" && play.endedAt === null) ||
    (state === "finished" && play.endedAt !== null) ||
    (state === "doubt" && doubtOf(play) !== null));

interface ChoiceProps {
  readonly label: string;
  readonly any: string;
  readonly value: string;
  readonly of: ReadonlyMap<string, string>;
  readonly onValue: (value: string) => void;
}

const Choice = ({ label, any, value, of, onValue }: ChoiceProps) => (
  <label class="inline-field">
    <span>{label}</span>
    <select value={value} onChange={(event) => onValue(event.currentTarget.value)}>
      <option value="">{any}</option>
      {[...of]
        .toSorted(([, a], [, b]) => a.localeCompare(b, "en-GB"))
        .map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
    </select>
  </label>
);

const STATES = new Map([
  ["running", "Running"],
  ["finished", "Finished"],
  ["doubt", "In doubt"],
]);

function Line({ play, classId }: { readonly play: PlaySummary; readonly classId: string }) {
  const blind = play.mode === "assessed" && workingAs.value === "assessor";
  const doubt = doubtOf(blind ? { ...play, total: null } : play);
  const running = play.endedAt === null;
  return (
    <li>
      <div>
        <a class="play-link" href={playAddress(classId, play.id)}>
          {playerName(play)}, {play.title}
        </a>
        <p class="hint">
          {play.mode === "assessed" ? "Assessed" : "Practice"}, begun {momentWords(play.startedAt)}
        </p>
        {doubt !== null && (
          <p class="doubt">
            <Sign name="critical" /> {doubt}
          </p>
        )}
      </div>
      <p class={running ? "play-state is-playing" : "play-state is-finished"}>
        <Sign name={running ? "playing" : "finished"} /> {scoreWords(play, blind)}
      </p>
    </li>
  );
}

export function PlaysList({ classId }: { readonly classId: string }) {
  const [plays, setPlays] = useState<readonly PlaySummary[] | null>(null);
  const [before, setBefore] = useState<string | null>(null);
  const [filter, setFilter] = useState<Filter>({ learnerId: "", caseId: "", state: "" });
  const doing = useDoing();
  const fetchPage = (from: string | null): void => {
    const query = from === null ? "" : `?before=${encodeURIComponent(from)}`;
    const to = `${path("classes", classId, "plays")}${query}`;
    void doing.run(ask(playsAnswer, "GET", to), (answer) => {
      setPlays((known) => [...(from === null ? [] : (known ?? [])), ...answer.plays]);
      setBefore(answer.before);
    });
  };
  useEffect(() => fetchPage(null), [classId]);
  const set = (change: Partial<Filter>): void => setFilter({ ...filter, ...change });
  const shown = plays?.filter((play) => fits(play, filter)) ?? [];
  return (
    <>
      <p class="lead">
        Open a play to watch it as it happens, or to replay it with everything that was said. What
        the software adds up is there to be looked into; it decides nothing.
      </p>
      {plays === null ? (
        doing.problem === null && (
          <p class="awaited" role="status">
            One moment…
          </p>
        )
      ) : plays.length === 0 ? (
        <p class="panel">No play of this class is here to be seen yet.</p>
      ) : (
        <>
          <div class="row">
            <Choice
              label="Learner"
              any="Everybody"
              value={filter.learnerId}
              of={new Map(plays.map((play) => [play.learner.id, playerName(play)]))}
              onValue={(learnerId) => set({ learnerId })}
            />
            <Choice
              label="Case"
              any="Any case"
              value={filter.caseId}
              of={new Map(plays.map(({ caseId, title }) => [caseId, title]))}
              onValue={(caseId) => set({ caseId })}
            />
            <Choice
              label="State"
              any="Any"
              value={filter.state}
              of={STATES}
              onValue={(state) => set({ state: state as Filter["state"] })}
            />
            <button type="button" class="plain slim" onClick={() => fetchPage(null)}>
              Look again
            </button>
          </div>
          <p class="hint" role="status">
            {shown.length} of the {plays.length} newest plays
            {before === null ? "" : "; there are older ones"}
          </p>
          <ul class="list panel" aria-label="Plays">
            {shown.map((play) => (
              <Line key={play.id} play={play} classId={classId} />
            ))}
          </ul>
          {before !== null && (
            <div class="row">
              <button
                type="button"
                class="plain"
                aria-busy={doing.busy}
                onClick={() => {
                  if (!doing.busy) fetchPage(before);
                }}
              >
                Show older plays
              </button>
            </div>
          )}
        </>
      )}
      <Problem text={doing.problem} />
      {doing.problem !== null && (
        <button type="button" class="plain" onClick={() => fetchPage(null)}>
          Try again
        </button>
      )}
    </>
  );
}
