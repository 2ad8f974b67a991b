/** An expected refusal is a value with a code; throwing is for bugs. */
export type Result<T, Code extends string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: Code; readonly message: string };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const refused = <Code extends string>(code: Code, message: string): Result<never, Code> => ({
  ok: false,
  code,
  message,
});
