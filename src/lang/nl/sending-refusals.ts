import type { Params } from '../../model/finding.ts'

/** Why something is not put in a calendar or not sent. */
export const sendingRefusals = {
  'ahead-alone': () => 'De optie --ahead toont alles vanaf vandaag. Laat de maand en --year dan weg.',
} satisfies { [key: string]: (p: Params) => string }
