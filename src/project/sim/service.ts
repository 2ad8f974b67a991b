/**
 * The service that an improvement project changes, as a queueing model sees it (docs/QUEUE.md):
 * people bring problems to a desk; some of them need a job done behind it; some come back.
 * Times are minutes the service is open: the night is left out.
 */

/** One trouble that people get in touch about. */
export interface Trouble {
  readonly id: string;
  /** New problems of this kind on an ordinary open day, on average. */
  readonly perDay: number;
  /** Chance (0-1) that a contact is not the end of it and the person gets in touch again. */
  readonly again: number;
  /** Average time until they do, in open days. */
  readonly againDays: number;
  /** Chance (0-1) that a contact leaves a job for the team behind the desk. */
  readonly back: number;
}

export interface Service {
  readonly troubles: readonly Trouble[];
  readonly desk: {
    readonly agents: number;
    /** Average minutes a contact takes at the desk. */
    readonly minutes: number;
    /** Average minutes people wait before they give up; null where nobody does, as with email. */
    readonly patience: number | null;
    /** Chance (0-1) that somebody who gave up tries again, and after how many minutes on average. */
    readonly redial: number;
    readonly redialMinutes: number;
    /** Minutes within which the house standard wants a contact begun. */
    readonly standard: number;
  };
  readonly back: {
    readonly workers: number;
    /** Average minutes a job takes. */
    readonly minutes: number;
    /** Open days within which people were told it would be done. */
    readonly promisedDays: number;
    /** Chance (0-1) that somebody whose job is not done by then gets in touch about it. */
    readonly chase: number;
  };
  readonly day: {
    /** Minutes open. */
    readonly minutes: number;
    /** How busy the hours of a day are beside each other, any length; evenly long parts of the day. */
    readonly hours: readonly number[];
    /** How busy Monday to Friday are beside each other. */
    readonly weekdays: readonly number[];
  };
}

/** What a change acts on. `times` multiplies and `plus` adds, once the change is wholly at work. */
export type Mechanism =
  | { readonly acts: "again"; readonly trouble: string; readonly times: number }
  | { readonly acts: "new"; readonly trouble: string; readonly times: number }
  /** Jobs for the team behind the desk: adds to the chance that a contact leaves one. */
  | { readonly acts: "back"; readonly trouble: string; readonly plus: number }
  | { readonly acts: "back-minutes"; readonly plus: number }
  | { readonly acts: "desk-minutes"; readonly plus: number }
  | { readonly acts: "agents"; readonly plus: number }
  | { readonly acts: "workers"; readonly plus: number };

/** A change at work. Days are working days from the start of the model's calendar, closed ones too. */
export interface Change {
  readonly fromDay: number;
  /** The first day it no longer acts; null while it goes on. */
  readonly untilDay: number | null;
  /** Share (0-1) of the work that it reaches: less than 1 for a pilot. */
  readonly reach: number;
  /** Days until people have got used to it; grows in a straight line until then. */
  readonly rampDays: number;
  readonly mechanisms: readonly Mechanism[];
}

/** How far (0-1) a change is at work on a day. */
export function strengthOn(change: Change, day: number): number {
  if (day < change.fromDay || (change.untilDay !== null && day >= change.untilDay)) return 0;
  const ramp =
    change.rampDays === 0 ? 1 : Math.min(1, (day - change.fromDay + 1) / change.rampDays);
  return change.reach * ramp;
}

const chance = (value: number): number => Math.min(1, Math.max(0, value));

function acted(service: Service, mechanism: Mechanism, strength: number): Service {
  const onTrouble = (id: string, change: (trouble: Trouble) => Trouble): Service => ({
    ...service,
    troubles: service.troubles.map((each) => (each.id === id ? change(each) : each)),
  });
  const times = (factor: number): number => Math.max(0, 1 + (factor - 1) * strength);
  const { desk, back } = service;
  switch (mechanism.acts) {
    case "again":
      return onTrouble(mechanism.trouble, (each) => ({
        ...each,
        again: chance(each.again * times(mechanism.times)),
      }));
    case "new":
      return onTrouble(mechanism.trouble, (each) => ({
        ...each,
        perDay: each.perDay * times(mechanism.times),
      }));
    case "back":
      return onTrouble(mechanism.trouble, (each) => ({
        ...each,
        back: chance(each.back + mechanism.plus * strength),
      }));
    case "back-minutes":
      return { ...service, back: { ...back, minutes: back.minutes + mechanism.plus * strength } };
    case "desk-minutes":
      return { ...service, desk: { ...desk, minutes: desk.minutes + mechanism.plus * strength } };
    case "agents":
      return {
        ...service,
        desk: { ...desk, agents: desk.agents + Math.round(mechanism.plus * strength) },
      };
    case "workers":
      return {
        ...service,
        back: { ...back, workers: back.workers + Math.round(mechanism.plus * strength) },
      };
  }
}

/** The service as all changes leave it on a day. */
export function serviceOn(service: Service, changes: readonly Change[], day: number): Service {
  let now = service;
  for (const change of changes) {
    const strength = strengthOn(change, day);
    if (strength === 0) continue;
    for (const mechanism of change.mechanisms) now = acted(now, mechanism, strength);
  }
  return now;
}
