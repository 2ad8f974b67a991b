/** What the centre knows, fetched once and kept until something of it is changed here. */
import { signal } from "@preact/signals";
import type { CentreGround } from "../../../../protocol/assessment.ts";
import { ask } from "../../parts/ask.ts";
import { groundAnswer } from "./answers.ts";

export const ground = signal<CentreGround | null>(null);
export const groundProblem = signal<string | null>(null);

export async function lookAtGround(): Promise<void> {
  const asked = await ask(groundAnswer, "GET", "assess/ground");
  groundProblem.value = asked.ok ? null : asked.message;
  if (asked.ok) ground.value = asked.value;
}
