/** `npm run play`: starts a node from the environment and says where it is. */
import { join } from "node:path";
import { readConfig } from "./config.ts";
import { startNode } from "./server.ts";

const config = readConfig(process.env, join(import.meta.dirname, "..", ".."));
if (!config.ok) {
  console.error(config.message);
  process.exit(1);
}
const node = await startNode(config.value);
console.log(`Redress is at ${node.url}/`);
if (node.setupLink) {
  console.log(`Nobody is set up yet. Make your centre here, within a day: ${node.setupLink}`);
}
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void node.close().then(() => process.exit(0)));
}
