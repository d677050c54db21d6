/** The vocabulary every layer shares. It imports no other layer. */
export * from "./audience.ts";
export * from "./channel.ts";
export * from "./compare.ts";
export * from "./consent.ts";
export * from "./coverage.ts";
export * from "./definitions.ts";
export * from "./did-you-mean.ts";
export * from "./group-by.ts";
export * from "./message.ts";
export * from "./offer.ts";
export * from "./place.ts";
export * from "./problem.ts";
export * from "./project.ts";
export * from "./report.ts";
export * from "./scorable.ts";
export * from "./suppression.ts";
export * from "./words.ts";
