/** The lesson that runs in a class, as every screen is told it. */
import { useEffect, useState } from "preact/hooks";
import type { LessonNow } from "../../../../protocol/lesson.ts";
import { path } from "../../parts/ask.ts";
import { readMessage } from "../../parts/readMessage.ts";
import { openStream, type StreamState } from "../../parts/stream.ts";
import { nowShape } from "../model/answers.ts";

export interface LessonHere {
  /** Null before the server has said. */
  readonly told: LessonNow | null;
  /** The server's clock less this machine's, ms. */
  readonly ahead: number;
  readonly connection: StreamState;
}

export function useLessonNow(classId: string): LessonHere {
  const [told, tell] = useState<{ readonly now: LessonNow; readonly ahead: number } | null>(null);
  const [connection, connect] = useState<StreamState>("connecting");
  useEffect(
    () =>
      openStream(
        {
          address: () => path("classes", classId, "lesson", "live"),
          on: {
            lesson: (data) => {
              const now = readMessage(nowShape, data);
              if (now) tell({ now, ahead: now.now - Date.now() });
            },
          },
          onState: connect,
          // The whole state comes first on every opening.
          onAgain: () => {},
          onRefused: () => {},
        },
        null,
      ),
    [classId],
  );
  return { told: told?.now ?? null, ahead: told?.ahead ?? 0, connection };
}
