import { parseCookie } from 'cookie';
import type { CookieOptions } from 'express';
import { SESSION_DAYS } from '../contract/limits.ts';

export const SESSION_COOKIE = 'tdu_session';

/** The session token of a `Cookie` header. */
export const tokenOf = (header: string | undefined): string | undefined =>
  header === undefined ? undefined : parseCookie(header)[SESSION_COOKIE];

/** Not readable by scripts, not sent by other sites' forms; over https only where the product is. */
export const cookieOptions = (publicUrl: string): CookieOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  secure: publicUrl.startsWith('https:'),
  path: '/',
  maxAge: SESSION_DAYS * 86_400_000,
});
