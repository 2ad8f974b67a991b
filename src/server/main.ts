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
if (node.context.editions.cases.size === 0) {
  console.error("There are no built cases, so none can be set. Run: npm run build");
}
console.log(`Redress is at ${node.url}/`);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void node.close().then(() => process.exit(0)));
}
