import 'i18next';
import type agenda from './fr/agenda.ts';
import type asking from './fr/asking.ts';
import type board from './fr/board.ts';
import type bourse from './fr/bourse.ts';
import type calendar from './fr/calendar.ts';
import type checkin from './fr/checkin.ts';
import type common from './fr/common.ts';
import type directory from './fr/directory.ts';
import type follow from './fr/follow.ts';
import type hall from './fr/hall.ts';
import type limits from './fr/limits.ts';
import type list from './fr/list.ts';
import type moves from './fr/moves.ts';
import type outcome from './fr/outcome.ts';
import type people from './fr/people.ts';
import type person from './fr/person.ts';
import type plan from './fr/plan.ts';
import type programme from './fr/programme.ts';
import type report from './fr/report.ts';
import type settings from './fr/settings.ts';
import type signin from './fr/signin.ts';
import type waiting from './fr/waiting.ts';
import type workshops from './fr/workshops.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      agenda: typeof agenda;
      asking: typeof asking;
      board: typeof board;
      bourse: typeof bourse;
      calendar: typeof calendar;
      checkin: typeof checkin;
      common: typeof common;
      directory: typeof directory;
      follow: typeof follow;
      hall: typeof hall;
      limits: typeof limits;
      list: typeof list;
      moves: typeof moves;
      outcome: typeof outcome;
      people: typeof people;
      person: typeof person;
      plan: typeof plan;
      report: typeof report;
      programme: typeof programme;
      settings: typeof settings;
      signin: typeof signin;
      workshops: typeof workshops;
      waiting: typeof waiting;
    };
  }
}
