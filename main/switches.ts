/** Switches that let another program read this one's memory or steer it; with `/` on Windows. */
const DOORS =
  /^(?:--?|\/)(?:remote-debugging-(?:port|pipe)|remote-allow-origins|inspect(?:-.*)?)(?:=|$)/i;

/** Whether the command line would open the program to another one on this PC. */
export function opensDoor(commandLine: readonly string[]): boolean {
  return commandLine.some((word) => DOORS.test(word));
}
