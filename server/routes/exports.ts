import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Router } from 'express';
import { BYTE_ORDER_MARK, csvRow } from '../contract/csv.ts';
import { ERROR_STATUS } from '../contract/errors.ts';
import { EXPORT_PATH, ExportInput } from '../contract/exports.ts';
import { exportTable } from '../domain/afterwards/exports.ts';
import type { Context } from '../domain/context.ts';
import { refusalOf, refusalOfZod } from '../errors.ts';
import { tokenOf } from './cookie.ts';

export interface ExportsOptions {
  /** A context for whoever holds this session token. */
  contextOf: (token: string | undefined) => Promise<Context>;
  report: (error: unknown, where: string) => void;
}

/** Tables as files for spreadsheets, written as they are read. What goes wrong half-way cuts the connection, so that the
 * browser says that the file is incomplete. */
export function exportsRouter({ contextOf, report }: ExportsOptions): Router {
  const router = Router();
  router.get(EXPORT_PATH, async (request, response) => {
    try {
      const input = ExportInput.safeParse({ ...request.query, ...request.params });
      if (!input.success) throw refusalOfZod(input.error, request.query);
      const { table, language } = input.data;
      const context = await contextOf(tokenOf(request.headers.cookie));
      const rows = await exportTable(context, input.data);
      const day = context.now().setZone(context.edition?.timeZone).toISODate();
      response
        .set('Cache-Control', 'no-store')
        .set('Content-Type', 'text/csv; charset=utf-8')
        .set('Content-Disposition', `attachment; filename="${table}-${day}.csv"`);
      await pipeline(Readable.from(linesOf(rows, language), { objectMode: false }), response);
    } catch (error) {
      // Who closes the page while the file is written is no defect of ours.
      if (response.destroyed) return;
      const refusal = refusalOf(error, 'export', report);
      if (response.headersSent) return void response.destroy();
      response
        .status(ERROR_STATUS[refusal.code])
        .set('Cache-Control', 'no-store')
        .json({ error: refusal.view() });
    }
  });
  return router;
}

async function* linesOf(rows: AsyncIterable<string[]>, language: string): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK;
  for await (const row of rows) yield csvRow(row, language);
}
