import type { OrganisationType, Theme } from '../types.ts';
import type fr from './fr.ts';

/** The names of one language. */
export interface Names {
  organisationType: Record<OrganisationType, string>;
  theme: Record<Theme, string>;
  odd: Record<keyof typeof fr.odd, string>;
}
