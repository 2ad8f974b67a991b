/** How long and how much the server puts up with, before it is asked anything. */
export interface Limits {
  /** Bytes of a request's body; a long batch of events is a quarter of it. */
  readonly body: number;
  /** How deep a JSON body may be nested. */
  readonly depth: number;
  /** Bytes of all headers of a request. */
  readonly headers: number;
  /** Milliseconds for the headers to arrive. */
  readonly headersIn: number;
  /** Milliseconds for the whole request to arrive. */
  readonly requestIn: number;
  /** Milliseconds between looks at who is too slow. */
  readonly look: number;
  /** Milliseconds a socket may stand still with something under way; streams have a heartbeat. */
  readonly still: number;
  /** Requests from one address that may be on their way in at once; see crowd.ts. */
  readonly unfinished: number;
  /** Sockets of one address; a college behind one address has two or three for each learner. */
  readonly socketsOfOne: number;
  /** Sockets of the whole node. */
  readonly sockets: number;
  /** Milliseconds that a shutdown waits for requests and streams. */
  readonly drain: number;
}

export const LIMITS: Limits = {
  body: 1_048_576,
  depth: 64,
  headers: 16_384,
  headersIn: 10_000,
  requestIn: 30_000,
  look: 2_000,
  still: 120_000,
  unfinished: 256,
  socketsOfOne: 6_000,
  sockets: 20_000,
  drain: 10_000,
};
