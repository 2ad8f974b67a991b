import { expect, it } from "vitest";
import { isOwnAddress } from "./codeTime.ts";

it("[SP11] an address of this machine alone is told from one that others reach", () => {
  for (const own of ["127.0.0.1:4173", "localhost", "0.0.0.0:80", "[::1]:4173"]) {
    expect(isOwnAddress(`http://${own}/#/join/JH3KTD`), own).toBe(true);
  }
  for (const open of ["redress.college.example", "192.168.1.20:4173", "127.example", "[fe80::1]"]) {
    expect(isOwnAddress(`http://${open}/#/join/JH3KTD`), open).toBe(false);
  }
});
