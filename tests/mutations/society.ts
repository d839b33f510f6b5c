import {
  after,
  all,
  before,
  cut,
  type Edit,
  everywhere,
  file,
  type Mutation,
  replace,
  without,
} from './edit.ts'

const village = 'signals/2026-09-28-dorpshuis-dicht.md'
const foodbank = 'signals/2026-11-12-drukte-voedselbank.md'
const energy = 'signals/2025-06-10-energierekening.md'
const log = 'contacts/2026/jeroen-veldkamp.yaml'

const talks = (partner: string, organisation: string): Edit =>
  after(
    log,
    '    insight: Een rit van twintig minuten wordt soms een uur.\n    discussed_on: 2026-02-18\n',
    `  - on: 2026-05-12
    organisation: ${organisation}
    place_kind: overig
    partner: ${partner}
    themes: [vervoer]
    group: wonen
    insight: De bus is een onderwerp.
`,
  )

/** Signals, contacts, the client consultation and whom the council should keep away from. */
export const societyMutations: readonly Mutation[] = [
  {
    name: 'a signal goes to the alderman before it was discussed',
    edit: replace(
      village,
      '  - step: to_alderman\n    on: 2026-10-15\n    meeting',
      '  - step: to_alderman\n    on: 2026-10-05\n    meeting',
    ),
    finds: ['error signal-order-of-dates signals/2026-09-28-dorpshuis-dicht.md:26'],
  },
  {
    name: 'a signal that was closed is discussed again',
    edit: after(
      energy,
      '    note: De rekening spreiden kan nu, met hulp van het sociaal team.\n',
      '  - step: discussed\n    on: 2026-11-03\n',
    ),
    finds: ['warning signal-impossible-step signals/2025-06-10-energierekening.md:32'],
  },
  {
    name: 'a signal is closed without an outcome',
    edit: cut(energy, '    note: De rekening spreiden kan nu, met hulp van het sociaal team.\n'),
    finds: ['warning signal-closed-without-outcome signals/2025-06-10-energierekening.md:28'],
  },
  {
    name: 'a signal rests on one story',
    edit: replace(
      foodbank,
      'sources:\n  - form: inbound\n    count: 1\n  - form: conversation\n    count: 2\n',
      'sources:\n  - form: inbound\n    count: 1\n',
    ),
    finds: ['warning signal-single-source signals/2026-11-12-drukte-voedselbank.md:11'],
  },
  {
    name: 'a signal is told in one long sentence',
    edit: replace(
      village,
      'going_on: Vijf groepen hebben geen plek meer voor hun avond. De beheerder kon niet worden betaald.',
      'going_on: Vijf groepen hebben geen plek meer voor hun avond omdat de beheerder van het dorpshuis niet meer kon worden betaald en stopte.',
    ),
    finds: ['info signal-hard-to-read signals/2026-09-28-dorpshuis-dicht.md:16'],
  },
  {
    name: 'all stories of a signal come from one kind of source',
    edit: cut(foodbank, '  - form: inbound\n    count: 1\n'),
    finds: ['info signal-one-kind-of-source signals/2026-11-12-drukte-voedselbank.md:11'],
  },
  {
    name: 'a signal goes to the alderman without saying what could be done',
    edit: cut(
      village,
      'could_do: Samen met de dorpsraad zoeken naar een beheerder of naar een sleutelgroep van vrijwilligers.\n',
    ),
    finds: ['warning signal-tabled-incomplete signals/2026-09-28-dorpshuis-dicht.md:24'],
  },
  {
    name: 'no workgroup looks after a signal',
    edit: cut('signals/2026-08-31-wachten-op-sociaal-team.md', 'group: participeren\n'),
    finds: ['warning signal-without-group signals/2026-08-31-wachten-op-sociaal-team.md:2'],
  },
  {
    name: 'a member spoke with a faction',
    edit: talks('councillor', 'Fractie Lindervoort Lokaal'),
    finds: ['warning relation-contact-councillor contacts/2026/jeroen-veldkamp.yaml:14'],
  },
  {
    name: 'a member spoke with the audit commission',
    edit: talks('audit_commission', 'Rekenkamercommissie Lindervoort'),
    finds: ['warning relation-contact-audit contacts/2026/jeroen-veldkamp.yaml:14'],
  },
  {
    name: 'what a resident came to tell waits in the log since September',
    edit: cut(log, '    discussed_on: 2026-10-07\n    signal: 2026-09-28-dorpshuis-dicht\n'),
    finds: ['warning contact-inbound-not-discussed contacts/2026/jeroen-veldkamp.yaml:34'],
  },
  {
    name: 'a workgroup spoke with no client for a year',
    edit: everywhere(/^contacts\/202[56]\/(samira|noor|fatma)/, 'partner: client\n', 'partner: resident\n'),
    finds: ['warning contact-group-without-clients workgroups/opgroeien.md:2'],
  },
  {
    name: 'a member noted no contact in a quarter',
    edit: without('contacts/2026/kees-lindhout.yaml'),
    finds: ['warning member-without-contacts members/kees-lindhout.md:2'],
  },
  {
    name: 'the client consultation has two members left',
    edit: replace(
      'people/joke-westra.md',
      '    from: 2024-01-01\nrepresents',
      '    from: 2024-01-01\n    to: 2026-11-15\nrepresents',
    ),
    finds: ['warning cc-size ipr.yaml:3'],
  },
  {
    name: 'the client consultation has no lead any more',
    edit: replace(
      'people/linda-poelstra.md',
      '  - role: cc_lead\n    from: 2024-01-01\n',
      '  - role: cc_lead\n    from: 2024-01-01\n    to: 2026-11-15\n',
    ),
    finds: ['warning cc-without-lead ipr.yaml:3'],
  },
  {
    name: 'it is not noted whom a member of the client consultation represents',
    edit: cut('people/joke-westra.md', 'represents: alle deelnemers van Werkvoort in Lindervoort\n'),
    finds: ['info cc-represents-missing people/joke-westra.md:2'],
  },
  {
    name: 'a policy officer represents clients',
    edit: before('people/robin-steenbeek.md', 'roles:\n', 'represents: alle inwoners met schulden\n'),
    finds: ['warning cc-represents-other people/robin-steenbeek.md:6'],
  },
  {
    name: 'the lead did not declare for last year whether a member was available',
    edit: cut('people/joke-westra.md', '  - { year: 2025, available: true }\n'),
    finds: ['info cc-availability-undeclared people/joke-westra.md:11'],
  },
  {
    name: 'a member of the client consultation stayed away from half of the talks',
    edit: everywhere(
      /^cc\/meetings\/2026-0[29].*minutes/,
      '{ person: dylan-kroes, as: guest, presence: present }',
      '{ person: dylan-kroes, as: guest, presence: absent }',
    ),
    finds: ['warning cc-absent people/dylan-kroes.md:2'],
  },
  {
    name: 'an advice is sent to a councillor',
    edit: all(
      file(
        'people/koen-de-boer.md',
        '---\nname: Koen de Boer\nemployer: other\nroles:\n  - role: councillor\n    from: 2026-03-31\n---\n',
      ),
      before('outgoing/2026-11-09-advies-regiotaxi.yaml', 'to_body:', 'to: [koen-de-boer]\n'),
    ),
    finds: ['error relation-sent-to-councillor outgoing/2026-11-09-advies-regiotaxi.yaml:4'],
  },
  {
    name: 'a councillor sits in a council meeting',
    edit: all(
      file(
        'people/koen-de-boer.md',
        '---\nname: Koen de Boer\nemployer: other\nroles:\n  - role: councillor\n    from: 2026-03-31\n---\n',
      ),
      after(
        'meetings/2026-11-05-council/minutes.md',
        '  - { person: kees-lindhout, presence: present }\n',
        '  - { person: koen-de-boer, as: guest, presence: present, items: [rondvraag] }\n',
      ),
    ),
    finds: ['warning relation-meeting-councillor meetings/2026-11-05-council/minutes.md:23'],
  },
  {
    name: 'the council answers the question of the municipal council itself',
    edit: file(
      'outgoing/2025-10-17-antwoord-raadsvraag.yaml',
      `what: Antwoord op de vraag over de Woonzorgvisie
on: 2025-10-17
by: marieke-lohman
to_body: Griffie van de gemeenteraad
channel: mail
about: "incoming:2025-10-15-raadsvraag-woonzorgvisie"
papers: []
`,
    ),
    finds: ['error relation-answered-council outgoing/2025-10-17-antwoord-raadsvraag.yaml:4'],
  },
  {
    name: 'a question of the municipal council was not forwarded',
    edit: cut(
      'incoming/2025-10-15-raadsvraag-woonzorgvisie.md',
      'forwarded:\n  on: 2025-10-16\n  to: College van B&W\n',
    ),
    finds: ['warning relation-question-not-forwarded incoming/2025-10-15-raadsvraag-woonzorgvisie.md:2'],
  },
  {
    name: 'an advice is sent to the audit commission',
    edit: replace(
      'outgoing/2026-11-09-advies-regiotaxi.yaml',
      'to_body: College van B&W',
      'to_body: Rekenkamercommissie Lindervoort',
    ),
    finds: ['warning relation-sent-to-audit outgoing/2026-11-09-advies-regiotaxi.yaml:4'],
  },
]
