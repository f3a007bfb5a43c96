import type fr from '../fr/agenda.ts';
import type { Shape } from '../shape.ts';

export default {} satisfies Shape<typeof fr>;
