/** Who is in the class, and whose device is there now; looked at every so often. */
import { useEffect } from "preact/hooks";
import { ask, path, serverNow } from "../../parts/ask.ts";
import { useAsked, type Loaded } from "../../parts/useAsked.ts";
import { wallAnswer } from "../../wall/answers.ts";
import { GONE_AFTER } from "../../wall/standing.ts";

export interface InClass {
  readonly id: string;
  /** Their device was heard of within the last minute. */
  readonly here: boolean;
}

const LOOK_EVERY = 10_000;

export function useLearners(classId: string): Loaded<readonly InClass[]> {
  const loaded = useAsked(`${classId} learners`, async () => {
    const asked = await ask(wallAnswer, "GET", path("classes", classId, "wall"));
    if (!asked.ok) return asked;
    const value = asked.value.learners.map(({ id, seenAt }) => ({
      id,
      here: seenAt !== null && serverNow() - seenAt < GONE_AFTER,
    }));
    return { ok: true as const, value };
  });
  useEffect(() => {
    const timer = setInterval(() => void loaded.again(), LOOK_EVERY);
    return () => clearInterval(timer);
  }, [classId]);
  return loaded;
}
