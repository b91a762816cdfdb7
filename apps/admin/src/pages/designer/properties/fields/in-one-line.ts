/** A text where a line break is a space: a label is one line that wraps. */
export function inOneLine(text: string): string {
  return text.replaceAll(/[ \t]*[\r\n\v\f\u0085]+[ \t]*/g, ' ')
}
