/** A request with just the headers given; fetch adds some of its own, as browsers do. */
import { request } from "node:http";

export const ask = (
  url: string,
  headers: Readonly<Record<string, string>> = {},
  method = "GET",
): Promise<{ readonly status: number; readonly text: string }> =>
  new Promise((resolve, reject) => {
    request(url, { method, headers, agent: false }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (part) => (text += part));
      answer.once("end", () => resolve({ status: answer.statusCode!, text }));
    })
      .once("error", reject)
      .end();
  });
