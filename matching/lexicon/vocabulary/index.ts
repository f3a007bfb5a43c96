import { abstractA } from './abstract-a.ts';
import { adjectivesQualities } from './adjectives-qualities.ts';
import { animals } from './animals.ts';
import { body } from './body.ts';
import { health } from './health.ts';
import { movement } from './movement.ts';
import { people } from './people.ts';
import { quantities } from './quantities.ts';
import { time } from './time.ts';
import { verbsDoing } from './verbs-doing.ts';

/** The words of everyday life, of the press and of administrations, one file a field; one sense a line:
 * `fr | en | es | pt`, alternatives separated by commas. Order has no effect on results. */
export const VOCABULARY_SOURCES: readonly string[] = [
  abstractA,
  adjectivesQualities,
  animals,
  body,
  health,
  movement,
  people,
  quantities,
  time,
  verbsDoing,
];
