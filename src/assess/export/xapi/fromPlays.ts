/** Statements of what the learner did inside a case, in the serious games vocabulary; no score. */
import type { PlayEvent } from "../../../play/event.ts";
import { wholeText } from "../../../play/letter/letters.ts";
import type { PlaySource } from "../sources.ts";
import type { Statement } from "./statement.ts";
import type { Said, World } from "./world.ts";

function saidOf(
  event: PlayEvent,
  { caseId, prompts }: PlaySource,
  world: World,
  title: string,
): Said | null {
  const { learner: actor, extension } = world;
  const at = `cases/${encodeURIComponent(caseId)}`;
  const game = world.activity(at, "game", title);
  switch (event.type) {
    case "PlayStarted":
      return {
        actor,
        verb: "initialized",
        object: game,
        extensions: {
          [extension("case-version")]: event.storyHash,
          [extension("seed")]: event.seed,
          [extension("mode")]: event.mode,
        },
      };
    case "ChoiceMade":
      return {
        actor,
        verb: "selected",
        object: world.activity(`${at}/turns/${event.turn}`, "dialogue"),
        result: { response: event.text },
      };
    case "OwnWordsGiven":
      return {
        actor,
        verb: "responded",
        object: world.activity(
          `${at}/turns/${event.turn}/own-words`,
          "question",
          prompts[event.prompt] ?? event.prompt,
        ),
        result: { response: wholeText(event) },
      };
    case "RecordWritten":
      return {
        actor,
        verb: "submitted",
        object: world.activity(`${at}/record`, "file", "Case record"),
        result: { extensions: { [extension("record")]: event.fields } },
      };
    case "PlayEnded":
      return { actor, verb: "completed", object: game, result: { completion: true } };
    default:
      return null;
  }
}

export const playStatements = (
  play: PlaySource,
  world: World,
  title: string,
): readonly Statement[] =>
  play.events.flatMap(({ entry, at, event }) => {
    const said = event && saidOf(event, play, world, title);
    return said ? world.statement({ line: entry, at, deviceAt: at }, said) : [];
  });
