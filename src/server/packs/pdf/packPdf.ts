/** A pack as a tagged PDF. It is made in one go and takes a while: worker.ts does it beside the server. */
import PDFDocument from "pdfkit";
import type { PackDocument } from "../../../assess/export/document.ts";
import { assessmentPages, closingPages } from "./assessmentPages.ts";
import { checkingPages, coverPages, type Issue } from "./coverPages.ts";
import { criteriaPages } from "./criteriaPages.ts";
import { openFonts } from "./fonts.ts";
import { playPages } from "./observationPages.ts";
import { openSheets } from "./sheets.ts";

/** pdfkit writes titles into XML as they are. */
const plain = (text: string): string => text.replaceAll(/[<>&\p{Cc}\p{Cs}]/gu, " ");

/** Hands the file over in pieces as they are ready; the last has been handed over when it returns. */
export async function packPdf(
  document: PackDocument,
  issue: Issue,
  take: (piece: Uint8Array) => void,
): Promise<void> {
  const { learner, unit, centre } = document.cover;
  const doc = new PDFDocument({
    size: "A4",
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: "1.7",
    lang: "en-GB",
    tagged: true,
    displayTitle: true,
    info: {
      Title: plain(`Evidence pack: ${learner.name}, ${unit.title}`),
      Author: plain(centre.name),
      Subject: plain(`${unit.reference}, pack ${issue.hash}`),
      Creator: "Redress",
      CreationDate: new Date(issue.at),
    },
  });
  const ended = new Promise<void>((resolve, reject) => {
    doc.on("data", take);
    doc.on("end", resolve);
    doc.on("error", reject);
  });
  const sheets = openSheets(doc, openFonts(), {
    head: `${learner.name} · ${unit.reference} ${unit.title}`,
    foot: `Pack ${issue.hash.slice(0, 16)} · ${centre.name}`,
  });
  coverPages(sheets, document, issue);
  assessmentPages(sheets, document.assessments, issue.cases);
  playPages(sheets, document.plays, issue.cases);
  criteriaPages(sheets, document);
  closingPages(sheets, document.assessments);
  checkingPages(sheets, document, issue);
  sheets.end();
  await ended;
}
