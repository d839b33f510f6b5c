/**
 * What may leave the program. Text from an archive can hold escape sequences that take over a terminal,
 * marks that turn the reading order round, and characters nobody sees; none of them gets out.
 */

// Letters, marks, digits, punctuation, symbols and spaces are shown. Of those, what Unicode calls ignorable
// is invisible. A variation selector stays only where it makes an emoji of the character before it.
const unshowable =
  /(?<!\p{Emoji})\ufe0f|(?!\ufe0f)\p{Default_Ignorable_Code_Point}|[^\n\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]/gu

/** Replaces every character that may not leave the program. */
export const replaceUnshowable = (text: string, by: (character: string) => string): string =>
  text.replace(unshowable, by)

const byNumber = (character: string): string => `\\u{${character.codePointAt(0)!.toString(16)}}`

/**
 * Text for a terminal: line feeds and visible characters stay, every other one (C0, DEL, C1, bidi controls,
 * zero-width, lone surrogates, line and paragraph separators, private use) is shown as `\u{1b}`.
 */
export const visible = (text: string): string => replaceUnshowable(text, byNumber)

/** Running text for a terminal: as `visible`, with spaces, tabs and line ends drawn together to one space. */
export const visibleLine = (text: string): string => visible(text.replace(/(?:[ \t\n]|\r\n)+/g, ' '))

/**
 * Running text for a paper or page: white space drawn together to one space (no-break spaces stay), and the
 * characters that `visible` would number left out.
 */
export const plain = (text: string): string =>
  text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replace(unshowable, '')
    .replace(/ {2,}/g, ' ')

const lines = (text: string): readonly string[] => text.replaceAll('\t', '    ').split(/\r?\n/)

/** The lines of verbatim text, for a terminal; a tab is four spaces. */
export const visibleLines = (text: string): readonly string[] => lines(text).map(visible)

/** The lines of verbatim text, for a paper or page; a tab is four spaces. */
export const plainLines = (text: string): readonly string[] =>
  lines(text).map(line => line.replace(unshowable, ''))

const web = /^https?:\/\/[^/?#]/i
const mail = /^mailto:[^?]+(?:\?(?:subject|body)=[^&]*(?:&(?:subject|body)=[^&]*)*)?$/i
const within = /^(?:#|\.{0,2}\/(?!\/)|[^:/?#]+(?:[/?#]|$)|\?)/

// What an address may not hold as it is, though browsers forgive it; a loose percent sign would spoil what follows.
const unwritten = /[|^{}]|%(?![\da-f]{2})/gi

/**
 * The address of a link, when a reader may follow it: https, http, mailto (subject and body only, so that
 * nobody is added in copy), relative and `#`. Null for every other one; its text is then shown without link.
 */
export const safeHref = (href: string): string | null => {
  if (/[\s\\<>"`]/u.test(href) || visible(href) !== href) return null
  return web.test(href) || mail.test(href) || within.test(href)
    ? href.replace(unwritten, encodeURIComponent)
    : null
}
