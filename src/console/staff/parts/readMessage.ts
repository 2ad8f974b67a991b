/** A message of a stream; null where it cannot be read, which a newer server may bring about. */
import type { z } from "zod";

export function readMessage<T>(shape: z.ZodType<T>, data: string): T | null {
  try {
    const read = shape.safeParse(JSON.parse(data));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
