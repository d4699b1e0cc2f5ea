/** A token is longer than this at most; what is longer is no credential. */
const LONGEST = 16 << 20;
const JWT = /^[\w-]+\.[\w-]+\.[\w-]*$/;
/** A token inside an EnvelopedVerifiableCredential. */
const ENVELOPE = /^data:application\/(?:vc|vp)(?:-ld)?\+(?:jwt|jws|sd-jwt)[;,][^,]{0,100}?,?(?=eyJ)/;

/**
 * What a JSON Web Token says, in any of the ways that credentials are written as one (a claim `vc` or `vp`, or the payload itself);
 * null for what is no token. The signature is not looked at.
 */
export function decodeJwt(text: string): unknown {
  if (text.length > LONGEST) return null;
  const token = text.trim().replace(ENVELOPE, '').split('~', 1)[0]!;
  if (!token.startsWith('eyJ') || !JWT.test(token)) return null;
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString('utf8'));
    if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return null;
    if ('vc' in payload && typeof payload.vc === 'object') return payload.vc;
    if ('vp' in payload && typeof payload.vp === 'object') return payload.vp;
    return payload;
  } catch {
    return null;
  }
}
