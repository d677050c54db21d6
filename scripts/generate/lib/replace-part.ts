/** Puts a text between the markers `<!-- generated: name -->` and `<!-- /generated -->` of a page that people write. */
export function replacePart(content: string, name: string, text: string, path: string): string {
  const start = `<!-- generated: ${name} -->`;
  const end = "<!-- /generated -->";
  const from = content.indexOf(start);
  const to = content.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`${path} has no part “${start} … ${end}”`);
  return `${content.slice(0, from)}${start}\n${text}\n${content.slice(to)}`;
}
