import { abstractA } from './abstract-a.ts';
import { adjectivesQualities } from './adjectives-qualities.ts';
import { animals } from './animals.ts';
import { arts } from './arts.ts';
import { body } from './body.ts';
import { conflict } from './conflict.ts';
import { food } from './food.ts';
import { health } from './health.ts';
import { house } from './house.ts';
import { justice } from './justice.ts';
import { mind } from './mind.ts';
import { movement } from './movement.ts';
import { nature } from './nature.ts';
import { objects } from './objects.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { politics } from './politics.ts';
import { quantities } from './quantities.ts';
import { science } from './science.ts';
import { speech } from './speech.ts';
import { sports } from './sports.ts';
import { time } from './time.ts';
import { transport } from './transport.ts';
import { verbsDoing } from './verbs-doing.ts';
import { work } from './work.ts';

/** The words of everyday life, of the press and of administrations, one file a field; one sense a line:
 * `fr | en | es | pt`, alternatives separated by commas. Order has no effect on results. */
export const VOCABULARY_SOURCES: readonly string[] = [
  abstractA,
  adjectivesQualities,
  animals,
  arts,
  body,
  conflict,
  food,
  health,
  house,
  justice,
  mind,
  movement,
  nature,
  objects,
  people,
  places,
  politics,
  quantities,
  science,
  speech,
  sports,
  time,
  transport,
  verbsDoing,
  work,
];
