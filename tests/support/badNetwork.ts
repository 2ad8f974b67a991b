/** A line between browsers and a server that can be cut, and that loses answers. */
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

export interface BadNetwork {
  /** Address to use in place of the server's. */
  readonly url: string;
  /** Breaks everything that is connected, and lets nobody through until it is mended. */
  readonly cut: () => void;
  readonly mend: () => void;
  readonly close: () => Promise<void>;
}

/** `loses`: how likely, from 0 to 1, an answer of the server and its connection are lost. */
export async function badNetwork(
  server: string,
  draw: () => number,
  loses = 0,
): Promise<BadNetwork> {
  const { hostname, port } = new URL(server);
  const pairs = new Set<readonly [Socket, Socket]>();
  let whole = true;
  const line = createServer((near) => {
    if (!whole) return void near.destroy();
    const far = connect(Number(port), hostname);
    const pair = [near, far] as const;
    pairs.add(pair);
    const end = (): void => {
      near.destroy();
      far.destroy();
      pairs.delete(pair);
    };
    for (const socket of pair) socket.on("error", end).on("close", end);
    near.pipe(far);
    far.on("data", (part) => {
      if (draw() < loses) end();
      else near.write(part);
    });
  });
  await new Promise<void>((resolve) => void line.listen(0, "127.0.0.1", resolve));
  const cut = (): void => {
    whole = false;
    for (const pair of pairs) for (const socket of pair) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${(line.address() as AddressInfo).port}`,
    cut,
    mend: () => void (whole = true),
    close: () => {
      cut();
      return new Promise((resolve) => void line.close(() => resolve()));
    },
  };
}
