import type { OperationName, OutputOf, ParsedInput } from '../contract/operations.ts';
import type { Context } from '../domain/context.ts';

/** Operations that open a session: their token becomes the cookie. */
export type SessionOpening = 'signin:redeem' | 'setup:run' | 'demo:enter';

/** Use case and presenter of each operation. */
export type Handlers<N extends OperationName> = {
  [K in N]: (context: Context, input: ParsedInput<K>) => Promise<OutputOf<K>>;
};
