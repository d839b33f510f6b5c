// What no record may hold: C0 but tab and line ends, DEL, C1, marks that turn the direction of text, a byte order
// mark, what XML cannot hold, half characters. Soft hyphens and zero-width marks come along from Word unseen.
const UNWANTED =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff\p{Cs}]/gu

/** Text without what a record may not hold; line ends are line feeds. */
export const clean = (text: string): string =>
  text
    .replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n')
    .replace(UNWANTED, '')
    .normalize('NFC')

/** As `clean`, on one line, at most `longest` characters. */
export const cleanLine = (text: string, longest = 200): string => {
  const line = clean(text).replace(/\s+/g, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`
}
