import type { Lang } from '../../../../schemas/vocabulary/vocabulary.ts'
import type { ReferenceWords } from '../../../lang/nl/reference.ts'
import type { Line } from './line.ts'

// A full stop or quote at the start of a line is a request to roff, a backslash always; a minus is a hyphen.
const roff = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/gm, '\\&$1')

const entry = ({ row, args, flags }: Line, lang: Lang, words: ReferenceWords): string => {
  const [name, other] = lang === 'nl' ? [row.dutch, row.name] : [row.name, row.dutch]
  const line = [`ipr ${name}`, ...args.map(arg => (arg.required ? arg.name : `[${arg.name}]`))].join(' ')
  const alias = other === name ? '' : ` ${words.also(`ipr ${other}`)}`
  return [
    `.SS ${roff(line)}`,
    roff(`${row.about[lang]}.${alias}`),
    ...args.flatMap(arg => ['.TP', `.I ${roff(arg.name)}`, roff(arg.about)]),
    ...flags.flatMap(({ flag, about, takesValue }) => [
      '.TP',
      `.B ${roff(flag)}${takesValue ? ` ${roff(words.value)}` : ''}`,
      roff(about),
    ]),
    '.P',
    '.nf',
    ...row.examples.map(example => roff(example)),
    '.fi',
  ].join('\n')
}

/** The manual page of all commands, for `man`. */
export const manpage = (
  lines: readonly Line[],
  given: {
    readonly lang: Lang
    readonly version: string
    readonly day: string
    readonly words: ReferenceWords
  },
): string => {
  const { lang, version, day, words } = given
  return `.TH IPR 1 ${day} ${JSON.stringify(`ipr ${version}`)}
.SH ${words.sections.name}
ipr \\- ${roff(words.about)}
.SH ${words.sections.line}
.B ipr
.I ${words.command}
.RI [ ${words.option} ...]
.SH ${words.sections.about}
${roff(words.more)}
.SH ${words.sections.commands}
${lines.map(line => entry(line, lang, words)).join('\n')}
.SH ${words.sections.options}
${words.globals.map(([flag, about]) => `.TP\n.B ${roff(flag)}\n${roff(about)}`).join('\n')}
.SH ${words.sections.exits}
${words.exits.map(([code, about]) => `.TP\n.B ${code}\n${roff(about)}`).join('\n')}
`
}
