/** Processor time and memory of other processes, as Linux counts them. */
import { readdirSync, readFileSync } from "node:fs";

/** Ticks of /proc/<pid>/stat in a second; the same on every Linux that Node runs on. */
const TICKS = 100;

interface Stat {
  readonly parent: number;
  /** Seconds of the process itself, in user and kernel. */
  readonly own: number;
  /** Seconds of its children that have ended. */
  readonly ended: number;
}

function statOf(pid: number): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name before may hold spaces and brackets; what follows it are numbers.
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    const number = (at: number): number => Number(fields[at]);
    return {
      parent: number(1),
      own: (number(11) + number(12)) / TICKS,
      ended: (number(13) + number(14)) / TICKS,
    };
  } catch {
    return null;
  }
}

/** Seconds of processor time so far. */
export function cpuOf(pid: number): number {
  const stat = statOf(pid);
  if (!stat) throw new Error(`There is no process ${pid}`);
  return stat.own;
}

/** The same of a process with all its children, those that have ended too. */
export function cpuOfFamily(pid: number): number {
  const first = statOf(pid);
  if (!first) throw new Error(`There is no process ${pid}`);
  let sum = first.own + first.ended;
  for (const name of readdirSync("/proc")) {
    const child = /^\d+$/.test(name) ? statOf(Number(name)) : null;
    if (child?.parent === pid) sum += child.own + child.ended;
  }
  return sum;
}

/** Bytes of memory that are its own and resident. */
export function memoryOf(pid: number): number {
  const line = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  if (!line) throw new Error(`Process ${pid} tells no memory`);
  return Number(line[1]) * 1024;
}
