/** `npm run centre -- "Name"`: prints a one-time link that makes a further centre on this server. */
import { join } from "node:path";
import { readConfig } from "./config.ts";
import { newCentreToken, setupLink } from "./signin/setup.ts";
import { migrate } from "./store/migrate.ts";
import { openStore } from "./store/open.ts";

const config = readConfig(process.env, join(import.meta.dirname, "..", ".."));
const name = process.argv.slice(2).join(" ").trim();
if (!config.ok || !name) {
  console.error(config.ok ? 'Say what it is called: npm run centre -- "Name"' : config.message);
  process.exit(1);
}
const { host, port, publicUrl } = config.value;
const store = openStore(config.value, (error) => console.error(`database: ${error.message}`));
await migrate(store);
const token = await newCentreToken(store.db, name, Date.now());
await store.close();
console.log(`${name} is made here, within a day and once:`);
console.log(setupLink(publicUrl ?? `http://${host}:${port}`, token));
