import { createServer } from "node:net";
import { expect, it } from "vitest";
import { keptPort } from "../../tests/support/keptPort.ts";
import { testConfig } from "../../tests/support/node.ts";
import { hooks } from "../../tests/support/stores.ts";
import { startNode } from "./server.ts";

const stores = hooks("sqlite");

it("[SR13] a start that fails after it has begun to listen leaves the port free", async () => {
  const port = await keptPort();
  const clock = (): number => {
    // The link of the first run is the last step of a start, when it listens already.
    if (new Error("who asks?").stack!.includes("signin/setup.ts")) throw new Error("no more");
    return Date.now();
  };
  const config = testConfig(await stores.place(), { port });
  await expect(startNode(config, { clock })).rejects.toThrow("no more");
  const again = createServer();
  await new Promise<void>((resolve, reject) => {
    again.once("error", reject);
    again.listen(port, "127.0.0.1", resolve);
  });
  await new Promise((resolve) => void again.close(resolve));
});
