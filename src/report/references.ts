/**
 * What GitHub and GitLab make of text in a comment: `@name` calls somebody, `#12` and `!12` put the comment into another
 * discussion, an address becomes a link. They look for these after the Markdown is done, so no escape keeps them from it.
 */
const REFERENCE = /@(?=\S)|[#!~%$&](?=[\w"])|\[(?=\w+:)|:(?=\/\/)|\bwww(?=\.)|\bGH(?=-\d)/gi;

/** Puts something between the sign and the name, so that a name from a file calls and links nobody. */
export function withoutReferences(text: string, between = "\u200b"): string {
  return text.replace(REFERENCE, (sign) => sign + between);
}
