/** SHA-256 of texts. Synchronous, because a review has no step that waits. */
import { sha256 } from '@noble/hashes/sha2';

/** Takes texts piece by piece; `end` gives the digest of all of them in hexadecimal digits. */
export function startDigest(): { add(text: string): void; end(): string } {
  const hash = sha256.create();
  const encoder = new TextEncoder();
  return {
    add: (text) => void hash.update(encoder.encode(text)),
    end: () => Array.from(hash.digest(), (byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
}

export function digestOf(text: string): string {
  const digest = startDigest();
  digest.add(text);
  return digest.end();
}
