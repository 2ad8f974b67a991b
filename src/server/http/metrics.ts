/** What a node tells Prometheus of itself. No label names a person, a class or a centre. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

export interface Metrics {
  readonly answered: (method: string, route: string, status: number, seconds: number) => void;
  /** Entries of the evidence log that this node committed. */
  readonly appended: (entries: number) => void;
  /** A group of batches was committed together, in so many seconds. */
  readonly grouped: (batches: number, seconds: number) => void;
  /** To be asked how many live streams are open. */
  readonly watchersFrom: (count: () => number) => void;
  /** A watcher was too slow and was let go, to resume from where it was. */
  readonly watcherDropped: () => void;
  /** To be asked how many learners' outboxes are sent over a socket. */
  readonly outboxesFrom: (count: () => number) => void;
  /** To be asked how many plays wait for the server's own score. */
  readonly verdictsFrom: (count: () => number) => void;
  /** A socket that sent no request, or one too slow or too large. */
  readonly badSocket: (status: number) => void;
  readonly contentType: string;
  readonly text: () => Promise<string>;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const BATCHES = [1, 2, 5, 10, 20, 50, 100, 200, 500];

export function openMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 20 });
  const requests = new Histogram({
    name: "redress_http_request_seconds",
    help: "Time from a request to the end of its answer, by the route's pattern; streams left out",
    labelNames: ["method", "route", "status"],
    buckets: SECONDS,
    registers,
  });
  const entries = new Counter({
    name: "redress_log_entries_total",
    help: "Entries of the evidence log committed by this node",
    registers,
  });
  const groups = new Histogram({
    name: "redress_group_batches",
    help: "Batches of events committed together",
    buckets: BATCHES,
    registers,
  });
  const commits = new Histogram({
    name: "redress_group_commit_seconds",
    help: "Time to commit a group of batches",
    buckets: SECONDS,
    registers,
  });
  const watchers: (() => number)[] = [];
  void new Gauge({
    name: "redress_watchers",
    help: "Live streams that are open",
    registers,
    collect() {
      this.set(watchers.reduce((sum, count) => sum + count(), 0));
    },
  });
  const dropped = new Counter({
    name: "redress_watchers_dropped_total",
    help: "Watchers let go because they were too slow",
    registers,
  });
  let outboxes = (): number => 0;
  void new Gauge({
    name: "redress_outbox_sockets",
    help: "Sockets open over which learners' events come in",
    registers,
    collect() {
      this.set(outboxes());
    },
  });
  let verdicts = (): number => 0;
  void new Gauge({
    name: "redress_verdicts_waiting",
    help: "Finished plays that wait for the server's own score",
    registers,
    collect() {
      this.set(verdicts());
    },
  });
  const sockets = new Counter({
    name: "redress_bad_sockets_total",
    help: "Sockets closed for what they sent, or did not send in time",
    labelNames: ["status"],
    registers,
  });
  return {
    answered: (method, route, status, seconds) =>
      requests.observe({ method, route, status }, seconds),
    appended: (count) => entries.inc(count),
    grouped: (batches, seconds) => {
      groups.observe(batches);
      commits.observe(seconds);
    },
    watchersFrom: (count) => void watchers.push(count),
    watcherDropped: () => dropped.inc(),
    outboxesFrom: (count) => void (outboxes = count),
    verdictsFrom: (count) => void (verdicts = count),
    badSocket: (status) => sockets.inc({ status }),
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}
