/** The report and the progress of a class as the server tells them. */
import { z } from "zod";
import type { ClassReportAnswer, ProgressAnswer } from "../../../protocol/classReport.ts";
import { DIMENSIONS } from "../../../play/event.ts";

const dimension = z.enum(DIMENSIONS);
const figures = z.object({ R: z.number(), I: z.number(), E: z.number(), S: z.number() });

const leftOut = z.object({
  flagged: z.number(),
  erased: z.number(),
  waiting: z.number(),
  changed: z.number(),
  otherVersion: z.number(),
  assessed: z.number(),
  older: z.number(),
});

const chosen = z.object({
  way: z.enum(["chose", "passed", "record", "away", "harm"]),
  words: z.string(),
  count: z.number(),
  credit: z.number(),
});

const moment = z.object({
  id: z.string(),
  title: z.string(),
  dimension,
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  model: z.string(),
  why: z.string(),
  n: z.number(),
  earned: z.number().nullable(),
  lost: z.number(),
  split: z.number(),
  grades: z.object({ full: z.number(), part: z.number(), missed: z.number() }),
  discrimination: z
    .object({ r: z.number(), low: z.number(), high: z.number(), n: z.number() })
    .nullable(),
  chosen: z.array(chosen),
  criteria: z.array(z.string()),
});

const round = z.object({ total: z.number(), dimensions: figures, ready: z.number() }).nullable();

const report = z.object({
  learners: z.number(),
  goes: z.number(),
  steppedBack: z.number(),
  totals: z
    .object({ median: z.number(), least: z.number(), most: z.number(), ready: z.number() })
    .nullable(),
  dimensions: z.array(
    z.object({
      dimension,
      median: z.number(),
      least: z.number(),
      most: z.number(),
      competent: z.number(),
      lost: z.number(),
    }),
  ),
  criteria: z.array(
    z.object({
      criterion: z.string(),
      touched: z.number(),
      moments: z.array(z.string()),
      earned: z.number().nullable(),
    }),
  ),
  moments: z.array(moment),
  promises: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      made: z.number(),
      kept: z.number(),
      late: z.number(),
      broken: z.number(),
      open: z.number(),
      moved: z.number(),
      chosen: z.array(chosen),
    }),
  ),
  harms: z.array(
    z.object({
      harm: z.string(),
      dimension,
      severity: z.enum(["minor", "moderate", "serious"]),
      text: z.string(),
      instead: z.string(),
      learners: z.number(),
      chosen: z.array(chosen),
    }),
  ),
  criticals: z.array(z.object({ id: z.string(), text: z.string(), learners: z.number() })),
  secondGo: z.object({
    n: z.number(),
    first: round,
    latest: round,
    up: z.number(),
    down: z.number(),
    level: z.number(),
    inside: z.number(),
  }),
  points: z.array(
    z.object({
      why: z.enum(["lost-most", "split-most", "promise", "harm", "lost-next"]),
      title: z.string(),
      because: z.string(),
      chosen: z.array(chosen),
      model: z.string().nullable(),
      ask: z.string(),
    }),
  ),
  talk: z.array(
    z.object({
      learnerId: z.string(),
      reasons: z.array(
        z.object({ why: z.enum(["critical", "low", "fell", "tries"]), words: z.string() }),
      ),
    }),
  ),
  without: z.array(z.string()),
});

export const reportAnswer: z.ZodType<ClassReportAnswer> = z.object({
  className: z.string(),
  madeAt: z.number(),
  cases: z.array(z.object({ caseId: z.string(), title: z.string(), plays: z.number() })),
  caseId: z.string().nullable(),
  title: z.string(),
  leftOut,
  unfinished: z.number(),
  report: report.nullable(),
  names: z.array(z.object({ id: z.string(), name: z.string() })),
});

const go = z.object({
  playId: z.string(),
  endedAt: z.number(),
  total: z.number(),
  dimensions: figures,
  ready: z.boolean(),
  critical: z.boolean(),
});

export const progressAnswer: z.ZodType<ProgressAnswer> = z.object({
  className: z.string(),
  madeAt: z.number(),
  casesHere: z.number(),
  leftOut,
  learners: z.array(
    z.object({
      learnerId: z.string(),
      name: z.string(),
      cases: z.array(
        z.object({
          caseId: z.string(),
          title: z.string(),
          sector: z.string(),
          customer: z.enum(["external", "internal", "both"]),
          goes: z.number(),
          first: go,
          latest: go,
        }),
      ),
      readiness: z.object({
        conditions: z.array(
          z.object({
            id: z.enum(["cases", "sectors", "customers", "ready", "medians", "critical"]),
            asks: z.string(),
            stands: z.string(),
            met: z.boolean(),
          }),
        ),
        points: z.boolean(),
        cases: z.number(),
        reliability: z.number().nullable(),
        medians: figures.nullable(),
      }),
    }),
  ),
});
