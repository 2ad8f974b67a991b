/** `npm run play`: starts a node from the environment and says where it is. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readConfig } from "./config.ts";
import { errorFields } from "./http/logging.ts";
import { startNode } from "./server.ts";
import { startFault } from "./startFault.ts";

const config = readConfig(process.env, join(import.meta.dirname, "..", ".."));
if (!config.ok) {
  console.error(config.message);
  process.exit(1);
}
if (!existsSync(config.value.pages)) {
  console.error("There are no built pages: npm run build makes them. Starting without.");
}
const node = await startNode(config.value).catch((error: unknown) => {
  const words = startFault(error, config.value);
  if (words === null) throw error;
  console.error(words);
  process.exit(1);
});
// A bug. What it says may quote somebody; what was acknowledged is safe, and whoever minds the process
// starts it again.
process.on("uncaughtException", (error) => {
  console.error("Redress ends because of a fault in itself:", errorFields(error));
  process.exit(1);
});
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    // Whoever asks twice will not wait.
    process.once(signal, () => process.exit(1));
    void node.close().then(() => process.exit(0));
  });
}
console.log(`Redress is at ${node.url}/`);
if (node.context.editions.cases.size === 0) {
  console.error("There are no built cases, so none can be set. Run: npm run build");
}
if (node.setupLink) {
  console.log(`Nobody is set up yet. Make your centre here, within a day: ${node.setupLink}`);
}
