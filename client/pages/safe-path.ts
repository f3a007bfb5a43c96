/** Where to go after signing in: a path of this site, never another site that a link may have smuggled in. */
export function safePath(wanted: string | null): string {
  if (!wanted?.startsWith('/')) return '/';
  const url = new URL(wanted, 'https://here.invalid');
  if (url.origin !== 'https://here.invalid' || url.pathname === '/connexion') return '/';
  return url.pathname + url.search;
}
