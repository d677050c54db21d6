import { FORMATS, type Format } from "../formats/index.ts";
import { didYouMean } from "../model/index.ts";
import { UsageError } from "./exit-code.ts";

/** @throws {UsageError} when there is no format with this key */
export function formatNamed(key: string): Format {
  const format = FORMATS.find((candidate) => candidate.key === key);
  if (format) return format;
  const keys = FORMATS.map(({ key }) => key);
  throw new UsageError(
    `there is no format “${key}” to read files in.${didYouMean(key, keys)} There are: ${keys.join(", ")}`,
  );
}
