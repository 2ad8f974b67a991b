/** Classes as the server tells them. */
import { z } from "zod";
import { roleList } from "../signin/me.ts";

const listedClass = z.object({
  id: z.string(),
  name: z.string(),
  /** The code is told only to those who manage the class. */
  manages: z.boolean(),
  code: z.string().nullable(),
  codeExpiresAt: z.number().nullable(),
  createdAt: z.number(),
  closedAt: z.number().nullable(),
  learners: z.number(),
});
export type ListedClass = z.infer<typeof listedClass>;
export const classesAnswer = z.array(listedClass);

export const newClassAnswer = z.object({ id: z.string() });
export const newCodeAnswer = z.object({ code: z.string() });

export const classAnswer = z.object({
  id: z.string(),
  name: z.string(),
  code: z.string().nullable(),
  codeExpiresAt: z.number().nullable(),
  joinUrl: z.string().nullable(),
  createdAt: z.number(),
  closedAt: z.number().nullable(),
  staff: z.array(z.object({ userId: z.string(), name: z.string(), roles: roleList })),
  cases: z.array(z.object({ caseId: z.string(), title: z.string(), setAt: z.number() })),
});
export type ClassFacts = z.infer<typeof classAnswer>;

export const casesAnswer = z.array(
  z.object({
    caseId: z.string(),
    title: z.string(),
    hash: z.string(),
    level: z.string(),
    sector: z.string(),
  }),
);
export type ListedCase = z.infer<typeof casesAnswer>[number];
