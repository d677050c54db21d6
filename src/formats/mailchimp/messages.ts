/** What people see of an email before they open it. Its text is an answer of its own. */
import type { Message, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { present } from "../shared/present.ts";

/** One message, or one for each subject that is tried out. */
export function messagesOf(object: Cursor): Message[] {
  const settings = object.get("settings");
  const sender = settings.get("from_name").string();
  const preheader = settings.get("preview_text").string();
  const subjects = subjectsOf(object);
  const message = (subject?: Value<string>): Message => ({
    channel: object.value("email", "derived"),
    ...(sender && { sender }),
    ...(subject && { subject }),
    ...(preheader && { preheader }),
    at: subject?.at ?? settings.at,
  });
  if (subjects.length > 0) return subjects.map(message);
  return sender || preheader ? [message()] : [];
}

/** The subject, those of a campaign with variants, and those of an older test of A against B. */
function subjectsOf(object: Cursor): Value<string>[] {
  const own = object.path("settings", "subject_line");
  const variants = object.path("variate_settings", "subject_lines").items();
  const split = object.get("ab_split_opts");
  const found = present(
    [own, ...variants, split.get("subject_a"), split.get("subject_b")].map((text) => text.string()),
  );
  return found.filter(({ value }, index) => found.findIndex((other) => other.value === value) === index);
}
