import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { nodes, testConfig } from "../../../tests/support/node.ts";
import { errorFields, truncated } from "./logging.ts";

const start = nodes();

it("[SR8] an address loses what tells one household from the next", () => {
  expect(truncated("203.0.113.77")).toBe("203.0.113.0/24");
  expect(truncated("::ffff:203.0.113.77")).toBe("203.0.113.0/24");
  expect(truncated("2001:db8:aa:1:2:3:4:5")).toBe("2001:db8:aa::/48");
  expect(truncated("2001:db8::5")).toBe("2001:db8:0::/48");
  expect(truncated("fe80::1%eth0")).toBe("fe80:0:0::/48");
  expect(truncated("::1")).toBe("0:0:0::/48");
  expect(truncated("Imran")).toBe("unknown");
  fc.assert(
    fc.property(fc.ipV4(), fc.nat(255), (address, last) => {
      const neighbour = [...address.split(".").slice(0, 3), last].join(".");
      expect(truncated(neighbour)).toBe(truncated(address));
    }),
  );
});

it("[SR8] an error is logged by kind and place, not by words that may quote somebody", () => {
  const error = Object.assign(new Error('duplicate key "Imran Doyle"'), {
    code: "23505",
    constraint: "learner_reference",
    detail: "Key (name)=(Imran Doyle) already exists.",
  });
  const fields = errorFields(error);
  expect(JSON.stringify(fields)).not.toContain("Imran");
  expect(fields).toMatchObject({ type: "Error", code: "23505", constraint: "learner_reference" });
  expect(fields.stack).toContain("logging.test.ts");
  expect(errorFields(new TypeError("x is not a function")).message).toBe("x is not a function");
  expect(errorFields("Imran")).not.toContain("Imran");
});

it("[SR8] lines say what was refused, when and by which rule, and nothing of who or what was sent", async () => {
  const lines: string[] = [];
  const { url } = await start(
    testConfig(
      { databaseUrl: null, data: mkdtempSync(join(tmpdir(), "redress-data-")) },
      { logLevel: "debug" },
    ),
    { logTo: { write: (line) => void lines.push(line) } },
  );
  await fetch(`${url}/api/setup/tok-5up3rs3cret?name=Imran`, {
    headers: { cookie: "redress_learner=c00kie", "user-agent": "Imran's telephone" },
  });
  const refused = await fetch(`${url}/api/join/code`, {
    method: "POST",
    body: `{"code":"K7M4PX","name":"Imran <b>Doyle</b>"`,
    headers: { "content-type": "application/json", cookie: "redress_learner=c00kie" },
  });
  await fetch(`${url}/healthz`);
  expect(refused.status).toBeGreaterThanOrEqual(400);
  const logged = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const said = JSON.stringify(logged);
  for (const secret of ["s3cret", "Imran", "c00kie", "K7M4PX", "Doyle", "telephone"]) {
    expect(said).not.toContain(secret);
  }
  const line = logged.find(({ request }) => request === refused.headers.get("x-request-id"));
  expect(line).toMatchObject({
    level: "info",
    method: "POST",
    status: refused.status,
    from: "127.0.0.0/24",
    msg: "refused",
  });
  expect(Date.parse(line!["time"] as string)).not.toBeNaN();
  expect(logged.find(({ route }) => route === "/healthz")).toMatchObject({ level: "debug" });
});
