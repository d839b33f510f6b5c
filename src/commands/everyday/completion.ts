import * as z from 'zod'
import { Refusal } from '../../model/refusal.ts'
import { paragraph, verbatim } from '../../tree/build.ts'
import { command } from '../command.ts'
import { choicesOf, scripts } from './reference/completion.ts'
import { linesOf } from './reference/line.ts'
import { referenceWordsOf } from './reference/words.ts'

/** A script that lets a shell complete commands and options, in Dutch and English. */
export const completion = command({
  options: z.object({}),
  args: [
    {
      name: { nl: 'SHELL', en: 'SHELL' },
      about: { nl: 'bash, zsh, fish of powershell', en: 'bash, zsh, fish or powershell' },
      required: true,
    },
  ],
  reads: [],
  archive: 'none',
  run: async ({ lang, args: [shell = ''], desk }) => {
    const make = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined
    if (!make) throw new Refusal('unknown-shell', { found: shell, allowed: Object.keys(scripts) })
    const script = make(choicesOf(await linesOf(desk.commands, 'nl')))
    const words = referenceWordsOf(lang).completion
    const how = words.how[shell as keyof typeof words.how]
    return {
      doc: {
        title: words.title(shell),
        lang,
        council: 'ipr',
        day: desk.today(),
        blocks: [paragraph(how), verbatim(script)],
      },
      data: { shell, script },
      // A shell reads this as it stands.
      texts: { terminal: () => `# ${how}\n${script}` },
    }
  },
})
