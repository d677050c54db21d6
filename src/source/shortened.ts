/** Text from a file as it is quoted in a message: a name may be as long as the file. */
export function shortened(text: string): string {
  const most = 100;
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
