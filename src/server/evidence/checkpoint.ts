/** What a checkpoint signs, byte for byte, and how it is checked. No database here: verify.ts uses it. */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from "node:crypto";

/** Says: at this number the centre's log had this hash, and so every entry up to it stands. */
export interface Checkpoint {
  /** Number of the last entry covered. */
  readonly seq: number;
  /** That entry's hash, hex. */
  readonly head: string;
  /** Server's clock at signing, ms since 1970. */
  readonly at: number;
  /** Fingerprint of the key that signed. */
  readonly keyId: string;
  /** Ed25519, base64. */
  readonly signature: string;
}

export interface KeyPair {
  /** The public key's fingerprint. */
  readonly id: string;
  readonly publicPem: string;
  readonly privatePem: string;
}

/** The signed bytes: UTF-8 of a JSON list without blanks; the order of the list is the format. */
const signedBytes = (centreId: string, point: Omit<Checkpoint, "signature">): Buffer =>
  Buffer.from(
    JSON.stringify([
      "redress checkpoint",
      1,
      centreId,
      point.seq,
      point.head,
      point.at,
      point.keyId,
    ]),
  );

/** SHA-256 of the public key in SPKI DER form, hex. Throws if the text is no Ed25519 public key. */
export function fingerprint(publicPem: string): string {
  const key = createPublicKey(publicPem);
  if (key.asymmetricKeyType !== "ed25519") throw new Error("not an Ed25519 key");
  return createHash("sha256")
    .update(key.export({ type: "spki", format: "der" }))
    .digest("hex");
}

export function newKeyPair(): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const publicPem = publicKey.export({ type: "spki", format: "pem" }).toString();
  const privatePem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  return { id: fingerprint(publicPem), publicPem, privatePem };
}

export function signCheckpoint(
  centreId: string,
  point: Omit<Checkpoint, "signature">,
  privatePem: string,
): Checkpoint {
  const signature = sign(null, signedBytes(centreId, point), createPrivateKey(privatePem));
  return { ...point, signature: signature.toString("base64") };
}

export const signatureHolds = (centreId: string, point: Checkpoint, publicPem: string): boolean =>
  verify(
    null,
    signedBytes(centreId, point),
    createPublicKey(publicPem),
    Buffer.from(point.signature, "base64"),
  );
