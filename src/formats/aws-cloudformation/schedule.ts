import type { Schedule, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { type Open, quietBetween } from "../shared/open-hours.ts";

/** When a campaign runs, and the hours of the day in which it sends, over all channels and days. */
export function scheduleOf(properties: Cursor): Schedule | undefined {
  const schedule = properties.get("Schedule");
  const times = properties.get("CommunicationTimeConfig");
  const quiet = quietBetween(
    ["Email", "Sms", "WhatsApp", "Telephony"].flatMap((channel) => openHours(times.get(channel))),
  );
  if (!schedule.exists && !quiet) return undefined;
  const start = schedule.get("StartTime").string();
  const end = schedule.get("EndTime").string();
  const timezone = timezoneOf(times.get("LocalTimeZoneConfig"));
  return {
    ...(start && { start }),
    ...(end && { end }),
    ...(quiet && { quietHours: { ...quiet, ...(timezone && { timezone }), at: times.at } }),
    at: schedule.exists ? schedule.at : times.at,
  };
}

function openHours(window: Cursor): Open[] {
  return window
    .path("OpenHours", "DailyHours")
    .items()
    .flatMap((day) => day.get("Value").items())
    .flatMap((range) => {
      const start = timeOf(range.get("StartTime"));
      const end = timeOf(range.get("EndTime"));
      return start && end ? [{ start, end }] : [];
    });
}

/** `T09:00`, also with seconds. */
function timeOf(time: Cursor): Value<string> | undefined {
  const text = time.string();
  const [, hours] = /^T?((?:[01]\d|2[0-4]):[0-5]\d)/.exec(text?.value ?? "") ?? [];
  return text && hours !== undefined ? { ...text, value: hours } : undefined;
}

/** Where it is found out from a person's postcode or telephone number, the person's own. */
function timezoneOf(config: Cursor): Value<string> | undefined {
  const detection = config.get("LocalTimeZoneDetection");
  return detection.items().length > 0
    ? detection.value("recipient", "derived")
    : config.get("DefaultTimeZone").string();
}
