/** Shared judgement: whether a campaign goes out to anybody. */
import type { Campaign } from "../model/index.ts";

const NOT_RUNNING =
  /\b(draft|manual|paused?|stopped|ended|finished|completed?|done|sent|archived?|deleted?|cancell?ed|rejected|disapproved|disabled|inactive)\b/i;

/** Goes out, or will. A campaign that says neither is taken to run, as files are kept for what runs. */
export function isRunning({ status, schedule }: Campaign, today: string): boolean {
  if (status && NOT_RUNNING.test(status.value.replaceAll("_", " "))) return false;
  return (lastDayOf(schedule?.end?.value) ?? today) >= today;
}

/** `2026-11-30` of `2026-11-30T18:00:00+0100` or of Unix seconds; nothing when it is no date. */
function lastDayOf(moment: string | undefined): string | undefined {
  if (moment === undefined) return undefined;
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(moment)?.[0];
  if (iso) return iso;
  return /^\d{9,11}$/.test(moment) ? new Date(Number(moment) * 1000).toISOString().slice(0, 10) : undefined;
}
