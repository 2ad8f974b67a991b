/** Forming the groups of a role-play: dealt by chance from who is here, then changed by hand. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Block } from "../../../../lesson/event.ts";
import { groupsFault } from "../../../../lesson/triad/admit.ts";
import { GROUP_SIZES, type GroupSize } from "../../../../lesson/triad/deal.ts";
import type { TalkWay, TriadCase } from "../../../../lesson/triad/event.ts";
import { uuid } from "../../../../ui/uuid.ts";
import type { ClassFacts } from "../../classes/classes.ts";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import type { Table } from "../model/table.ts";
import { useActing } from "../model/useActing.ts";
import { editionFor } from "../scene/editions.ts";
import { dealt, made, NOBODY, OUT, placeOf, turnsOf } from "./seating.ts";
import { SeatList } from "./SeatList.tsx";
import { TurnCases } from "./TurnCases.tsx";
import { useHeading } from "./useHeading.ts";
import { useLearners } from "./useLearners.ts";
import { useTriadCases } from "./useTriadCases.ts";

interface Props {
  readonly of: ClassFacts;
  readonly table: Table;
  readonly block: Block;
  readonly nameOf: (learnerId: string) => string;
  /** Back to the groups there are; null: there are none. */
  readonly onClose: (() => void) | null;
  readonly onFormed: () => void;
}

const WAYS: readonly { readonly way: TalkWay; readonly name: string; readonly note: string }[] = [
  { way: "voice", name: "Spoken", note: "Across the table; the devices show each their part." },
  { way: "text", name: "Written", note: "Agent and customer write to each other, line by line." },
];

const anySeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]!;

/** In the versions that this page has; a refusal in words. */
async function versionsOf(caseIds: readonly string[]): Promise<readonly TriadCase[] | string> {
  const cases: TriadCase[] = [];
  for (const caseId of caseIds) {
    const edition = await editionFor(caseId, null);
    if (!edition.ok) return edition.message;
    cases.push({ caseId, storyHash: edition.value.hash, seed: anySeed() });
  }
  return cases;
}

export function FormGroups({ of, table, block, nameOf, onClose, onFormed }: Props) {
  const acting = useActing(table);
  const heading = useHeading(onClose && "anew");
  const learners = useLearners(of.id);
  const playable = useTriadCases();
  const [size, setSize] = useState<GroupSize>(3);
  const [way, setWay] = useState<TalkWay>("voice");
  const [seating, seat] = useState(NOBODY);
  const [picked, pick] = useState<readonly string[] | null>(null);
  const [problem, tell] = useState<string | null>(null);
  const forming = useRef(false);
  const all = learners.value;
  const here = (all ?? []).filter((each) => each.here).map(({ id }) => id);

  // Cases set for the class first; the block's own before them.
  const ready = (playable.all ?? []).filter(({ cards }) => cards).map(({ id }) => id);
  const wanted = [block.caseId, ...of.cases.map(({ caseId }) => caseId), ...ready];
  const usual = [...new Set(wanted)].filter((id) => ready.includes(id));
  const turns = turnsOf(seating, size);
  const cases = Array.from({ length: turns }, (_, turn) => picked?.[turn] ?? usual[turn] ?? "");

  const dealAnew = (ids: readonly string[], of: GroupSize): void => {
    const next = dealt(ids, of, anySeed());
    seat(next);
    const count = next.groups;
    say(count === 1 ? "One group is dealt." : `${count} groups are dealt.`);
  };
  // Dealt once by itself, as soon as it is known who is here.
  useEffect(() => {
    if (all && seating === NOBODY && here.length > 0) dealAnew(here, size);
  }, [all]);
  /** Who is in a group already by the tutor's own hand takes part, device or not. */
  const takingPart = (): readonly string[] =>
    (all ?? [])
      .filter((each) => (seating.at.has(each.id) ? placeOf(seating, each.id) !== OUT : each.here))
      .map(({ id }) => id);

  const form = async (): Promise<void> => {
    // Pressed again while the cases are still fetched, they would be formed twice.
    if (forming.current) return;
    forming.current = true;
    await formNow().finally(() => (forming.current = false));
  };
  const formNow = async (): Promise<void> => {
    const groups = made(seating, uuid);
    const chosen = cases.filter((caseId) => caseId !== "");
    const versions = await versionsOf(chosen);
    if (typeof versions === "string") return tell(versions);
    const fault = groupsFault({ cases: versions, groups });
    tell(fault);
    if (fault !== null) return;
    const formed = { type: "GroupsFormed", round: uuid(), block: block.id, way } as const;
    if (!acting.run({ ...formed, cases: versions, groups })) return;
    say("The groups are formed. Every device shows its part.");
    onFormed();
  };

  return (
    <section class="panel triad-form" aria-labelledby="triad-form-head">
      <header class="row spread">
        <h2 id="triad-form-head" ref={heading} tabIndex={-1}>
          Form the groups
        </h2>
        {onClose && (
          <button type="button" class="linklike" onClick={onClose}>
            Back to the groups there are
          </button>
        )}
      </header>
      {onClose && (
        <p class="hint">
          New groups end the talks that run. What was ticked and written stays with each learner.
        </p>
      )}
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          void form();
        }}
      >
        <fieldset class="ways">
          <legend>How they talk</legend>
          {WAYS.map(({ way: each, name, note }) => (
            <label key={each} class="template">
              <input
                type="radio"
                name="triad-way"
                checked={way === each}
                onChange={() => setWay(each)}
              />
              <span>
                <b>{name}</b>
                <small>{note}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <fieldset class="group-sizes">
          <legend>Learners in a group</legend>
          <div class="row">
            {GROUP_SIZES.map((each) => (
              <label key={each} class="inline-field tick-line">
                <input
                  type="radio"
                  name="triad-size"
                  checked={size === each}
                  onChange={() => {
                    setSize(each);
                    dealAnew(takingPart(), each);
                  }}
                />
                <span>{each}</span>
              </label>
            ))}
            <button type="button" class="plain" onClick={() => dealAnew(takingPart(), size)}>
              Deal by chance
            </button>
            {here.length < (all?.length ?? 0) && (
              <button
                type="button"
                class="linklike"
                onClick={() =>
                  dealAnew(
                    (all ?? []).map(({ id }) => id),
                    size,
                  )
                }
              >
                Deal everybody, here or not
              </button>
            )}
          </div>
        </fieldset>
        {all === null ? (
          <p class="hint" role="status">
            {learners.problem ?? "Looking who is here…"}
          </p>
        ) : (
          <SeatList learners={all} nameOf={nameOf} seating={seating} onSeating={seat} />
        )}
        {playable.all ? (
          <TurnCases all={playable.all} chosen={cases} onChosen={pick} />
        ) : (
          <p class="hint">{playable.problem ?? "One moment…"}</p>
        )}
        <Problem text={problem ?? acting.problem} />
        <div class="row">
          <button type="submit" class="solid">
            Form these groups
          </button>
        </div>
      </form>
    </section>
  );
}
