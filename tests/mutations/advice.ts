import { after, all, cut, everywhere, type Mutation, rename, replace, without } from './edit.ts'

const dossier = (id: string): string => `advice/${id}/dossier.yaml`
const wmo = dossier('2024-01-wmo-verordening')
const carers = dossier('2024-05-mantelzorgwaardering')
const day = dossier('2025-08-dagbesteding')
const contact = dossier('2026-01-contact-met-de-gemeente')
const team = dossier('2026-03-evaluatie-sociaal-team')
const taxi = dossier('2026-05-regiotaxi')

/** Advices: their steps, papers, dates and who took part. */
export const adviceMutations: readonly Mutation[] = [
  {
    name: 'an issued advice without its text',
    edit: without('advice/2024-01-wmo-verordening/advice.md'),
    finds: ['warning advice-document-missing advice/2024-01-wmo-verordening/dossier.yaml:53'],
  },
  {
    name: 'a reaction before the advice was sent',
    edit: all(
      replace(team, 'passed_to_council, on: 2026-11-04', 'passed_to_council, on: 2026-10-12'),
      replace(team, 'on: 2026-11-12, incoming: 2026-11-12', 'on: 2026-10-09, incoming: 2026-10-09'),
      everywhere(/^advice\/2026-03-.*dossier/, 'on: 2026-11-12', 'on: 2026-10-12'),
      rename('incoming/2026-11-12-reactie-sociaal-team.md', 'incoming/2026-10-09-reactie-sociaal-team.md'),
      replace('incoming/2026-10-09-reactie-sociaal-team.md', 'received: 2026-11-12', 'received: 2026-10-09'),
    ),
    finds: ['error advice-order-of-dates advice/2026-03-evaluatie-sociaal-team/dossier.yaml:45'],
  },
  {
    name: 'an advice is sent before the council decides',
    edit: replace(taxi, 'sent, on: 2026-11-09', 'sent, on: 2026-11-04'),
    finds: ['error advice-without-decision advice/2026-05-regiotaxi/dossier.yaml:48'],
  },
  {
    name: 'an advice is sent without a decision of the council',
    edit: cut(taxi, '  - { event: decided, meeting: 2026-11-05-council, decision: "2026-19" }\n'),
    finds: ['error advice-without-decision advice/2026-05-regiotaxi/dossier.yaml:47'],
  },
  {
    name: 'the supporter reads a draft after it came on the agenda',
    edit: replace(taxi, 'edited, on: 2026-10-15', 'edited, on: 2026-11-06'),
    finds: ['error advice-order-of-dates advice/2026-05-regiotaxi/dossier.yaml:46'],
  },
  {
    name: 'an advice is closed twice',
    edit: after(wmo, '  - event: closed\n    on: 2024-11-14\n', '  - event: closed\n    on: 2024-11-15\n'),
    finds: ['error advice-impossible-step advice/2024-01-wmo-verordening/dossier.yaml:85'],
  },
  {
    name: 'two advices get the same number',
    edit: replace(taxi, 'number: "2026-04"', 'number: "2026-03"'),
    finds: ['error advice-number-double advice/2026-05-regiotaxi/dossier.yaml:48'],
  },
  {
    name: 'an advice is sent without a number',
    edit: replace(taxi, ', number: "2026-04"', ''),
    finds: ['error advice-number-missing advice/2026-05-regiotaxi/dossier.yaml:48'],
  },
  {
    name: 'an advice of 2026 gets a number of 2025',
    edit: replace(taxi, 'number: "2026-04"', 'number: "2025-04"'),
    finds: ['error advice-number-year advice/2026-05-regiotaxi/dossier.yaml:48'],
  },
  {
    name: 'the number of an advice has another form',
    edit: replace(taxi, 'number: "2026-04"', 'number: "2026/4"'),
    finds: ['warning advice-number-form advice/2026-05-regiotaxi/dossier.yaml:48'],
  },
  {
    name: 'a decision in the dossier is not in the minutes',
    edit: replace(taxi, 'decision: "2026-19"', 'decision: "2026-29"'),
    finds: ['error advice-unknown-decision advice/2026-05-regiotaxi/dossier.yaml:47'],
  },
  {
    name: 'the minutes say that the decision is about another advice',
    edit: replace(
      'meetings/2026-11-05-council/minutes.md',
      '        result: issue\n        about: "advice:2026-05-regiotaxi"',
      '        result: issue\n        about: "advice:2026-06-jeugdbeleid"',
    ),
    finds: ['error advice-decision-about-another advice/2026-05-regiotaxi/dossier.yaml:47'],
  },
  {
    name: 'a workgroup decides by itself to examine a suggestion',
    edit: all(
      replace(
        contact,
        '  - event: examining\n    meeting: 2026-01-22-council\n    decision: "2026-02"',
        '  - event: examining\n    meeting: 2026-02-11-workgroup-participeren\n    decision: "2026-30"',
      ),
      replace(
        'meetings/2026-02-11-workgroup-participeren/minutes.md',
        '    title: "Advies: Eenvoudig contact met de gemeente"\n    outcome: discussed\n',
        `    title: "Advies: Eenvoudig contact met de gemeente"
    outcome: decided
    decisions:
      - n: "2026-30"
        text: De werkgroep onderzoekt of er genoeg inbreng is.
        result: examine
        about: "advice:2026-01-contact-met-de-gemeente"
`,
      ),
    ),
    finds: ['error advice-decided-outside-council advice/2026-01-contact-met-de-gemeente/dossier.yaml:35'],
  },
  {
    name: 'an oral advice is noted as given in a consultation that is still to come',
    edit: after(
      dossier('2026-04-jongeren-en-schulden'),
      '    meeting: 2027-02-04-alderman\n',
      '  - event: given\n    meeting: 2027-02-04-alderman\n',
    ),
    finds: ['warning advice-meeting-not-held advice/2026-04-jongeren-en-schulden/dossier.yaml:45'],
  },
  {
    name: 'the dossier gives another day of receipt than the paper',
    edit: replace(taxi, 'received, on: 2026-09-01', 'received, on: 2026-09-02'),
    finds: ['error advice-receipt-differs advice/2026-05-regiotaxi/dossier.yaml:39'],
  },
  {
    name: 'an oral advice has no report and is closed',
    edit: all(
      cut(
        carers,
        `  - event: reported
    on: 2025-06-20
    by: marieke-lohman
    checked_by_council: els-brandsma
    checked_by_municipality: esther-groothuis
`,
      ),
      without('advice/2024-05-mantelzorgwaardering/report.md'),
    ),
    finds: ['error advice-oral-without-report advice/2024-05-mantelzorgwaardering/dossier.yaml:32'],
  },
  {
    name: 'the College passes an advice on after a month',
    edit: replace(day, 'passed_to_council, on: 2025-12-04', 'passed_to_council, on: 2025-12-18'),
    finds: ['info advice-to-council-late advice/2025-08-dagbesteding/dossier.yaml:45'],
  },
]
