/**
 * Peer observation: what fellow learners ticked and said of the talks in which somebody was the agent.
 * It is practice and counts towards nothing [TR9].
 */
import type { Lesson } from "../lesson.ts";
import type { TalkWay } from "./event.ts";
import type { Talk } from "./round.ts";

/** How it is headed wherever it is shown, and what it is worth. */
export const PEER_LABEL = "Peer observation";
export const PEER_WORTH =
  "What fellow learners, or the tutor as the customer, saw and heard in role-play. It is practice: it counts towards no criterion and is nobody’s assessment.";

export interface PeerTalk {
  readonly group: string;
  readonly way: TalkWay;
  /** Name of the block, as the class read it. */
  readonly block: string;
  /** Begun. */
  readonly talk: Omit<Talk, "begunAt" | "lines" | "choices"> & { readonly begunAt: number };
}

/** Talks that the learner was the agent in, in the order they began. */
export function peerTalks({ rounds, plan }: Lesson, learner: string): readonly PeerTalk[] {
  const talks = rounds.flatMap(({ groups, way, block }) =>
    groups.flatMap(({ id, talks: own }) =>
      own.flatMap(({ begunAt, lines: _lines, choices: _choices, ...talk }): PeerTalk[] => {
        if (begunAt === null || talk.agent !== learner) return [];
        const title = plan.blocks.find((each) => each.id === block)?.title ?? "";
        return [{ group: id, way, block: title, talk: { ...talk, begunAt } }];
      }),
    ),
  );
  return talks.toSorted((a, b) => a.talk.begunAt - b.talk.begunAt);
}
