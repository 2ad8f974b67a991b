/** `npm run password -- somebody@example.org`: prints a one-time link to a new password. */
import { join } from "node:path";
import { readConfig } from "./config.ts";
import { openLog } from "./log/log.ts";
import { invitationLink } from "./signin/invitations.ts";
import { renewalToken } from "./signin/renewal.ts";
import { migrate } from "./store/migrate.ts";
import { openStore } from "./store/open.ts";

const config = readConfig(process.env, join(import.meta.dirname, "..", ".."));
const email = process.argv[2]?.trim().toLowerCase();
if (!config.ok || !email) {
  console.error(config.ok ? "Say whose: npm run password -- somebody@example.org" : config.message);
  process.exit(1);
}
const { host, port, publicUrl } = config.value;
const store = openStore(config.value, (error) => console.error(`database: ${error.message}`));
await migrate(store);
const person = await store.db
  .selectFrom("staff_user")
  .innerJoin("membership", "membership.user_id", "staff_user.id")
  .select(["staff_user.id", "membership.centre_id"])
  .where("staff_user.email", "=", email)
  .executeTakeFirst();
const made =
  person &&
  (await renewalToken(openLog(store, Date.now), person.centre_id, null, person.id, Date.now()));
await store.close();
if (!made?.ok) {
  console.error(`Nobody on any staff here has the address ${email}.`);
  process.exit(1);
}
console.log(`${email} chooses a new password here, within a day and once:`);
console.log(invitationLink(publicUrl ?? `http://${host}:${port}`, made.value));
