/** The same keys with other words: `export default { … } satisfies Shape<typeof fr>`. A missing key is a type error. */
export type Shape<T> = { [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };

export const NAMESPACES = [
  'common',
  'signin',
  'bourse',
  'list',
  'directory',
  'follow',
  'agenda',
  'asking',
  'board',
  'hall',
  'limits',
  'moves',
  'outcome',
  'plan',
  'report',
  'settings',
  'workshops',
  'waiting',
  'checkin',
  'calendar',
  'people',
  'person',
  'programme',
] as const;
