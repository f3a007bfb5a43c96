import type { IncomingHttpHeaders } from 'node:http';

/** Does a request come from our own pages (or from no page at all)? Browsers name the page's origin and nobody can
 * forge it there; behind a proxy the `Host` may be another than the one people type. */
export function isOwnOrigin({ origin, host }: IncomingHttpHeaders, publicUrl: string): boolean {
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin).host;
  return from === host || from === new URL(publicUrl).host;
}
