import { valueAt } from "../../model/index.ts";

export type Kind = "campaign" | "canvas" | "segment";

/** By keys that no other platform has together. */
export function kindOf(value: unknown): Kind | undefined {
  const of = (key: string) => valueAt(value, [key]);
  if (typeof of("schedule_type") === "string") {
    if (Array.isArray(of("conversion_behaviors")) && isFields(of("messages"))) return "campaign";
    if (Array.isArray(of("variants")) && Array.isArray(of("steps"))) return "canvas";
  }
  return of("text_description") !== undefined && typeof of("description") === "string"
    ? "segment"
    : undefined;
}

function isFields(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
