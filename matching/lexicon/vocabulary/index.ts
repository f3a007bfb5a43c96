import { abstractA } from './abstract-a.ts';
import { abstractB } from './abstract-b.ts';
import { adjectivesFacts } from './adjectives-facts.ts';
import { adjectivesQualities } from './adjectives-qualities.ts';
import { administration } from './administration.ts';
import { adverbs } from './adverbs.ts';
import { animals } from './animals.ts';
import { arts } from './arts.ts';
import { body } from './body.ts';
import { conflict } from './conflict.ts';
import { countries } from './countries.ts';
import { description } from './description.ts';
import { disasters } from './disasters.ts';
import { economy } from './economy.ts';
import { everyday } from './everyday.ts';
import { food } from './food.ts';
import { generalA } from './general-a.ts';
import { generalB } from './general-b.ts';
import { generalC } from './general-c.ts';
import { generalD } from './general-d.ts';
import { health } from './health.ts';
import { house } from './house.ts';
import { justice } from './justice.ts';
import { mind } from './mind.ts';
import { movement } from './movement.ts';
import { names } from './names.ts';
import { nature } from './nature.ts';
import { objects } from './objects.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { politics } from './politics.ts';
import { projects } from './projects.ts';
import { quantities } from './quantities.ts';
import { science } from './science.ts';
import { society } from './society.ts';
import { speech } from './speech.ts';
import { sports } from './sports.ts';
import { time } from './time.ts';
import { transport } from './transport.ts';
import { verbsDoing } from './verbs-doing.ts';
import { verbsMoreA } from './verbs-more-a.ts';
import { verbsMoreB } from './verbs-more-b.ts';
import { work } from './work.ts';

/** The words of everyday life, of the press and of administrations, one file a field; one sense a line:
 * `fr | en | es | pt`, alternatives separated by commas. Order has no effect on results. */
export const VOCABULARY_SOURCES: readonly string[] = [
  abstractA,
  abstractB,
  adjectivesFacts,
  adjectivesQualities,
  administration,
  adverbs,
  animals,
  arts,
  body,
  conflict,
  countries,
  description,
  disasters,
  economy,
  everyday,
  food,
  generalA,
  generalB,
  generalC,
  generalD,
  health,
  house,
  justice,
  mind,
  movement,
  names,
  nature,
  objects,
  people,
  places,
  politics,
  projects,
  quantities,
  science,
  society,
  speech,
  sports,
  time,
  transport,
  verbsDoing,
  verbsMoreA,
  verbsMoreB,
  work,
];

/** Of these, the files of no topics: what things are like, what is done, how many, when; and countries, which fiches name
 * apart. */
export const BESIDE_THE_TOPIC: readonly string[] = [
  adjectivesFacts,
  adjectivesQualities,
  adverbs,
  countries,
  description,
  mind,
  movement,
  quantities,
  time,
  verbsDoing,
  verbsMoreA,
  verbsMoreB,
];
