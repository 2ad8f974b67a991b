/**
 * The wall of one class while it is open: listens, keeps the seats, and says what is to be drawn. At
 * most one drawing a frame, of the seats that read differently and no others.
 */
import { batch, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { Card } from "../../../protocol/card.ts";
import type { Wall as Snapshot } from "../../../protocol/live.ts";
import type { Asked } from "../parts/ask.ts";
import { openStream, type StreamState } from "../parts/stream.ts";
import { readMessage } from "../parts/readMessage.ts";
import { cardShape, hereShape } from "./answers.ts";
import { orderOf, type Shown } from "./order.ts";
import { takeCard, takeHere, takeSnapshot, type Seat } from "./seats.ts";
import { countsOf, STUCK_MINUTES, type Counts, type Moment } from "./standing.ts";
import { sameView, viewOf, type SeatView, type Showing } from "./words.ts";

export interface WallSettings extends Shown {
  readonly stuckMinutes: number;
}

export const FIRST_SETTINGS: WallSettings = {
  sort: "name",
  standing: null,
  caseId: null,
  search: "",
  stuckMinutes: STUCK_MINUTES,
  hideNames: false,
};

export interface Outside {
  /** The server's clock, ms. */
  readonly now: () => number;
  readonly snapshot: () => Promise<Asked<Snapshot>>;
  readonly streamAddress: (after: string | null) => string;
  /** Before the next drawing; a page that is not looked at draws nothing and calls late. */
  readonly nextFrame: (work: () => void) => void;
  readonly openStream: typeof openStream;
  /** Whoever watches is to decide about assessed plays: how well they go is kept from them. */
  readonly blind: boolean;
}

export interface Wall {
  /** Ids in the order shown; null before the first snapshot. */
  readonly order: ReadonlySignal<readonly string[] | null>;
  readonly counts: ReadonlySignal<Counts | null>;
  readonly cases: ReadonlySignal<Snapshot["cases"]>;
  readonly connection: ReadonlySignal<StreamState>;
  readonly problem: ReadonlySignal<string | null>;
  readonly settings: Signal<WallSettings>;
  readonly view: (id: string) => ReadonlySignal<SeatView>;
  /** Takes other settings, and draws by them at once. */
  readonly set: (change: Partial<WallSettings>) => void;
  /** Tells since when the class plays (`Moment`), if a lesson says so. */
  readonly play: (since: number | null) => void;
  /** Holds the order while somebody reads or points at a card; 1 more hand, or 1 less. */
  readonly hold: (by: 1 | -1) => void;
  /** Looks at the clock: call it every second. */
  readonly tick: () => void;
  readonly again: () => Promise<void>;
  readonly close: () => void;
}

/** A stream may die without a word: after so long a silence the server is asked, ms. */
const SILENCE = 60_000;
/** Seats change places at most so often: what moves all the time cannot be read. */
const REORDER_EVERY = 3_000;

const cardFor = ({ blind }: Outside, card: Card): Card =>
  blind && card.mode === "assessed"
    ? { ...card, total: 0, criticals: 0, harms: 0, moment: "", verdict: null }
    : card;

const snapshotFor = (outside: Outside, snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  learners: snapshot.learners.map((one) => ({
    ...one,
    card: one.card && cardFor(outside, one.card),
  })),
});

export function openWall(outside: Outside): Wall {
  let seats: Map<string, Seat> | null = null;
  let titles: ReadonlyMap<string, string> = new Map();
  let ordered = 0;
  let holding = 0;
  let drawing = false;
  let close: (() => void) | null = null;
  let closed = false;
  let asking = false;
  let askMore = false;
  let cutAt: number | null = null;
  let heardAt = outside.now();
  let playing: number | null = 0;
  const dirty = new Set<string>();
  const views = new Map<string, Signal<SeatView>>();
  const order = signal<readonly string[] | null>(null);
  const counts = signal<Counts | null>(null);
  const cases = signal<Snapshot["cases"]>([]);
  const connection = signal<StreamState>("connecting");
  const problem = signal<string | null>(null);
  const settings = signal<WallSettings>(FIRST_SETTINGS);

  /** While nothing is heard from the server, nobody grows stuck or gone by that: the clock stands. */
  const now = (): number => cutAt ?? outside.now();

  const showing = (): Showing => ({
    now: now(),
    stuckAfter: settings.value.stuckMinutes * 60_000,
    playing,
    hideNames: settings.value.hideNames,
    blind: outside.blind,
    titles,
  });

  const drawSeat = (seat: Seat, by: Showing): void => {
    const next = viewOf(seat, by);
    const kept = views.get(seat.id);
    if (!kept) views.set(seat.id, signal(next));
    else if (!sameView(kept.value, next)) kept.value = next;
  };

  const drawOrder = (moment: Moment): void => {
    if (!seats) return;
    ordered = moment.now;
    const next = orderOf(seats, settings.value, moment);
    const before = order.value;
    if (before?.length !== next.length || next.some((id, at) => before[at] !== id)) {
      order.value = next;
    }
  };

  const drawCounts = (moment: Moment): void => {
    if (!seats) return;
    const next = countsOf(seats, moment);
    if (JSON.stringify(counts.value) !== JSON.stringify(next)) counts.value = next;
  };

  const drawAll = (): void =>
    batch(() => {
      if (!seats) return;
      const by = showing();
      dirty.clear();
      for (const seat of seats.values()) drawSeat(seat, by);
      drawCounts(by);
      drawOrder(by);
    });

  const draw = (): void => {
    drawing = false;
    batch(() => {
      const by = showing();
      for (const id of dirty) {
        const seat = seats?.get(id);
        if (seat) drawSeat(seat, by);
      }
      dirty.clear();
    });
  };

  const change = (seat: Seat | null): void => {
    if (!seat || !seats) return;
    seats.set(seat.id, seat);
    dirty.add(seat.id);
    if (drawing) return;
    drawing = true;
    outside.nextFrame(draw);
  };

  const look = async (): Promise<void> => {
    const asked = await outside.snapshot();
    if (closed) return;
    problem.value = asked.ok ? null : asked.message;
    heardAt = outside.now();
    if (!asked.ok) {
      cutAt ??= heardAt;
      return;
    }
    if (connection.value !== "cut") cutAt = null;
    const snapshot = asked.value;
    titles = new Map(snapshot.cases.map(({ caseId, title }) => [caseId, title]));
    seats = takeSnapshot(seats, snapshotFor(outside, snapshot), outside.now());
    cases.value = snapshot.cases;
    drawAll();
    close ??= outside.openStream(
      {
        address: outside.streamAddress,
        on: {
          card: (data, id) => {
            heardAt = outside.now();
            const card = readMessage(cardShape, data);
            if (card && seats)
              change(takeCard(seats, cardFor(outside, card), Number(id), outside.now()));
          },
          here: (data) => {
            heardAt = outside.now();
            const here = readMessage(hereShape, data);
            if (here && seats) change(takeHere(seats, here.learnerId, here.at));
          },
          // Names, cases or the code have changed: rare, and told whole by the snapshot.
          entry: () => void again(),
        },
        onState: (state) => {
          if (state === "cut") cutAt ??= outside.now();
          connection.value = state;
        },
        // Signs of life have no id, so those of the cut are only in the snapshot.
        onAgain: () => void again(),
        onRefused: () => void again(),
      },
      String(snapshot.cursor),
    );
  };

  /** However often it is asked for, one snapshot is fetched at a time, and one more after it. */
  const again = async (): Promise<void> => {
    if (asking) {
      askMore = true;
      return;
    }
    asking = true;
    do {
      askMore = false;
      await look();
    } while (askMore);
    asking = false;
  };

  return {
    order,
    counts,
    cases,
    connection,
    problem,
    settings,
    view: (id) => views.get(id)!,
    set: (change) => {
      settings.value = { ...settings.value, ...change };
      drawAll();
    },
    play: (since) => {
      if (playing === since) return;
      playing = since;
      drawAll();
    },
    hold: (by) => {
      holding = Math.max(0, holding + by);
    },
    tick: () => {
      if (connection.value !== "cut" && outside.now() - heardAt > SILENCE) void again();
      batch(() => {
        if (!seats) return;
        const by = showing();
        for (const seat of seats.values()) drawSeat(seat, by);
        drawCounts(by);
        if (holding === 0 && by.now - ordered >= REORDER_EVERY) drawOrder(by);
      });
    },
    again,
    close: () => {
      closed = true;
      close?.();
    },
  };
}
