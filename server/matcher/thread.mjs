/** Lets a thread read TypeScript: the loader that the process was started with does not reach into threads. */
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
