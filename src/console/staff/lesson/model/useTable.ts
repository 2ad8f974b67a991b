/** One lesson for as long as something shows it. */
import { useEffect, useState } from "preact/hooks";
import { openTable, type Table } from "./table.ts";

export function useTable(id: string, userId: string): Table {
  const [table] = useState(() => openTable(id, userId));
  useEffect(() => {
    void table.look();
    const timer = setInterval(table.tick, 1_000);
    return () => {
      clearInterval(timer);
      table.close();
    };
  }, [table]);
  return table;
}
