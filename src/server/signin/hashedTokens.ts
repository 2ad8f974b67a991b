/**
 * better-auth keeps a session's token as it is in the cookie. Between it and the database this puts
 * the token's hash in its place, so that a stolen database opens no session.
 */
import type { BetterAuthOptions } from "better-auth";
import { getAdapter } from "better-auth/db/adapter";
import { tokenHash } from "./token.ts";

export type Adapter = Awaited<ReturnType<typeof getAdapter>>;
type Where = Parameters<Adapter["findOne"]>[0]["where"];

const hashed = (value: Where[number]["value"]): Where[number]["value"] => {
  if (typeof value === "string") return tokenHash(value);
  if (Array.isArray(value)) return (value as string[]).map((token) => tokenHash(String(token)));
  return value;
};

interface Asked {
  readonly model: string;
  readonly where?: Where | undefined;
}

const isSession = ({ model }: Asked): boolean => model === "session";

/** The same question with the tokens in it hashed. */
const asking = <Question extends Asked>(question: Question): Question =>
  isSession(question) && question.where
    ? {
        ...question,
        where: question.where.map((clause) =>
          clause.field === "token" ? { ...clause, value: hashed(clause.value) } : clause,
        ),
      }
    : question;

/** A row as better-auth knows it: with the token that was asked for. */
function answered<Row>(question: Asked, row: Row | null): Row | null {
  const token = question.where?.find(({ field }) => field === "token")?.value;
  return row && isSession(question) && typeof token === "string" ? { ...row, token } : row;
}

export function hashedTokens(inner: Adapter): Adapter {
  return {
    ...inner,
    create: async (question) => {
      const { token } = question.data as { token?: unknown };
      if (!isSession(question) || typeof token !== "string") return inner.create(question);
      const row = await inner.create({
        ...question,
        data: { ...question.data, token: tokenHash(token) },
      });
      return { ...(row as object), token } as never;
    },
    findOne: async (question) => answered(question, await inner.findOne(asking(question))),
    findMany: (question) => inner.findMany(asking(question)),
    count: (question) => inner.count(asking(question)),
    update: async (question) => answered(question, await inner.update(asking(question))),
    updateMany: (question) => inner.updateMany(asking(question)),
    delete: (question) => inner.delete(asking(question)),
    deleteMany: (question) => inner.deleteMany(asking(question)),
    consumeOne: async (question) => answered(question, await inner.consumeOne(asking(question))),
    // Only this file's adapter may be used, so a transaction of better-auth's own is none.
    transaction: (work) => work(hashedTokens(inner)),
  };
}

export const openAdapter = async (
  options: BetterAuthOptions,
  database: BetterAuthOptions["database"],
): Promise<Adapter> => hashedTokens(await getAdapter({ ...options, database }));
