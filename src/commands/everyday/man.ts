import * as z from 'zod'
import { verbatim } from '../../tree/build.ts'
import { command } from '../command.ts'
import { linesOf } from './reference/line.ts'
import { manpage } from './reference/manpage.ts'
import { referenceWordsOf } from './reference/words.ts'

/** The manual page of all commands, in the language asked for. */
export const man = command({
  options: z.object({}),
  reads: [],
  archive: 'none',
  run: async ({ lang, desk }) => {
    const words = referenceWordsOf(lang)
    const { version } = desk.machine()
    const text = manpage(await linesOf(desk.commands, lang), { lang, version, day: desk.today(), words })
    return {
      doc: { title: 'ipr(1)', lang, council: 'ipr', day: desk.today(), blocks: [verbatim(text)] },
      data: { text },
      texts: { terminal: () => text },
    }
  },
})
