/** Founds the demo's centre through the public interface: staff, class, roster, cases, code. */
import type { Edition } from "../story/session.ts";
import type { Player } from "./cast.ts";
import { visit, type Visit } from "./visit.ts";

export interface Account {
  readonly role: string;
  readonly name: string;
  readonly email: string;
}

export const ACCOUNTS: readonly Account[] = [
  { role: "administrator", name: "Ros Abiola", email: "ros@harbour.example" },
  { role: "tutor", name: "Pete Lomax", email: "pete@harbour.example" },
  { role: "assessor", name: "Sunita Grewal", email: "sunita@harbour.example" },
  { role: "quality-assurer", name: "Marta Quill", email: "marta@harbour.example" },
];

export interface School {
  readonly classId: string;
  readonly code: string;
  readonly editions: readonly Edition[];
}

/** Last part of a one-time link. */
const token = (link: string): string => link.slice(link.lastIndexOf("/") + 1);

async function employ(admin: Visit, server: string, account: Account, password: string) {
  const { link } = await admin.send<{ link: string }>("POST", "/api/staff/invitations", {
    email: account.email,
    name: account.name,
    roles: [account.role],
  });
  const own = visit(server);
  await own.send("POST", `/api/invitations/${token(link)}`, { name: account.name, password });
  return own;
}

/** `setup` is the one-time link that a server prints at its first start. */
export async function found(
  server: string,
  setup: string,
  password: string,
  players: readonly Player[],
): Promise<School> {
  const [administrator, ...others] = ACCOUNTS;
  const admin = visit(server);
  await admin.send("POST", "/api/setup", {
    token: token(setup),
    centreName: "Harbour College",
    name: administrator!.name,
    email: administrator!.email,
    password,
  });
  const visits = new Map<string, Visit>();
  for (const account of others) {
    visits.set(account.role, await employ(admin, server, account, password));
  }
  const tutor = visits.get("tutor")!;
  const { id: classId } = await tutor.send<{ id: string }>("POST", "/api/classes", {
    name: "Customer Service, Tuesday group",
  });
  const staff =
    await admin.get<readonly { userId: string; roles: readonly string[] }[]>("/api/staff");
  await tutor.send("PUT", `/api/classes/${classId}/staff`, {
    userIds: staff
      .filter(({ roles }) => roles.includes("tutor") || roles.includes("assessor"))
      .map(({ userId }) => userId),
  });
  const csv = ["Name,Reference", ...players.map((each) => `${each.name},${each.reference}`)].join(
    "\r\n",
  );
  const preview = await tutor.send<{ mapping: unknown; digest: string }>(
    "POST",
    `/api/classes/${classId}/roster/preview`,
    { csv },
  );
  await tutor.send("POST", `/api/classes/${classId}/roster`, {
    csv,
    mapping: preview.mapping,
    removeAbsent: false,
    digest: preview.digest,
  });
  const cases = await tutor.get<readonly { caseId: string; hash: string }[]>("/api/cases");
  await tutor.send("PUT", `/api/classes/${classId}/cases`, {
    caseIds: cases.map(({ caseId }) => caseId),
  });
  const { code } = await tutor.send<{ code: string }>("POST", `/api/classes/${classId}/code`, {
    hours: 12,
  });
  const editions = await Promise.all(
    cases.map(({ hash }) => tutor.get<Edition>(`/api/editions/${hash}`)),
  );
  // The invented learners talk; they do no shifts.
  return { classId, code, editions: editions.filter(({ data }) => !data.activity) };
}
