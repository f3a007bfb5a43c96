import type { ReportView } from '../../server/contract/index.ts';

/** A share in whole percent; null of nothing. 100 only when nothing is missing, 0 only when there is nothing. */
export function percentOf(part: number, whole: number): number | null {
  if (whole === 0) return null;
  if (part === 0) return 0;
  if (part >= whole) return 100;
  return Math.min(99, Math.max(1, Math.round((100 * part) / whole)));
}

/** Minutes in the largest unit in which two digits say enough. */
export function spanOf(minutes: number): { unit: 'minutes' | 'hours' | 'days'; count: number } {
  if (minutes < 100) return { unit: 'minutes', count: minutes };
  const hours = Math.round(minutes / 60);
  return hours < 48 ? { unit: 'hours', count: hours } : { unit: 'days', count: Math.round(hours / 24) };
}

/** Tables that were used and that were open, all times of these together. */
export const useOf = (tables: ReportView['tables']): { taken: number; open: number } => ({
  taken: tables.reduce((sum, { taken }) => sum + taken, 0),
  open: tables.reduce((sum, { open }) => sum + open, 0),
});

/** Meetings that took place, for all that is known, or are to. */
export const kept = ({ held, unmarked, toCome }: ReportView['meetings']): number => held + unmarked + toCome;
