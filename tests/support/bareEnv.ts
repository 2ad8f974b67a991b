/**
 * The environment of a program that a test starts as its user would: nothing of whoever runs the tests,
 * but where programs are, and where Node keeps what it has compiled (vitest.config.ts).
 */
export const bareEnv: Readonly<Record<string, string>> = Object.fromEntries(
  ["PATH", "NODE_COMPILE_CACHE"].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  }),
);
