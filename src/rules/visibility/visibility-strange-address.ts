import { strangeAddresses } from '../../domain/sharing.ts'
import { rule } from '../rule.ts'

interface Say {
  readonly [key: string]: string
  readonly repository: string
  readonly address: string
}

export const visibilityStrangeAddress = rule<Say>({
  id: 'visibility-strange-address',
  area: 'visibility',
  severity: 'error',
  rows: ['CONF-09', 'CONF-14'],
  chapter: { nl: 'Koepeladvies 2020, hoofdstukken 5 en 6', en: 'Advice of 2020, chapters 5 and 6' },
  title: {
    nl: 'Een map wordt alleen gedeeld met adressen die de raad kent',
    en: 'A repository is only shared with addresses that the council knows',
  },
  why: {
    nl: 'Wat met een verkeerd adres wordt gedeeld, kan iedereen lezen die daar bij kan. Terughalen lukt niet.',
    en: 'What is shared with a wrong address can be read by whoever has access there. It cannot be taken back.',
  },
  fix: {
    nl: 'Klopt het adres? Zet het in ipr.yaml bij deze map, onder ‘remotes’. Klopt het niet? Vraag degene die de map beheert om het weg te halen.',
    en: 'Is the address right? Put it in ipr.yaml with this repository, under ‘remotes’. Is it wrong? Ask its owner to take it away.',
  },
  message: {
    nl: ({ repository, address }) =>
      `${repository === '.' ? 'De hoofdmap' : `De map ${repository}`} is ingesteld om te delen met ${address}. Dat adres staat niet in ipr.yaml.`,
    en: ({ repository, address }) =>
      `${repository === '.' ? 'The main repository' : `The repository ${repository}`} is set to share with ${address}. That address is not in ipr.yaml.`,
  },
  *check({ model, addresses }) {
    const declared = model.council.data.repositories
    for (const folder of model.repositories) {
      const row = declared.findIndex(({ path }) => path === folder.path)
      for (const address of strangeAddresses(folder, addresses?.get(folder.path) ?? []))
        yield {
          in: model.council,
          at: row < 0 ? ['council'] : ['repositories', row],
          say: { repository: folder.path, address },
        }
    }
  },
})
