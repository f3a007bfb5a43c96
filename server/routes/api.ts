import express, { type Request, type Response, Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import { ERROR_STATUS } from '../contract/errors.ts';
import { LIMITS } from '../contract/limits.ts';
import { OPERATION_NAMES, OPERATIONS, type OperationName } from '../contract/operations.ts';
import type { Context } from '../domain/context.ts';
import { Refusal, refusalOf } from '../errors.ts';
import { run } from '../operations.ts';
import { cookieOptions, SESSION_COOKIE, tokenOf } from './cookie.ts';
import { isOwnOrigin } from './origin.ts';

export interface ApiOptions {
  /** A context for whoever holds this session token. */
  contextOf: (token: string | undefined) => Promise<Context>;
  publicUrl: string;
  /** Called with what we did not foresee; the caller gets a generic answer. */
  report: (error: unknown, where: string) => void;
}

/** Sign-in attempts of one address in a quarter of an hour; a whole hall may share one. */
const SIGN_INS_PER_QUARTER = 300;

/** Every operation of the table over HTTP: `{ data }`, or `{ error }` with the status of its code. */
export function apiRouter(options: ApiOptions): Router {
  const router = Router();
  router.use(refuseForeignForms(options.publicUrl));
  router.use(express.json({ limit: LIMITS.bodyBytes, strict: true }));
  const signInLimit = rateLimit({
    windowMs: 15 * 60_000,
    limit: SIGN_INS_PER_QUARTER,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, response) =>
      answerError(
        response,
        new Refusal('too_many_requests', 'too many sign-in attempts from here: wait a quarter of an hour'),
      ),
  });
  for (const name of OPERATION_NAMES) {
    const { method, path } = OPERATIONS[name];
    const route = path.replace(/\{(\w+)\}/g, ':$1');
    const handle = (request: Request, response: Response) => answer(options, name, request, response);
    if (path.startsWith('/api/sign-in')) router[method](route, signInLimit, handle);
    else router[method](route, handle);
  }
  router.use('/api', (request, response) => {
    answerError(
      response,
      new Refusal('not_found', `no ${request.method} ${request.path} here: see /api/docs`),
    );
  });
  router.use(bodyErrors(options));
  return router;
}

async function answer(
  options: ApiOptions,
  name: OperationName,
  request: Request,
  response: Response,
): Promise<void> {
  try {
    const held = tokenOf(request.headers.cookie);
    const context = await options.contextOf(held);
    const outcome = await run(context, name, inputOf(request));
    const { data } = outcome;
    // A visit prolongs the session in the store, so the browser must keep its cookie as long.
    const visits = name === 'session:read' && context.actor.kind !== 'nobody';
    const token = outcome.token ?? (visits ? held : undefined);
    if (token !== undefined) response.cookie(SESSION_COOKIE, token, cookieOptions(options.publicUrl));
    if (name === 'session:end') response.clearCookie(SESSION_COOKIE, { path: '/' });
    response.set('Cache-Control', 'no-store').json({ data });
  } catch (error) {
    answerError(response, refusalOf(error, name, options.report));
  }
}

/** Query or body, with the path parameters over it. */
function inputOf(request: Request): unknown {
  const given: unknown = request.method === 'GET' ? request.query : (request.body ?? {});
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new Refusal('bad_input', 'the body must be a JSON object');
  }
  return { ...given, ...request.params };
}

/** Forms of other sites cannot send JSON, nor set this header without asking; their origin gives them away too. */
const refuseForeignForms =
  (publicUrl: string) =>
  (request: Request, response: Response, next: () => void): void => {
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    const { headers } = request;
    if (!isOwnOrigin(headers, publicUrl)) {
      return answerError(
        response,
        new Refusal('forbidden', `requests from ${headers.origin} are not accepted`),
      );
    }
    const hasBody = headers['content-length'] !== undefined && headers['content-length'] !== '0';
    if (hasBody && !request.is('application/json')) {
      return answerError(
        response,
        new Refusal('bad_input', 'the body must be JSON, with Content-Type: application/json'),
      );
    }
    next();
  };

const bodyErrors =
  (options: ApiOptions) =>
  (
    error: { type?: string; status?: number },
    _request: Request,
    response: Response,
    _next: () => void,
  ): void => {
    if (error.type === 'entity.too.large') {
      return answerError(
        response,
        new Refusal('too_large', `the body is larger than ${LIMITS.bodyBytes} bytes`),
      );
    }
    // Express and its body parser put a status of 4xx on whatever is the caller's doing.
    if (error.status !== undefined && error.status < 500) {
      return answerError(
        response,
        new Refusal('bad_input', 'the request could not be read: it must be valid JSON in UTF-8'),
      );
    }
    answerError(response, refusalOf(error, 'request', options.report));
  };

function answerError(response: Response, refusal: Refusal): void {
  response
    .status(ERROR_STATUS[refusal.code])
    .set('Cache-Control', 'no-store')
    .json({ error: refusal.view() });
}
