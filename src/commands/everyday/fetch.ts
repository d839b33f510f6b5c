import * as z from 'zod'
import { optional, text } from '../../../schemas/scalars.ts'
import { paragraph, verbatim } from '../../tree/build.ts'
import { command } from '../command.ts'
import { everydayWordsOf } from './ask.ts'
import { fetchArchive } from './starter/fetch.ts'

/** Gets an archive that others share, for who begins to work in it. */
export const fetchCommand = command({
  options: z.object({
    myName: optional(text, 'uw naam, bij alles wat u bewaart', 'your name, with everything you save'),
    myEmail: optional(text, 'uw e-mailadres', 'your e-mail address'),
  }),
  args: [
    {
      name: { nl: 'ADRES', en: 'ADDRESS' },
      about: { nl: 'het adres dat de beheerder u gaf', en: 'the address that its owner gave you' },
      required: true,
    },
    {
      name: { nl: 'MAP', en: 'FOLDER' },
      about: { nl: 'een map die er nog niet is, of leeg is', en: 'a folder that is absent or empty' },
      required: true,
    },
  ],
  reads: [],
  archive: 'none',
  run: ({ lang, desk, options: { myName: name, myEmail: email }, args: [url = '', folder = ''] }) => {
    const words = everydayWordsOf(lang).init
    const frame = { lang, day: desk.today() }
    const who = name === undefined || email === undefined ? null : { name, email }
    return {
      doc: { ...frame, title: words.plan, council: 'ipr', blocks: [paragraph(words.willFetch(url, folder))] },
      data: { url, folder },
      act: async () => {
        const { place, council, told } = await fetchArchive({ desk, lang }, folder, url, who)
        return {
          doc: {
            ...frame,
            title: words.made(council),
            council,
            blocks: [paragraph(words.where(place)), verbatim(`cd ${JSON.stringify(place)}`), ...told],
          },
          data: { url, folder: place },
        }
      },
    }
  },
})
