/** How creepcheck reads YAML values: the core schema of YAML 1.2 (dates stay text) and merge keys (`<<`). */
import { CORE_SCHEMA, mergeTag } from "js-yaml";

export const SCHEMA = CORE_SCHEMA.withTags(mergeTag);
