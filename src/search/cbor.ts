/** Major types of CBOR (RFC 8949, section 3.1) that Pagefind's files hold. */
const TEXT = 3;
const ARRAY = 4;
const MAP = 5;
const TAG = 6;
const SIMPLE = 7;
/** An array of a length that is not told but ended by a break. */
const INDEFINITE = 31;
const BREAK = 0xff;

interface Head {
  readonly major: number;
  /** a length, a number, or what kind of simple value it is */
  readonly value: number;
  readonly indefinite: boolean;
  /** where what follows the head begins */
  readonly end: number;
}

function head(bytes: Buffer, at: number): Head {
  const first = bytes.readUInt8(at);
  const [major, small] = [first >> 5, first & 31];
  if (small < 24 || small === INDEFINITE) return { major, value: small === INDEFINITE ? 0 : small, indefinite: small === INDEFINITE, end: at + 1 };
  const size = 2 ** (small - 24);
  if (small > 27) throw new RangeError(`CBOR: no such length at byte ${at}`);
  const value = size === 8 ? Number(bytes.readBigUInt64BE(at + 1)) : bytes.readUIntBE(at + 1, size);
  return { major, value, indefinite: false, end: at + 1 + size };
}

/**
 * Finds where a value ends.
 *
 * @param bytes CBOR
 * @param at where the value begins
 * @returns the place after it
 * @throws RangeError where the bytes are no CBOR
 */
export function skip(bytes: Buffer, at: number): number {
  const { major, value, indefinite, end } = head(bytes, at);
  if (major < 2 || major === SIMPLE) return end;
  if (major < ARRAY) return end + value;
  if (indefinite) {
    let next = end;
    while (bytes.readUInt8(next) !== BREAK) next = skip(bytes, next);
    return next + 1;
  }
  let next = end;
  const parts = major === TAG ? 1 : major === MAP ? 2 * value : value;
  for (let part = 0; part < parts; part++) next = skip(bytes, next);
  return next;
}

/**
 * Takes an array apart.
 *
 * @param bytes CBOR
 * @param at where the array begins
 * @returns the bytes of each of its values
 * @throws RangeError where no array begins there
 */
export function elements(bytes: Buffer, at: number): Buffer[] {
  const { major, value, indefinite, end } = head(bytes, at);
  if (major !== ARRAY) throw new RangeError(`CBOR: no array at byte ${at}`);
  const all: Buffer[] = [];
  for (let next = end; indefinite ? bytes.readUInt8(next) !== BREAK : all.length < value; ) {
    const after = skip(bytes, next);
    all.push(bytes.subarray(next, after));
    next = after;
  }
  return all;
}

/**
 * Reads a text.
 *
 * @param bytes CBOR
 * @returns the text at its beginning
 * @throws RangeError where no text begins there
 */
export function text(bytes: Buffer): string {
  const { major, value, end } = head(bytes, 0);
  if (major !== TEXT) throw new RangeError('CBOR: no text');
  return bytes.toString('utf8', end, end + value);
}

function headOf(major: number, length: number): Buffer {
  if (length < 24) return Buffer.of((major << 5) | length);
  const bytes = Buffer.alloc(5);
  bytes.writeUInt8((major << 5) | 26, 0);
  bytes.writeUInt32BE(length, 1);
  return bytes;
}

/** Writes an array of values that are CBOR already. */
export const array = (values: readonly Buffer[]): Buffer => Buffer.concat([headOf(ARRAY, values.length), ...values]);

/** Writes a text. */
export function ofText(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([headOf(TEXT, bytes.length), bytes]);
}
