/** A hash of a plain value: equal values have equal hashes (FNV-1a, 64 bits). Not cryptographic. */
export function hash(value: unknown): string {
  let sum = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(JSON.stringify(value))) {
    sum = BigInt.asUintN(64, (sum ^ BigInt(byte)) * 0x100000001b3n);
  }
  return sum.toString(16).padStart(16, '0');
}
