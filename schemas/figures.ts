import * as z from 'zod'
import { languages } from './council.ts'
import { day, field, folder, id, list, text, year } from './scalars.ts'
import { visibility } from './shared.ts'

/** `figures/REPORT.yaml`: where each number of a report comes from, so that it can be counted again. */
export const figures = z.strictObject({
  years: list(year, 'Jaren waarover het verslag gaat', 'Years the report is about'),
  lang: field(languages.schema, 'Taal van het verslag', 'Language of the report'),
  today: field(day, 'Dag waarop is geteld', 'Day on which was counted'),
  commits: list(
    z.strictObject({
      repository: field(
        folder,
        'Map, of een punt voor het hoofdarchief',
        'Folder, or a dot for the main archive',
      ),
      commit: field(text, 'Vastlegging waaruit is geteld', 'Commit that was counted from'),
    }),
    'Vastlegging van elke map met een eigen geschiedenis',
    'Commit of each folder with a history of its own',
  ),
  figures: list(
    z.strictObject({
      id: field(id, 'Kenmerk van het getal in het verslag', 'Id of the number in the report'),
      query: field(id, 'Wat is geteld', 'What was counted'),
      of: list(text, 'Waarvan en waarover, zoals een dag of soort', 'Of what, such as a day or a kind'),
      value: field(text, 'Uitkomst', 'Outcome'),
      sources: list(text, 'Bestanden en mappen waaruit is geteld', 'Files and folders counted from'),
    }),
    'De getallen',
    'The numbers',
  ),
  visibility,
})
export type FiguresRecord = z.output<typeof figures>
