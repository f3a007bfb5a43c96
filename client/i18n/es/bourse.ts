import type fr from '../fr/bourse.ts';
import type { Shape } from '../shape.ts';

export default {} satisfies Shape<typeof fr>;
