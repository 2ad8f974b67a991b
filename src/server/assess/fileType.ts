/**
 * What a file is, by its bytes and never by what it is called or claimed to be. Nothing here opens a
 * file: whoever uploads it may have made it to harm.
 */

const at = (bytes: Buffer, place: number, text: string): boolean =>
  bytes.toString("latin1", place, place + text.length) === text;

const begins = (bytes: Buffer, ...start: number[]): boolean =>
  start.every((byte, place) => bytes[place] === byte);

/** Names of the entries of a zip archive, from its directory at the end; none if that does not read. */
function zipNames(bytes: Buffer): readonly string[] {
  const end = bytes.lastIndexOf("PK\x05\x06", undefined, "latin1");
  if (end < 0 || end + 22 > bytes.length) return [];
  const count = bytes.readUInt16LE(end + 10);
  const names: string[] = [];
  let place = bytes.readUInt32LE(end + 16);
  for (let n = 0; n < count; n++) {
    if (place + 46 > bytes.length || !at(bytes, place, "PK\x01\x02")) return [];
    const name = bytes.readUInt16LE(place + 28);
    const rest = bytes.readUInt16LE(place + 30) + bytes.readUInt16LE(place + 32);
    names.push(bytes.toString("latin1", place + 46, place + 46 + name));
    place += 46 + name + rest;
  }
  return names;
}

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const ODT = "application/vnd.oasis.opendocument.text";

function zipType(bytes: Buffer): string | null {
  const names = zipNames(bytes);
  // Macros: programs that run when somebody opens the document.
  if (names.some((name) => /vbaProject\.bin$|^Basic\//i.test(name))) return null;
  if (names.includes("[Content_Types].xml") && names.includes("word/document.xml")) return DOCX;
  // An OpenDocument file begins with its type, stored as it is.
  const odt = names[0] === "mimetype" && names.includes("content.xml");
  return odt && at(bytes, 30, `mimetype${ODT}`) ? ODT : null;
}

/** Text that reads: UTF-8 with no control characters but line ends and tabs. */
function isText(bytes: Buffer): boolean {
  for (const byte of bytes) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c)
      return false;
    if (byte === 0x7f) return false;
  }
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** MP3 without a tag: a frame's first bytes, MPEG audio layer III at a rate that there is. */
const isMp3Frame = (bytes: Buffer): boolean =>
  bytes[0] === 0xff &&
  ((bytes[1] ?? 0) & 0xe6) === 0xe2 &&
  ((bytes[2] ?? 0) & 0xf0) !== 0xf0 &&
  ((bytes[2] ?? 0) & 0x0c) !== 0x0c;

/** Its media type; null if it is none of those that are taken. */
export function fileType(bytes: Buffer): string | null {
  if (at(bytes, 0, "%PDF-")) return "application/pdf";
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "image/png";
  if (begins(bytes, 0xff, 0xd8, 0xff)) return "image/jpeg";
  if (at(bytes, 0, "RIFF") && at(bytes, 8, "WEBP")) return "image/webp";
  if (at(bytes, 0, "RIFF") && at(bytes, 8, "WAVE")) return "audio/wav";
  if (at(bytes, 0, "OggS")) return "audio/ogg";
  if (begins(bytes, 0x1a, 0x45, 0xdf, 0xa3)) {
    return bytes.subarray(0, 64).includes("webm") ? "audio/webm" : null;
  }
  if (at(bytes, 4, "ftyp")) return "audio/mp4";
  if (at(bytes, 0, "ID3") || isMp3Frame(bytes)) return "audio/mpeg";
  if (at(bytes, 0, "PK\x03\x04")) return zipType(bytes);
  return isText(bytes) ? "text/plain" : null;
}

/** What is told to somebody whose file is none of them. */
export const TAKEN =
  "This is not a kind of file that is taken here, whatever it is called. Send a PDF, a picture (PNG, JPEG, WebP), a recording (WebM, Ogg, MP4, MP3, WAV), plain text, or a DOCX or ODT document without macros.";
