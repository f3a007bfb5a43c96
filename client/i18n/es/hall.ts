import type fr from '../fr/hall.ts';
import type { Shape } from '../shape.ts';

export default {} satisfies Shape<typeof fr>;
