import type { Share } from '@/lib/stats/interval';
import type { Credential } from './credential';

/** Of the skill terms that the issuer declares, the part that a taxonomy knows; null where none is declared. */
export function recognisedShare({ declared, unrecognised }: Credential): Share | null {
  return declared > 0 ? Math.max(0, declared - unrecognised.length) / declared : null;
}
