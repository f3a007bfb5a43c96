import { agriculture } from './agriculture.ts';
import { alimentation } from './alimentation.ts';
import { attractivite } from './attractivite.ts';
import { biodiversite } from './biodiversite.ts';
import { citoyennete } from './citoyennete.ts';
import { climat } from './climat.ts';
import { culture } from './culture.ts';
import { dechets } from './dechets.ts';
import { eau } from './eau.ts';
import { education } from './education.ts';
import { emploi } from './emploi.ts';
import { energie } from './energie.ts';
import { ess } from './ess.ts';
import { genre } from './genre.ts';
import { gouvernance } from './gouvernance.ts';
import { humanitaire } from './humanitaire.ts';
import { inclusion } from './inclusion.ts';
import { jeunesse } from './jeunesse.ts';
import { migrations } from './migrations.ts';
import { mobilite } from './mobilite.ts';
import { numerique } from './numerique.ts';
import { patrimoine } from './patrimoine.ts';
import { recherche } from './recherche.ts';
import { sante } from './sante.ts';
import { sport } from './sport.ts';
import { tourisme } from './tourisme.ts';
import { transfrontalier } from './transfrontalier.ts';
import { urbanisme } from './urbanisme.ts';

/** One file per theme or group of themes; order has no effect on results. */
export const CONCEPT_SOURCES: readonly string[] = [
  agriculture,
  alimentation,
  attractivite,
  biodiversite,
  citoyennete,
  climat,
  culture,
  dechets,
  eau,
  education,
  emploi,
  energie,
  ess,
  genre,
  gouvernance,
  humanitaire,
  inclusion,
  jeunesse,
  migrations,
  mobilite,
  numerique,
  patrimoine,
  recherche,
  sante,
  sport,
  tourisme,
  transfrontalier,
  urbanisme,
];
