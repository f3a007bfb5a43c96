import { DateTime } from 'luxon';
import type { EditionSettingsView, InputOf } from '../../server/contract/index.ts';
import type { EditionDraft } from './setup.ts';

export interface InterpreterDraft {
  /** Absent until saved. */
  id?: string;
  /** Tells two new ones apart on the page. */
  key: string;
  name: string;
  languages: string[];
}

/** The settings as the form holds them. */
export interface SettingsDraft extends EditionDraft {
  /** The revision that the form started from. */
  rev: number;
  /** Empty: no links for video meetings. */
  videoUrlTemplate: string;
  /** `2026-11-20` and `14:30` in the time zone of the edition; no deadline while the day is empty. */
  deadlineDate: string;
  deadlineTime: string;
  proposalHours: number;
  proposalMinutesDuringEvent: number;
  offerHours: number;
  offerMinutesDuringEvent: number;
  interpreters: InterpreterDraft[];
}

export function draftOf(settings: EditionSettingsView): SettingsDraft {
  const { listingDeadline, interpreters = [], videoUrlTemplate, ...same } = settings;
  const deadline = listingDeadline && DateTime.fromISO(listingDeadline, { zone: settings.timeZone });
  return {
    ...same,
    videoUrlTemplate: videoUrlTemplate ?? '',
    deadlineDate: deadline ? deadline.toFormat('yyyy-MM-dd') : '',
    deadlineTime: deadline ? deadline.toFormat('HH:mm') : '18:00',
    interpreters: interpreters.map(({ id, name, languages }) => ({
      ...(id && { id }),
      key: id ?? name,
      name,
      languages: [...languages],
    })),
  };
}

export function inputOfSettings(draft: SettingsDraft): InputOf<'edition:edit'> {
  const { videoUrlTemplate, deadlineDate, deadlineTime, interpreters, ...same } = draft;
  const template = videoUrlTemplate.trim();
  return {
    ...same,
    videoUrlTemplate: template === '' ? null : template,
    listingDeadline:
      deadlineDate === ''
        ? null
        : DateTime.fromISO(`${deadlineDate}T${deadlineTime || '00:00'}`, { zone: draft.timeZone }).toISO(),
    interpreters: interpreters.map(({ key: _, ...interpreter }) => interpreter),
  };
}
