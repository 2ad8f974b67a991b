/** The lesson of a class that runs now, looked for every so often; null: none, or not known. */
import { useEffect } from "preact/hooks";
import { ask, path } from "../../parts/ask.ts";
import { useAsked } from "../../parts/useAsked.ts";
import { lessonsAnswer } from "./answers.ts";

const EVERY = 20_000;

/** `asking`: whether whoever looks could do anything with it. */
export function useRunning(classId: string, asking: boolean): string | null {
  const lessons = useAsked(`${classId} ${String(asking)} running`, async () =>
    asking
      ? ask(lessonsAnswer, "GET", path("classes", classId, "lessons"))
      : { ok: true as const, value: { lessons: [] } },
  );
  useEffect(() => {
    if (!asking) return;
    const timer = setInterval(() => void lessons.again(), EVERY);
    return () => clearInterval(timer);
  }, [classId, asking]);
  return lessons.value?.lessons.find(({ stage }) => stage === "running")?.id ?? null;
}
