import type fr from '../fr/board.ts';
import type { Shape } from '../shape.ts';

export default {} satisfies Shape<typeof fr>;
