import { chromium } from "playwright-core";
import { readFileSync } from "node:fs";
const log = readFileSync("/tmp/demo.log", "utf8");
const pw = /pete@harbour.example\s+(\S+)/.exec(log)![1]!;
const b = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
  ],
});
const page = await b.newPage({ viewport: { width: 1440, height: 900 } });
page.on("console", (m) => {
  if (m.type() === "error") console.log("console", m.text());
});
await page.goto("http://127.0.0.1:4300/staff.html");
await page.getByLabel("Email").fill("pete@harbour.example");
await page.getByLabel("Password").fill(pw);
await page.screenshot({ path: "/tmp/s0.png" });
await page.getByRole("button", { name: "Sign in", exact: true }).click();
await page.getByRole("link", { name: /Tuesday group/ }).click();
await page.waitForTimeout(1500);
await page.screenshot({ path: "/tmp/s1.png" });
await page.getByRole("link", { name: "Wall" }).click();
await page.waitForTimeout(3000);
await page.screenshot({ path: "/tmp/s2.png" });
await page
  .getByRole("link", { name: "Roster" })
  .click()
  .catch(() => {});
await page.waitForTimeout(1000);
await page.screenshot({ path: "/tmp/s3.png" });
await page
  .getByRole("link", { name: "Plays" })
  .first()
  .click()
  .catch(() => {});
await page.waitForTimeout(1500);
await page.screenshot({ path: "/tmp/s4.png" });
await page
  .locator("main a[href*=plays]")
  .nth(3)
  .click()
  .catch(() => {});
await page.waitForTimeout(2500);
await page.screenshot({ path: "/tmp/s5.png" });
await b.close();
