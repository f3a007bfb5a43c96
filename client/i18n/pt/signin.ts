import type fr from '../fr/signin.ts';
import type { Shape } from '../shape.ts';

export default {} satisfies Shape<typeof fr>;
