/** What a node says of itself, as sums. */
async function metricOf(server: string, name: string): Promise<number> {
  const text = await (await fetch(`${server}/metrics`)).text();
  const line = new RegExp(`^${name} (\\S+)$`, "m").exec(text);
  if (!line) throw new Error(`There is no metric ${name}`);
  return Number(line[1]);
}

/** Mean batches of a group and milliseconds to commit one, since the start. */
export async function groupsOf(
  server: string,
): Promise<{ readonly batches: number; readonly milliseconds: number }> {
  const groups = await metricOf(server, "redress_group_batches_count");
  const batches = await metricOf(server, "redress_group_batches_sum");
  const seconds = await metricOf(server, "redress_group_commit_seconds_sum");
  return { batches: batches / groups, milliseconds: (seconds / groups) * 1000 };
}
