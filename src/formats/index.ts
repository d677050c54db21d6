/** The formats creepcheck reads. The list is made of the folders beside this file. */
import { formats } from "../generated/formats.ts";
import type { Format } from "./format.ts";

export type { Format, Sift } from "./format.ts";

export const FORMATS: readonly Format[] = formats;
