/**
 * A run of the service: a discrete-event simulation, the same for the same seed on every machine.
 * What happens in a week depends on nothing that begins after it. docs/QUEUE.md has the equations.
 */
import { drawsFrom } from "../../play/shuffle.ts";
import { hourFactors, openDays, type Calendar } from "./calendar.ts";
import { Agenda, type Due } from "./agenda.ts";
import { Line } from "./line.ts";
import { Tally, type WeekFigures } from "./figures.ts";
import { serviceOn, type Change, type Service } from "./service.ts";

interface Contact {
  readonly trouble: number;
  /** When they got in touch this time. */
  readonly since: number;
  /** About a job that was not done in time: asks, leaves no job and no further question. */
  readonly chaser: boolean;
  state: "waiting" | "served" | "gone";
}

interface Job {
  readonly trouble: number;
  readonly since: number;
  done: boolean;
}

type Kind = "part" | "new" | "again" | "redial" | "give-up" | "desk-done" | "job-done" | "promise";

interface Happening extends Due {
  readonly kind: Kind;
  readonly trouble: number;
  readonly contact: Contact | null;
  readonly job: Job | null;
}

/** Streams of draws, one a purpose, so that a change to one thing leaves the other draws alone. */
const STREAMS = ["new", "desk", "patience", "again", "back", "job", "chase"] as const;

export interface Run {
  readonly service: Service;
  readonly changes: readonly Change[];
  readonly calendar: Calendar;
  readonly seed: number;
}

/** The figures of every week, from an empty service on. */
export function runService({ service, changes, calendar, seed }: Run): readonly WeekFigures[] {
  const days = openDays(calendar, service.day.weekdays);
  const hours = hourFactors(service.day.hours);
  const ids = service.troubles.map(({ id }) => id);
  const dayMinutes = service.day.minutes;
  const partMinutes = dayMinutes / hours.length;
  const [fresh, desk, patience, again, back, job, chase] = STREAMS.map((_, at) =>
    drawsFrom(Math.imul(seed ^ 0x5bd1e995, 2 * at + 1) + at),
  ) as [Draw, Draw, Draw, Draw, Draw, Draw, Draw];
  const agenda = new Agenda<Happening>();
  let order = 0;
  const add = (
    at: number,
    kind: Kind,
    trouble: number,
    contact: Contact | null = null,
    job: Job | null = null,
  ): void => agenda.add({ at, order: order++, kind, trouble, contact, job });

  let now = service;
  let part = -1;
  const waiting = new Line<Contact>();
  const jobs = new Line<Job>();
  let atDesk = 0;
  let busy = 0;
  let working = 0;
  let last = 0;
  let tally = new Tally(ids.length);
  const weeks: WeekFigures[] = [];

  const serveNext = (at: number): void => {
    while (busy < now.desk.agents) {
      const contact = waiting.take();
      if (!contact) return;
      if (contact.state !== "waiting") continue;
      contact.state = "served";
      busy++;
      const waited = at - contact.since;
      tally.begun++;
      tally.waited += waited;
      if (waited <= now.desk.standard) tally.inTime++;
      add(at + exponential(desk, now.desk.minutes), "desk-done", contact.trouble, contact);
    }
  };
  const workNext = (at: number): void => {
    while (working < now.back.workers) {
      const next = jobs.take();
      if (!next) return;
      working++;
      add(at + exponential(job, now.back.minutes), "job-done", next.trouble, null, next);
    }
  };
  const arrive = (at: number, trouble: number, chaser: boolean): void => {
    const contact: Contact = { trouble, since: at, chaser, state: "waiting" };
    atDesk++;
    waiting.add(contact);
    if (now.desk.patience !== null && busy >= now.desk.agents) {
      add(at + exponential(patience, now.desk.patience), "give-up", trouble, contact);
    }
    serveNext(at);
  };
  const nextNew = (at: number, trouble: number): void => {
    const day = days[Math.floor(part / hours.length)]!;
    const rate =
      (now.troubles[trouble]!.perDay * day.factor * hours[part % hours.length]!) / dayMinutes;
    const ends = (part + 1) * partMinutes;
    if (rate <= 0) return;
    const when = at + exponential(fresh, 1 / rate);
    // Waiting times have no memory: what does not come in this part is drawn anew in the next.
    if (when < ends) add(when, "new", trouble);
  };
  const leaveJob = (at: number, trouble: number): void => {
    const left: Job = { trouble, since: at, done: false };
    jobs.add(left);
    add(at + now.back.promisedDays * dayMinutes, "promise", trouble, null, left);
    workNext(at);
  };
  const settle = (at: number, { trouble, chaser }: Contact): void => {
    const { again: chanceAgain, againDays, back: chanceBack } = now.troubles[trouble]!;
    // Drawn for every contact, so that the streams stay in step whatever the chances are.
    const comesBack = again();
    const delay = exponential(again, againDays * dayMinutes);
    const leaves = back();
    if (chaser) return;
    if (leaves < chanceBack) leaveJob(at, trouble);
    if (comesBack < chanceAgain) add(at + delay, "again", trouble);
  };
  const pass = (at: number): void => {
    const minutes = at - last;
    tally.presentMinutes += atDesk * minutes;
    tally.busyMinutes += busy * minutes;
    tally.agentMinutes += now.desk.agents * minutes;
    tally.backBusyMinutes += working * minutes;
    tally.workerMinutes += now.back.workers * minutes;
    last = at;
  };
  const closeWeek = (week: number): void => {
    const open = days.filter((day) => day.week === week).length;
    const left = jobs.length + working;
    weeks.push(tally.figures(week, open, open * dayMinutes, left, ids));
    tally = new Tally(ids.length);
  };
  /** A part of a day begins; false when there are no more. */
  const begin = (at: number): boolean => {
    const before = part < 0 ? 0 : (days[Math.floor(part / hours.length)]?.week ?? 0);
    part++;
    const day = days[Math.floor(part / hours.length)];
    const week = day?.week ?? calendar.weeks;
    for (let done = before; done < week; done++) closeWeek(done);
    if (!day) return false;
    if (part % hours.length === 0) {
      now = serviceOn(service, changes, day.day);
      serveNext(at);
      workNext(at);
    }
    for (let trouble = 0; trouble < ids.length; trouble++) nextNew(at, trouble);
    add((part + 1) * partMinutes, "part", -1);
    return true;
  };

  add(0, "part", -1);
  for (let next = agenda.take(); next; next = agenda.take()) {
    const { at, kind, trouble, contact } = next;
    pass(at);
    if (kind === "part") {
      if (!begin(at)) break;
    } else if (kind === "new") {
      tally.fresh[trouble]!++;
      arrive(at, trouble, false);
      nextNew(at, trouble);
    } else if (kind === "again") {
      tally.again[trouble]!++;
      arrive(at, trouble, false);
    } else if (kind === "redial") {
      tally.redials++;
      arrive(at, trouble, contact!.chaser);
    } else if (kind === "give-up") {
      if (contact!.state !== "waiting") continue;
      contact!.state = "gone";
      atDesk--;
      tally.gaveUp++;
      tally.spent += at - contact!.since;
      if (patience() < now.desk.redial) {
        add(at + exponential(patience, now.desk.redialMinutes), "redial", trouble, contact);
      }
    } else if (kind === "desk-done") {
      busy--;
      atDesk--;
      tally.spent += at - contact!.since;
      settle(at, contact!);
      serveNext(at);
    } else if (kind === "job-done") {
      working--;
      const done = next.job!;
      done.done = true;
      tally.jobsDone++;
      if (at - done.since > now.back.promisedDays * dayMinutes) tally.jobsLate++;
      workNext(at);
    } else if (chase() < now.back.chase && !next.job!.done) {
      tally.again[trouble]!++;
      arrive(at, trouble, true);
    }
  }
  return weeks;
}

type Draw = () => number;

/** Exponentially distributed with that mean. */
const exponential = (draw: Draw, mean: number): number => -Math.log(1 - draw()) * mean;
